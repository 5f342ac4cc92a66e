"""The glossary from its TOML text: taken whole, or refused whole at the first flaw."""

from __future__ import annotations

import re
import tomllib
from typing import Any, NoReturn, cast

from dxdesk.ask import flaws
from dxdesk.ask.flaws import Place
from dxdesk.ask.glossary import Glossary, Term
from dxdesk.ask.tables import Shape, check_table, tables, text, texts

FILE = "glossary.toml"
CODE = "E-GLOSSARY"
HEAD: Shape = {"everyday": texts, "term": tables}
TERM: Shape = {
    **dict.fromkeys(("term", "reading", "says", "example", "source"), text),
    "spellings": texts,
}
HIRAGANA = re.compile("[ぁ-んー]+")
MARKUP = re.compile("[<>&]")


def glossary_from(content: str) -> Glossary:
    """Every term in the order of its reading.

    Raises:
        Refusal: E-GLOSSARY with `file`, `id` (the term), `reason` and `at` at the first flaw.
    """
    place = Place(FILE, code=CODE)
    try:
        raw = tomllib.loads(content)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        place.refuse(flaws.NOT_TOML, error)
    head = cast(dict[str, Any], check_table(place, raw, HEAD, needed=HEAD))
    terms = [_term(each) for each in head["term"]]
    everyday = tuple(head["everyday"])
    _check_once(terms, everyday)
    return Glossary(tuple(sorted(terms, key=lambda each: each.reading)), everyday)


def _term(raw: dict[str, Any]) -> Term:
    named = raw.get("term", "-")
    place = Place(FILE, named if isinstance(named, str) else "-", code=CODE)
    table = cast(dict[str, Any], check_table(place, raw, TERM, needed=("term", "reading", "says")))
    term = Term(**{**table, "spellings": tuple(table.get("spellings", ()))})
    if not HIRAGANA.fullmatch(term.reading):
        place.refuse(flaws.READING_STRANGE, term.reading)
    for words in (term.term, term.says, term.example, *term.spellings):
        if MARKUP.search(words):
            place.refuse(flaws.MARKUP_STRAY, words)
    return term


def _check_once(terms: list[Term], everyday: tuple[str, ...]) -> None:
    """One word, one meaning."""
    seen: set[str] = set()
    for term in terms:
        for word in (term.term, *term.spellings):
            if word in seen:
                _twice(term.term, word)
            seen.add(word)
    for word in everyday:
        if word in seen:
            _twice("-", word)
        seen.add(word)


def _twice(term: str, word: str) -> NoReturn:
    Place(FILE, term, code=CODE).refuse(flaws.WORD_TWICE, word)
