"""Free text that may name a person: found before it leaves the office (rule RL20).

The patterns ask rather than miss, but stay silent on the everyday words that merely look like a
name (「皆さん」「仕様」「業者様」), because a warning that is always wrong is never read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from dxdesk.ask.questions import Kind
from dxdesk.assess.facts import Facts

_PATTERNS = {
    "mail": re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+"),
    "phone": re.compile(
        r"(?<!\d)0\d{1,4}[-ー‐−( ]\d{1,4}[-ー‐−) ]\d{3,4}(?!\d)|(?<!\d)0[5789]0\d{8}(?!\d)"
    ),
    "number": re.compile(r"(?<!\d)\d{4}[- ]?\d{4}[- ]?\d{4}(?!\d)"),
    "address": re.compile(r"\d+丁目|\d+番地|\d+番\d+号|字[一-龠々ァ-ヶ]{1,8}\d+"),
}
_TITLED = re.compile(
    r"(?P<name>[一-龠々ァ-ヶー]{1,8}|[ぁ-ん]{2,6})(?:さん|さま|様(?![式子々相態])|氏(?![名子])|くん|ちゃん)"
)
# Endings of what stands before さん・様 when no person is named.
_NOT_A_NAME = re.compile(
    r"(?:仕|同|模|多|有|異|皆|客|神|各|者|員|民|社|店|長|方|課|係|室|庁|役場|町|村|市|県|国|業|先生|"
    r"みな|おく|たく|おじい|おばあ|おじ|おば|おきゃく|かか|おまえ|むすこ|むすめ)$"
)


def personal_details(facts: Facts) -> tuple[tuple[str, str], ...]:
    """(question id, code of a warning) for each answer whose words may hold personal details."""
    return tuple(
        (question.id, code)
        for question in facts.interview.question_set.questions
        for code in details_in(" ".join(_texts_of(question.id, facts)))
    )


def details_in(text: str) -> tuple[str, ...]:
    """Which kinds of personal detail a text may hold: mail, phone, number, address, person."""
    plain = unicodedata.normalize("NFKC", text)
    found = [code for code, pattern in _PATTERNS.items() if pattern.search(plain)]
    named = any(not _NOT_A_NAME.search(match["name"]) for match in _TITLED.finditer(plain))
    return (*found, "person") if named else tuple(found)


def _texts_of(code: str, facts: Facts) -> Iterator[str]:
    """The words of a free-text answer, and the note beside any answer."""
    question = facts.question(code)
    if question.free_text_warning or question.kind is Kind.TEXT:
        yield from _words(facts.value(code))
    answer = facts.interview.answers.get(code)
    if answer is not None:
        yield answer.note


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
        return
    items: object = value.values() if isinstance(value, Mapping) else value
    if isinstance(items, Iterable):
        for item in items:
            yield from _words(item)
