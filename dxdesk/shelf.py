"""The data shipped with the program, read once into records and refused whole at the first flaw.

Each reader is imported with the data it reads: a desk does not pay for what it never opens.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from dxdesk import paths
from dxdesk.ask.municipality import Municipality, code_from, municipalities_from
from dxdesk.ask.wording import own_prefecture
from dxdesk.errors import Refusal

if TYPE_CHECKING:
    from dxdesk.ask.contradictions import Contradiction
    from dxdesk.ask.glossary import Glossary
    from dxdesk.ask.questions import QuestionSet
    from dxdesk.assess.scale import Scale
    from dxdesk.paper.mayor_wording import MayorWording
    from dxdesk.plan.problem import Weights
    from dxdesk.report.request_rules import RequestRules
    from dxdesk.report.similar import Similarity
    from dxdesk.schemes.holidays import Holidays
    from dxdesk.schemes.shelf_records import Schemes

_spoken_of = ["県"]  # what the own prefecture is called in what is read next


@dataclass(frozen=True, slots=True)
class Brought:
    """What a kit lays beside the data of the program; texts of TOML files by their names."""

    prefecture: str = ""  # two digits
    own_questions: str = ""
    once_asked: tuple[str, ...] = ()  # own questions of earlier kits, oldest first
    questions: Mapping[str, str] = field(default_factory=dict)
    schemes: Mapping[str, str] = field(default_factory=dict)
    glossary: str = ""


NOTHING = Brought()
_brought = [NOTHING]


def lay(brought: Brought) -> None:
    """From now on these lie beside the data of the program, until others are laid."""
    if _brought != [brought]:
        _brought[:] = [brought]
        _read_again()


@contextmanager
def bare() -> Iterator[None]:
    """Until the block is left only the data of the program holds."""
    before = _brought[0]
    lay(NOTHING)
    try:
        yield
    finally:
        lay(before)


def _read_again() -> None:
    for read in (question_set, glossary, contradictions, sealed_questions, schemes, scale):
        read.cache_clear()


def speak_of(form: str) -> None:
    """From now on what stands here says 都, 道 or 府 where it speaks of the own prefecture."""
    if _spoken_of != [form]:
        _spoken_of[:] = [form]
        _read_again()


def _texts(folder: str, brought: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
    found = {**paths.resource_texts(folder), **brought}
    return {name: own_prefecture(text, _spoken_of[0]) for name, text in found.items()}


def _that_hold(folder: str, set_file: str, brought: Mapping[str, str]) -> Mapping[str, str]:
    """What was brought, where it is newer than what the program itself knows."""
    if set_file not in brought:
        return {}
    from dxdesk.schemes.versions import is_newer

    shipped = (paths.resources() / folder / set_file).read_text(encoding="utf-8")
    return brought if is_newer(brought[set_file], shipped) else {}


def questions_that_hold() -> Mapping[str, str]:
    """The question files of the kit that stand in the place of the program's own."""
    return _that_hold("questions", "question_set.toml", _brought[0].questions)


def schemes_that_hold() -> Mapping[str, str]:
    """The scheme tables of the kit that stand in the place of the program's own."""
    return _that_hold("schemes", "scheme_set.toml", _brought[0].schemes)


def _text(name: str) -> str:
    return own_prefecture((paths.resources() / name).read_text(encoding="utf-8"), _spoken_of[0])


@cache
def question_set() -> QuestionSet:
    """The 127 questions; behind them the prefecture's own, where a kit brought any."""
    brought = _brought[0]
    national = _national()
    if not (brought.own_questions or brought.once_asked):
        return national
    from dxdesk.ask.own_questions import newest_of, own_questions_from, with_own

    name, code = "own_questions.toml", brought.prefecture
    earlier = [own_questions_from(name, each, code, national) for each in brought.once_asked]
    text = own_prefecture(brought.own_questions, _spoken_of[0])
    own = own_questions_from(name, text, code, national) if text else None
    return with_own(national, own, tuple(newest_of(earlier).values()))


def _national() -> QuestionSet:
    from dxdesk.ask.loading import question_set_from

    return question_set_from(_texts("questions", questions_that_hold()))


@cache
def glossary() -> Glossary:
    """What the words of questions, papers and screens mean."""
    from dxdesk.ask.glossary_reading import glossary_from

    if _brought[0].glossary and questions_that_hold():
        return glossary_from(own_prefecture(_brought[0].glossary, _spoken_of[0]))
    return glossary_from(_text("glossary.toml"))


