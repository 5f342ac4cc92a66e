"""The files of words for paper in `resources/wording`, and what can be wrong with one."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from dxdesk import paths
from dxdesk.errors import QT_TRANSLATE_NOOP, Refusal

NOT_TOML = QT_TRANSLATE_NOOP("Refusal", "This file of words is not valid TOML.")
MISSING = QT_TRANSLATE_NOOP("Refusal", "The words are missing, or they are not a sentence.")
WRONG_COUNT = QT_TRANSLATE_NOOP("Refusal", "This list of words has the wrong length.")
STRANGE_PLACE = QT_TRANSLATE_NOOP("Refusal", "The sentence has a place to fill that is not known.")


def parsed(file: str, text: str) -> dict[str, Any]:
    """The tables in a file of words.

    Raises:
        Refusal: E-WORDING.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise Refusal("E-WORDING", file=file, entry="-", reason=NOT_TOML) from None


@cache
def wording_file(file: str) -> dict[str, Any]:
    """The tables in a file shipped with the program, read once."""
    text = (paths.resources() / "wording" / file).read_text(encoding="utf-8")
    return parsed(file, text)


def entry(file: str, *path: str) -> Any:
    """What stands in a file under these names. Raises Refusal E-WORDING where it is missing."""
    found: Any = wording_file(file)
    try:
        for name in path:
            found = found[name]
    except KeyError:
        raise Refusal("E-WORDING", file=file, entry=".".join(path), reason=MISSING) from None
    return found


def filled(file: str, part: str, key: str, /, **values: object) -> str:
    """One sentence, filled in. Raises Refusal E-WORDING where it, or a value for it, is missing."""
    try:
        return str(entry(file, part, key)).format(**values)
    except KeyError:
        raise Refusal("E-WORDING", file=file, entry=f"{part}.{key}", reason=STRANGE_PLACE) from None
