"""Everything lies where the house says, and nothing names a place outside it."""

from __future__ import annotations

from pathlib import Path

from tests.house.source import ROOT, offenders

TOP_LEVEL = {
    *("pyproject.toml", "dxdesk", "resources", "i18n", "tests", "installer"),
    *("README.md", "requirements.lock", "CHANGELOG.md", "LICENSE"),
}

# Written apart, so that this list does not find itself.
ELSEWHERE = tuple(
    "".join(parts)
    for parts in (
        ("/wo", "rk/"),
        ("/ro", "ot/"),
        ("/fa", "rm/"),
        ("../sha", "red"),
        ("py", "pi.org"),
        ("python", "hosted"),
        ("npm", "js.org"),
        ("deb.", "debian"),
        ("snapshot.", "debian"),
        ("C:\\", "Users"),
    )
)
UNDONE = ("TO" + "DO", "FIX" + "ME")


def _ignored() -> set[str]:
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    return {line.strip("/") for line in lines}


def _text_files() -> list[Path]:
    """Every file of the project that is text, dotfiles of the top included."""
    skipped = _ignored() | {".git"}
    return [
        path
        for path in sorted(ROOT.rglob("*"))
        if path.is_file()
        and not skipped & set(path.relative_to(ROOT).parts)
        and b"\0" not in path.read_bytes()[:4096]
    ]


def _words_found(path: Path, words: tuple[str, ...]) -> list[str]:
    text = path.read_text(encoding="utf-8")
    return [word for word in words if word in text]


TEXTS = _text_files()


def test_the_top_of_the_checkout_is_exactly_as_agreed() -> None:
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert found - _ignored() == TOP_LEVEL


def test_no_file_names_a_place_outside_the_project() -> None:
    assert offenders(TEXTS, lambda path: _words_found(path, ELSEWHERE)) == {}


def test_nothing_is_left_to_do_later() -> None:
    assert offenders(TEXTS, lambda path: _words_found(path, UNDONE)) == {}


def test_every_font_has_its_licence_beside_it() -> None:
    fonts = [path for path in (ROOT / "resources").rglob("*") if path.suffix in (".ttf", ".otf")]
    assert fonts
    for font in fonts:
        licences = [each.read_text(encoding="utf-8") for each in font.parent.glob("*OFL*")]
        assert any("SIL Open Font License" in text for text in licences), font.name
