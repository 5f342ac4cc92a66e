"""Renew the translation file from the sources: `.venv/bin/python installer/translate.py`.

New and changed English sentences come in as unfinished, those no longer used go out. What is
left to translate is listed; Qt Linguist, or any editor, finishes it.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "i18n" / "dxdesk_ja.ts"
LANGUAGES = ("-source-language", "en", "-target-language", "ja")
OPTIONS = (*LANGUAGES, "-locations", "none", "-no-obsolete")


def extract() -> None:
    """Let Qt's own extractor read every `tr()` and `QT_TRANSLATE_NOOP()` of the package."""
    program = Path(sys.executable).with_name("pyside6-lupdate")
    sources = sorted((ROOT / "dxdesk").rglob("*.py"))
    subprocess.run([program, *OPTIONS, *sources, "-ts", CATALOGUE], check=True)


def unfinished() -> list[str]:
    """English sentences that have no Japanese yet."""
    return [
        message.findtext("source") or ""
        for message in ElementTree.parse(CATALOGUE).iter("message")
        if message.find("translation[@type]") is not None or not message.findtext("translation")
    ]


def main() -> int:
    """Renew, then report; 1 while something is untranslated."""
    extract()
    waiting = unfinished()
    for source in waiting:
        print(f"not translated yet: {source}")
    return 1 if waiting else 0


if __name__ == "__main__":
    sys.exit(main())
