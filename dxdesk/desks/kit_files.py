"""The data files in a kit: what they say, taken whole or refused whole.

Whatever comes in is read by the readers of the program's own files, and measured by the rule that
a question never changes its meaning.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from dxdesk import paths
from dxdesk.ask import flaws, question_updates
from dxdesk.ask.characters import why_not
from dxdesk.ask.flaws import Place
from dxdesk.ask.glossary import Glossary
from dxdesk.ask.glossary_reading import glossary_from
from dxdesk.ask.loading import SET_FILE as QUESTION_SET
from dxdesk.ask.loading import question_set_from
from dxdesk.ask.own_questions import CODE, OwnQuestions, newest_of, own_questions_from
from dxdesk.ask.question_meaning import refuse_other_meaning
from dxdesk.ask.questions import Question, QuestionSet
from dxdesk.desks.files import read_file
from dxdesk.errors import Refusal
from dxdesk.exchange.kits import OWN_QUESTIONS
from dxdesk.schemes import updates as scheme_updates
from dxdesk.schemes.shelf_records import SET_FILE as SCHEME_SET
from dxdesk.schemes.shelf_records import Schemes, schemes_from
from dxdesk.schemes.versions import is_newer

QUESTIONS, SCHEMES, GLOSSARY = "questions/", "schemes/", "glossary.toml"
LARGEST_TEXT = 256 * 1024  # bytes of one file


@dataclass(frozen=True, slots=True)
class Contents:
    """What the files of a kit say; None where there is nothing of the kind."""

    own: OwnQuestions | None = None
    questions: QuestionSet | None = None  # the national ones as they will read
    schemes: Schemes | None = None
    glossary: Glossary | None = None
    # those that the program knows better: its own set is as new, or newer
    passed_over: tuple[str, ...] = ()


def text_of(path: Path) -> str:
    """The text of a TOML file that a person wrote, with plain line ends and no tabs.

    Raises:
        Refusal: as `read_file`; E-TEXT-CODING when it is not UTF-8.
    """
    data = read_file(path, LARGEST_TEXT)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refusal("E-TEXT-CODING", file=path.name) from None
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")


def under(texts: Mapping[str, str], folder: str) -> dict[str, str]:
    """The files of one folder, by their names within it."""
    found = [name for name in texts if name.startswith(folder)]
    return {name.removeprefix(folder): texts[name] for name in found}


def contents_of(
    prefecture: str, texts: Mapping[str, str], once_asked: tuple[str, ...] = ()
) -> Contents:
    """What the files of this prefecture's kit say.

    Args:
        texts: the files by name, as `Kit.texts` has them.
        once_asked: the own questions of earlier kits, oldest first.

    Raises:
        Refusal: E-QUESTIONS-OWN, E-KIT-DATA with `file`, `id`, `reason` and `at`.
    """
    if not texts:
        return Contents()
    for name, text in texts.items():
        _refuse_unreadable(name, text)
    passed: list[str] = []
    with _of_a_kit(QUESTIONS):
        questions = _questions(under(texts, QUESTIONS), passed)
    with _of_a_kit(SCHEMES):
        schemes = _schemes(under(texts, SCHEMES), passed)
    with _of_a_kit(""):
        glossary = glossary_from(texts[GLOSSARY]) if GLOSSARY in texts else None
    national = questions or question_set_from(paths.resource_texts("questions"))
    own = None
    if OWN_QUESTIONS in texts:
        own = own_questions_from(OWN_QUESTIONS, texts[OWN_QUESTIONS], prefecture, national)
        refuse_other_meanings(own, once_known(prefecture, once_asked, national))
    return Contents(own, questions, schemes, glossary, tuple(passed))


def _refuse_unreadable(name: str, text: str) -> None:
    """What the readers of the program's own files need not look for: nobody wrote it there."""
    place = Place(name, code=CODE if name == OWN_QUESTIONS else "E-KIT-DATA")
    if len(text) > LARGEST_TEXT:
        place.refuse(flaws.OWN_LIMIT, len(text))
    try:
        raw = tomllib.loads(text)
        for character in sorted(set("".join(_strings(raw)))):
            if why_not(character):
                place.refuse(flaws.CHARACTER_STRANGE, f"U+{ord(character):04X}")
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        place.refuse(flaws.NOT_TOML, error)


def _strings(raw: object) -> Iterator[str]:
    if isinstance(raw, str):
        yield raw
    elif isinstance(raw, dict):
        for key, value in raw.items():
            yield key
            yield from _strings(value)
    elif isinstance(raw, list):
        for value in raw:
            yield from _strings(value)


def _questions(brought: Mapping[str, str], passed: list[str]) -> QuestionSet | None:
    if not brought:
        return None
    shipped = paths.resource_texts("questions")
    found = question_updates.updated(shipped, brought)
    if is_newer(brought[QUESTION_SET], shipped[QUESTION_SET]):
        return found
    passed.append(QUESTIONS)
    return None


def _schemes(brought: Mapping[str, str], passed: list[str]) -> Schemes | None:
    if not brought:
        return None
    shipped = paths.resource_texts("schemes")
    found = scheme_updates.updated(shipped, brought)
    if is_newer(brought[SCHEME_SET], shipped[SCHEME_SET]):
        return found
    passed.append(SCHEMES)
    return None


@contextmanager
def _of_a_kit(folder: str) -> Iterator[None]:
    """What is wrong with a file of a kit is not said as if the program were damaged."""
    try:
        yield
    except Refusal as refusal:
        if refusal.code not in ("E-QUESTIONS", "E-SCHEMES", "E-GLOSSARY"):
            raise
        said = {**refusal.values, "file": f"{folder}{refusal.values['file']}"}
        raise Refusal("E-KIT-DATA", **said) from refusal


def once_known(
    prefecture: str, once_asked: tuple[str, ...], national: QuestionSet
) -> Mapping[str, Question]:
    """Every own question that travelled, by id; what this program cannot read is left out."""
    found = []
    for text in once_asked:
        try:
            found.append(own_questions_from(OWN_QUESTIONS, text, prefecture, national))
        except Refusal:
            continue
    return newest_of(found)


def refuse_other_meanings(
    own: OwnQuestions, known: Mapping[str, Question], file: str = OWN_QUESTIONS
) -> None:
    """Refuse own questions whose id meant something else in an earlier kit."""
    for each in own.questions:
        if each.id in known:
            refuse_other_meaning(Place(file, each.id, CODE), known[each.id], each)


def shipped_schemes() -> Schemes:
    """The tables of the program itself, whatever a kit has laid beside them."""
    return schemes_from(paths.resource_texts("schemes"))


def shipped_questions() -> QuestionSet:
    """The questions of the program itself, whatever a kit has laid beside them."""
    return question_set_from(paths.resource_texts("questions"))
