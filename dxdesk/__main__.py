"""`python -m dxdesk` does what `dxdesk` does."""

from __future__ import annotations

from dxdesk.app import main

if __name__ == "__main__":
    main()
