"""The front door: what starts when somebody types or clicks `dxdesk`.

Without words it opens the window; `dxdesk open FILE` opens the window with a file; all other
words go to the command line.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from dxdesk.errors import Refusal


def main() -> None:
    """Start, and leave with the exit code (0 done, 1 refused, 2 wrong usage)."""
    try:
        code = started(sys.argv[1:])
    except KeyboardInterrupt:  # Ctrl+C while the parts were still being loaded
        from dxdesk.cli.door import stopped

        code = stopped("--json" in sys.argv)
    sys.exit(code)


def started(words: Sequence[str]) -> int:
    """What these words ask for. Without words and without a screen: the help."""
    from dxdesk.ui.door.display import has_display

    if not words and has_display():
        return _clicked()
    from dxdesk.cli.door import run

    return run(words, open_window)


def _clicked() -> int:
    """The way of everybody who clicks the icon; it does without the command line's parts."""
    try:
        return open_window(None)
    except Refusal as refusal:
        from dxdesk.words import sentence

        print(f"{refusal.code}  {sentence(refusal)}", file=sys.stderr)
        return 1


def open_window(file: Path | None) -> int:
    """Open the window, with a file of ours or as it was left. Returns its exit code.

    Raises:
        Refusal: E-NO-DISPLAY, E-NO-LIBRARY, E-WINDOW-SILENT.
    """
    from dxdesk.ui.door.display import refuse_missing, refuse_without_display

    refuse_without_display()
    try:
        from dxdesk.ui.door.entrance import enter
    except ImportError:
        refuse_missing()
        raise
    return enter(file)


if __name__ == "__main__":
    main()
