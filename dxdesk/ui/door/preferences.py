"""What the window remembers between two starts, in the person's own configuration folder."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

THEMES = ("light", "dark")
TEXT_SIZES = (100, 125, 150, 200)  # percent
_LONGEST_LIST = 5


class Preferences:
    """Look and recent workspaces. Nothing in here is needed for the work to be whole."""

    def __init__(self) -> None:
        form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
        self._kept = QSettings(form, scope, "dxdesk", "dxdesk")

    @property
    def folder(self) -> Path:
        """Where these are kept; made when it is not there yet and can be made."""
        folder = Path(self._kept.fileName()).parent
        with suppress(OSError):  # the work does without what is remembered
            folder.mkdir(parents=True, exist_ok=True)
        return folder

    @property
    def theme(self) -> str:
        """ "light" or "dark"."""
        kept = str(self._kept.value("theme", ""))
        return kept if kept in THEMES else THEMES[0]

    @theme.setter
    def theme(self, name: str) -> None:
        self._kept.setValue("theme", name)

    @property
    def text_percent(self) -> int:
        """One of TEXT_SIZES."""
        kept = str(self._kept.value("text_percent", ""))
        return int(kept) if kept.isdigit() and int(kept) in TEXT_SIZES else TEXT_SIZES[0]

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._kept.setValue("text_percent", percent)

    @property
    def last_workspace(self) -> Path | None:
        """The workspace that was open when the window was closed; None after leaving one."""
        kept = str(self._kept.value("last_workspace", ""))
        return Path(kept) if kept else None

    def remember(self, title: str, path: Path) -> None:
        """This workspace is open now."""
        self._kept.setValue("last_workspace", str(path))
        others = [pair for pair in self.recent if pair[1] != path]
        pairs = [(title, path), *others][:_LONGEST_LIST]
        self._kept.beginWriteArray("recent", len(pairs))
        for number, (name, place) in enumerate(pairs):
            self._kept.setArrayIndex(number)
            self._kept.setValue("title", name)
            self._kept.setValue("path", str(place))
        self._kept.endArray()

    def forget_last(self) -> None:
        """The person left the workspace: the next start begins with the first page."""
        self._kept.setValue("last_workspace", "")

    @property
    def recent(self) -> tuple[tuple[str, Path], ...]:
        """Titles and places of workspaces opened before, the latest first."""
        found = []
        for number in range(self._kept.beginReadArray("recent")):
            self._kept.setArrayIndex(number)
            title, path = self._kept.value("title", ""), self._kept.value("path", "")
            if path:
                found.append((str(title), Path(str(path))))
        self._kept.endArray()
        return tuple(found)
