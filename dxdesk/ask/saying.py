"""Saying an answer, or saying that one does not know, answers later, or has nothing of the kind."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date

from dxdesk.ask.answers import Answer, AnswerState
from dxdesk.ask.characters import clean_text
from dxdesk.ask.numbers import iso_day, plain
from dxdesk.ask.question_ids import is_question_id
from dxdesk.ask.questions import Question
from dxdesk.ask.unfit import DAY_AHEAD, KEYS_STRANGE, STATES_MANY, Unfit
from dxdesk.ask.values import value_from
from dxdesk.errors import Refusal

STATE_WORDS = {
    "わからない": AnswerState.UNKNOWN,
    "あとで": AnswerState.LATER,
    "あとで答える": AnswerState.LATER,
    "対象外": AnswerState.NOT_APPLICABLE,
}
STATE_KEYS = {
    "unknown": AnswerState.UNKNOWN,
    "later": AnswerState.LATER,
    "not_applicable": AnswerState.NOT_APPLICABLE,
}
CIRCUMSTANCES = ("note", "source", "certain", "answered_on", "said_by")


def answer_from(question: Question, raw: object, answered_on: date | None = None) -> Answer:
    """The answer meant by `raw`.

    `raw` is a value, one of the words わからない (わからない:総務課), あとで, 対象外, or a mapping
    with exactly one of "value", "unknown", "later", "not_applicable" and its circumstances
    ("ask" with unknown; "note", "source", "certain", "said_by"; "answered_on", the day the answer
    was true on, which is `answered_on` unless it is said and never later).

    Raises:
        Refusal: E-ANSWER with `id`, `reason` and `said`.
    """
    try:
        if isinstance(raw, Mapping) and set(raw) & {"value", *STATE_KEYS}:
            return _with_circumstances(question, raw, answered_on)
        if isinstance(raw, str) and (said := _state_said(raw)):
            state, ask = said
            return Answer(question.id, state, ask=ask, answered_on=answered_on)
    except Unfit as unfit:
        raise Refusal("E-ANSWER", id=question.id, reason=unfit.reason, said=unfit.said) from None
    value = value_from(question, raw)
    return Answer(question.id, AnswerState.ANSWERED, value, answered_on=answered_on)


def _state_said(text: str) -> tuple[AnswerState, str] | None:
    """The state a text names, with who would know; None when it is an ordinary answer."""
    word, colon, ask = text.replace("：", ":").partition(":")
    state = STATE_WORDS.get(plain(word))
    if state is None or (colon and state is not AnswerState.UNKNOWN):
        return None
    return state, clean_text(ask) if ask.strip() else ""


def _with_circumstances(
    question: Question, raw: Mapping[object, object], answered_on: date | None
) -> Answer:
    state = _state_of(raw)
    allowed = {"value", *STATE_KEYS, *CIRCUMSTANCES}
    if state is AnswerState.UNKNOWN:
        allowed.add("ask")
    for key in raw:
        if key not in allowed:
            raise Unfit(KEYS_STRANGE, key)
    answered = state is AnswerState.ANSWERED
    return Answer(
        question.id,
        state,
        value=value_from(question, raw["value"]) if answered else None,
        ask=_text_of(raw, "ask"),
        note=_text_of(raw, "note"),
        source=_text_of(raw, "source"),
        certain=_certainty(raw.get("certain")),
        answered_on=day_said(raw.get("answered_on"), answered_on),
        said_by=_text_of(raw, "said_by"),
    )


def day_said(raw: object, today: date | None) -> date | None:
    """The day an answer was true on: the one said, else `today`.

    Raises:
        Unfit: not a day, or one after `today`.
    """
    if raw in (None, ""):
        return today
    day = date.fromisoformat(iso_day(raw))
    if today is not None and day > today:
        raise Unfit(DAY_AHEAD, raw)
    return day


def with_remarks(raw: object, remarks: Mapping[str, object]) -> object:
    """What was said, with these circumstances wherever it does not say its own."""
    if not remarks:
        return raw
    if isinstance(raw, Mapping) and set(raw) & {"value", *STATE_KEYS}:
        return {**remarks, **raw}
    if isinstance(raw, str) and (said := _state_said(raw)):
        state, ask = said
        asked: dict[str, object] = {"ask": ask} if ask else {}
        return {**remarks, state.value: True, **asked}
    return {**remarks, "value": raw}


def _state_of(raw: Mapping[object, object]) -> AnswerState:
    said = [state for key, state in STATE_KEYS.items() if key in raw]
    if any(raw[key] is not True for key in STATE_KEYS if key in raw):
        raise Unfit(KEYS_STRANGE, ", ".join(map(str, raw)))
    if len(said) + ("value" in raw) > 1:
        raise Unfit(STATES_MANY, ", ".join(map(str, raw)))
    return said[0] if said else AnswerState.ANSWERED


def _text_of(raw: Mapping[object, object], key: str) -> str:
    return "" if raw.get(key) in (None, "") else clean_text(raw[key])


def _certainty(raw: object) -> bool | None:
    if raw is not None and not isinstance(raw, bool):
        raise Unfit(KEYS_STRANGE, "certain")
    return raw


def said_in_argument(text: str) -> tuple[str, object]:
    """The question id and the raw answer in B06=part; JSON after the sign is read as JSON.

    Raises:
        Refusal: E-ARGUMENT when there is no id, no sign or no answer, or the JSON is broken.
    """
    written = re.fullmatch(r"\s*(?P<id>[^=＝]{1,9}?)\s*[=＝](?P<said>.*\S.*)", text, re.DOTALL)
    if written is None or not is_question_id(plain(written["id"]).upper()):
        raise Refusal("E-ARGUMENT", text=text[:60])
    said = written["said"].strip()
    if said[0] not in "[{":
        return plain(written["id"]).upper(), said
    try:
        return plain(written["id"]).upper(), json.loads(said)
    except (ValueError, RecursionError):
        raise Refusal("E-ARGUMENT", text=text[:60]) from None