@cache
def contradictions() -> tuple[Contradiction, ...]:
    """Which answers do not fit each other."""
    from dxdesk.ask.contradictions_reading import contradictions_from

    return contradictions_from(_text("contradictions.toml"), question_set())


@cache
def sealed_questions() -> Mapping[str, str]:
    """The questions whose answers are sealed once more where possible, each with the reason."""
    from dxdesk.ask.sealing import sealed_questions_from

    return sealed_questions_from(_text("sealed.toml"), question_set())


@cache
def schemes() -> Schemes:
    """What the state and the prefecture offer, dated."""
    from dxdesk.schemes.shelf_records import schemes_from

    return schemes_from(_texts("schemes", schemes_that_hold()))


@cache
def scale() -> Scale:
    """Dimensions, gates, needs and rules of the assessment."""
    from dxdesk.assess.scale import scale_from

    return scale_from(_texts("assess"))


@cache
def weights() -> Weights:
    """What the dispatch plan optimises, in which proportion."""
    from dxdesk.plan.weights import weights_from

    return weights_from((paths.resources() / "planning.toml").read_text(encoding="utf-8"))


@cache
def holidays() -> Holidays:
    """National holidays as far as they are published, and the closing at the year's end."""
    from dxdesk.schemes.holidays import holidays_from

    return holidays_from((paths.resources() / "holidays.toml").read_text(encoding="utf-8"))


@cache
def request_rules() -> RequestRules:
    """How needs become requests to the pool: days, months, wording."""
    from dxdesk.report.request_rules import request_rules_from

    return request_rules_from(paths.resource_texts("report"))


@cache
def similarity() -> Similarity:
    """What makes two towns similar."""
    from dxdesk.report.similar import similarity_from

    return similarity_from((paths.resources() / "similar.toml").read_text(encoding="utf-8"))


@cache
def mayor_wording() -> MayorWording:
    """The words of the mayor's page."""
    from dxdesk.paper.mayor_wording import mayor_wording_from

    path = paths.resources() / "wording" / "mayor.toml"
    return mayor_wording_from(path.read_text(encoding="utf-8"))


@cache
def municipalities() -> tuple[Municipality, ...]:
    """All 1,741 municipalities, in code order."""
    return municipalities_from(_municipality_list())


def _municipality_list() -> str:
    path = paths.resources() / "municipalities" / "municipalities.csv"
    return path.read_text(encoding="utf-8")


@cache
def _by_code() -> dict[str, Municipality]:
    return {each.code: each for each in municipalities()}


def municipality_meant(text: str) -> Municipality:
    """The municipality of a code as somebody typed it: five or six digits, full-width or not.

    Raises:
        Refusal: E-CODE when it is not a code; E-TOWN-UNKNOWN when nobody has it.
    """
    try:
        code = code_from(text, _by_code())
    except Refusal:
        code = code_from(text)
    return _found(_by_code(), code)


@cache
def practice_municipalities() -> tuple[Municipality, ...]:
    """The towns of the invented prefecture, the practising person's own first; in no list."""
    text = (paths.resources() / "example" / "practice.toml").read_text(encoding="utf-8")
    raw = tomllib.loads(text)
    where = {"prefecture": raw["prefecture"], "prefecture_name": raw["prefecture_name"]}
    return tuple(Municipality(**each, **where) for each in raw["municipality"])


@cache
def _practice_by_code() -> dict[str, Municipality]:
    return {each.code: each for each in practice_municipalities()}


def municipality(code: str) -> Municipality:
    """The municipality of a six-digit code, the invented ones of practice included.

    Raises:
        Refusal: E-TOWN-UNKNOWN when no municipality has this code.
    """
    return _found(_practice_by_code() if code in _practice_by_code() else _by_code(), code)


@cache
def own_municipality(code: str) -> Municipality:
    """The municipality a town's desk belongs to, without keeping all the others at hand.

    Raises:
        Refusal: E-TOWN-UNKNOWN when no municipality has this code.
    """
    if code in _practice_by_code():
        return _practice_by_code()[code]
    whole = _municipality_list()
    head, own = whole[: whole.index("\n") + 1], re.search(rf"^{re.escape(code)},.*$", whole, re.M)
    found = municipalities_from(head + (own[0] if own else ""))
    return _found({each.code: each for each in found}, code)


def _found(known: Mapping[str, Municipality], code: str) -> Municipality:
    if code not in known:
        raise Refusal("E-TOWN-UNKNOWN", code=code)
    return known[code]
