"""The front door: what starts when somebody types `dxdesk`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and leave with its exit code (0 done, 1 refused, 2 wrong usage)."""
    try:
        from dxdesk.cli.door import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:  # Ctrl+C while the parts were still being loaded
        from dxdesk.cli.door import stopped

        code = stopped("--json" in sys.argv)
    sys.exit(code)


if __name__ == "__main__":
    main()
