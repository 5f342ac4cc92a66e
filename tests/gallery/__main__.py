"""Draw every registered screen and page: `python -m tests.gallery DIR [--only NAME]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.gallery import shots
from tests.gallery.drawing import LOOKS, application, page_pictures, picture, write
from tests.gallery.example import Example, example
from tests.gallery.papers import papers


def draw(folder: Path, only: str, made: Example) -> int:
    """Draw what has `only` in its name; returns how many pictures were written."""
    drawn = 0
    for name, make in shots():
        for look in LOOKS if only in name else ():
            write(folder, name + look.ending, picture(make, made, look))
            drawn += 1
    for name, printed in papers():
        pages = page_pictures(printed(made)) if only in name else ()
        for number, page in enumerate(pages, start=1):
            write(folder, f"{name}_{number}", page)
            drawn += 1
        made.tidy()
    return drawn


def main() -> int:
    """Run the command; 1 if nothing has that name."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--only", default="", help="draw screens with this in their name")
    chosen = arguments.parse_args()
    application()
    with example() as made:
        drawn = draw(chosen.folder, chosen.only, made)
    print(f"{drawn} pictures in {chosen.folder}")
    return 0 if drawn else 1


if __name__ == "__main__":
    sys.exit(main())
