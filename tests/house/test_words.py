"""Every katakana or Latin word a person meets is explained or known to everybody."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from xml.etree import ElementTree

from dxdesk import paths
from dxdesk.ask.glossary import words_of
from dxdesk.shelf import glossary, question_set
from tests.house.source import ROOT

JAPANESE = re.compile("[぀-ヿ一-鿿]")
FILLED_LATER = re.compile(r"\{[^}]*\}")
# Said by commands and by damaged files only, to whoever types commands or mends files.
COMMANDS_SAY = {
    *(
        "JSON",
        "take",
        "TOML",
        "UTF",
        "MiB",
        "バイト",
        "オプション",
        "コマンド",
        "カンマ",
        "スレッド",
        "ブック",
    ),
    *("from", "apply", "toml", "import", "reply", "zip"),
    *("help", "none", "person", "with", "part", "value", "unit", "label", "source"),
    *("key", "key-paper", "key-restore", "older", "retire", "メモリ", "GB", "age", "txt"),
    *("town", "restore", "at", "added", "dropped", "ranked", "edited"),
    *("onsite", "hybrid", "remote"),
    *(
        "kit",
        "pref",
        "specialist",
        "day",
        "kind",
        "to",
        "leave",
        "again",
        "plan",
        "plans",
        "needs",
        "candidates",
        "name",
        "all",
        "free",
        "forbid",
        "today",
        "pdf",
        "xlsx",
        "dxkit",
        "dxr",
        "dxreply",
        "dxtown",
        "dxpref",
        "dxdesk",
    ),
}
KEYS = {"Delete", "Enter", "Ctrl"}


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for each in value.values() if isinstance(value, dict) else ():
        yield from _texts(each)
    for each in value if isinstance(value, list) else ():
        yield from _texts(each)


def _papers() -> Iterator[str]:
    """What is printed: the report's requests, the mayor's page, the supports and their rules."""
    files = [*paths.resource_texts("report").values(), *paths.resource_texts("assess").values()]
    files.append((paths.resources() / "wording" / "mayor.toml").read_text(encoding="utf-8"))
    schemes = paths.resource_texts("schemes")
    files += [schemes[name] for name in schemes if name != "certificates.toml"]  # names of exams
    for content in files:
        yield from filter(JAPANESE.search, _texts(tomllib.loads(content)))


def _screens() -> Iterator[str]:
    for message in ElementTree.parse(ROOT / "i18n" / "dxdesk_ja.ts").iter("message"):
        yield message.findtext("translation") or ""


def _unexplained(texts: Iterator[str]) -> set[str]:
    plain = (FILLED_LATER.sub(" ", text) for text in texts)
    return {word for text in plain for word in glossary().unexplained(text)}


def test_every_foreign_word_on_paper_is_explained() -> None:
    assert _unexplained(_papers()) == set()


def test_every_foreign_word_on_the_screens_is_explained() -> None:
    assert _unexplained(_screens()) - COMMANDS_SAY - KEYS == set()


def test_no_word_is_called_everyday_that_nobody_meets() -> None:
    texts = [text for asked in question_set().questions for text in words_of(asked)]
    texts += [*_papers(), *_screens()]
    texts += [text for term in glossary().terms for text in (term.says, term.example)]
    everything = "\n".join(texts)
    assert [word for word in glossary().everyday if word not in everything] == []
