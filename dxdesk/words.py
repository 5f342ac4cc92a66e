"""Words for people: English source strings become Japanese here, without Qt.

The catalogue is Qt's own `.ts` file, so that the window and the command line say the same.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from xml.parsers import expat

from dxdesk import paths
from dxdesk.errors import Refusal
from dxdesk.refusals import REFUSALS


@cache
def _catalogue() -> dict[str, str]:
    """Sources with their translations, read without ever holding the tree of the whole file."""
    found: dict[str, str] = {}
    parts: dict[str, list[str]] = {}
    writing: list[str] = []

    def begin(tag: str, _attributes: object) -> None:
        nonlocal writing
        writing = []
        if tag == "message":
            parts.clear()
        parts[tag] = writing

    def end(tag: str) -> None:
        nonlocal writing
        writing = []
        if tag == "message" and (translation := "".join(parts["translation"])):
            found["".join(parts["source"])] = translation

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.CharacterDataHandler = lambda text: writing.append(text)
    parser.Parse((paths.translations() / "dxdesk_ja.ts").read_bytes(), True)
    return found


def tr(source: str) -> str:
    """`source` in Japanese; the English itself where the catalogue has no entry."""
    return _turned[0](_catalogue().get(source, source))


def _as_written(text: str) -> str:
    return text


_turned: list[Callable[[str], str]] = [_as_written]


def turn_words(turn: Callable[[str], str] | None) -> None:
    """Every word said from now on passes through `turn`; None says them as they are written."""
    _turned[:] = [turn or _as_written]


def signed(number: int) -> str:
    """A figure that says more or less, as it is printed: 「＋2」, 「−1,264」, 「0」."""
    return f"{number:+,}".replace("+", "＋").replace("-", "−") if number else "0"


def sentence(refusal: Refusal) -> str:
    """The whole sentence of a refusal, its values filled in.

    A value that is itself a source string, such as a reason, is put into Japanese too.
    """
    values = {
        name: tr(value) if isinstance(value, str) else value
        for name, value in refusal.values.items()
    }
    return tr(REFUSALS[refusal.code]).format(**values)


def told(refusal: Refusal) -> str:
    """The whole sentence of a refusal, with its code for the telephone."""
    return f"{sentence(refusal)}（{refusal.code}）"
