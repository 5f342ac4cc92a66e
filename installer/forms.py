"""Renew the JSON Schemas from the records: `.venv/bin/python installer/forms.py`."""

from __future__ import annotations

from pathlib import Path

from dxdesk.exchange.forms import schemas

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "format"


def main() -> None:
    """Write every schema, and take away those of forms that are no longer the newest."""
    made = schemas()
    for old in FOLDER.glob("*.schema.json"):
        if old.name not in made:
            old.unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
    print("\n".join(made))


if __name__ == "__main__":
    main()
