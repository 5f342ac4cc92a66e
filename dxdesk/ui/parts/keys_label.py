"""The keys that work on a screen, named whole and never broken in the middle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF

from dxdesk.ui.parts.labels import PlainLabel
from dxdesk.ui.parts.lines import READING, Lines, broken
from dxdesk.ui.theme import current

BETWEEN = "\u3000 "
LARGE_TEXT = 125  # percent; above it the keys may take a second line
NARROWEST = 6  # full-width characters: less room than this is not asked for


class KeysLabel(PlainLabel):
    """On one line, or two of large text. Where there is no room the rarest stay away.

    The last one leads to help and stays; a screen reader and the tip say them all.
    """

    def __init__(self) -> None:
        super().__init__("", "small")
        self._pairs: tuple[str, ...] = ()
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Name these: [("Enter", "次へ"), …], the usual ones first, help last."""
        self._pairs = tuple(f"{key} {does}".replace(" ", "\u00a0") for key, does in keys)
        self.setText(BETWEEN.join(self._pairs))
        self.setToolTip(self.text())

    def _lines(self, width: float) -> Lines:
        most = 2 if current().text_percent > LARGE_TEXT else 1
        pairs = list(self._pairs)
        rows = self._rows(pairs, width)
        while len(rows) > most and len(pairs) > 1:
            del pairs[-2]
            rows = self._rows(pairs, width)
        alignment = self.alignment()
        return broken("\n".join(rows), self.font(), width, line=READING, alignment=alignment)

    def _rows(self, pairs: Sequence[str], width: float) -> list[str]:
        return list(_filled(pairs, QFontMetricsF(self.font()), width))

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        narrow = metrics.horizontalAdvance("あ") * NARROWEST
        widest = max((metrics.horizontalAdvance(pair) for pair in self._pairs), default=0)
        return QSize(round(max(narrow, widest)) + 2, round(metrics.height() * READING))


def _filled(pairs: Sequence[str], metrics: QFontMetricsF, width: float) -> Iterator[str]:
    """Rows of whole pairs, each as long as the width lets it be."""
    row = ""
    for pair in pairs:
        longer = f"{row}{BETWEEN}{pair}" if row else pair
        if row and metrics.horizontalAdvance(longer) > width:
            yield row
            longer = pair
        row = longer
    if row:
        yield row
