"""The front door: what starts when somebody types `dxdesk`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and leave with its exit code (0 done, 1 refused, 2 wrong usage)."""
    from dxdesk.cli.door import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
