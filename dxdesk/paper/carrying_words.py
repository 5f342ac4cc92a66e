"""The words of the papers an officer carries around, from `resources/wording/carrying.toml`."""

from __future__ import annotations

from dxdesk.errors import Refusal
from dxdesk.paper.wording_files import MISSING, wording_file

_FILE = "carrying.toml"


def say(part: str, key: str, **values: object) -> str:
    """One sentence, filled in. Raises Refusal E-WORDING where it is missing."""
    try:
        return str(wording_file(_FILE)[part][key]).format(**values)
    except KeyError:
        raise Refusal("E-WORDING", file=_FILE, entry=f"{part}.{key}", reason=MISSING) from None
