"""Corrected wording of the national questions: taken where no answer changes its meaning."""

from __future__ import annotations

from collections.abc import Mapping

from dxdesk.ask import flaws
from dxdesk.ask.flaws import Place
from dxdesk.ask.loading import SET_FILE, question_set_from
from dxdesk.ask.question_meaning import refuse_other_work
from dxdesk.ask.questions import Question, QuestionSet
from dxdesk.schemes.versions import version_in


def updated(shipped: Mapping[str, str], brought: Mapping[str, str]) -> QuestionSet:
    """The national questions with the brought files in the place of the shipped ones.

    Raises:
        Refusal: E-QUESTIONS with `file`, `id`, `reason` and `at`: a flaw, a question that is
            missing or new, and anything beyond wording and further choices.
    """
    before = question_set_from(shipped)
    _check_version(shipped[SET_FILE], brought.get(SET_FILE, ""))
    after = question_set_from({**shipped, **brought})
    for each in before.questions:
        place = Place(_file_of(each, brought), each.id)
        if each.id not in after.by_id:
            place.refuse(flaws.QUESTION_LOST, each.id)
        refuse_other_work(place, each, after.by_id[each.id])
    for each in after.questions:
        if each.id not in before.by_id:
            Place(_file_of(each, brought), each.id).refuse(flaws.QUESTION_NEW, each.id)
    if (before.quick, [q.id for q in before.questions]) != (
        after.quick,
        [q.id for q in after.questions],
    ):
        Place(SET_FILE).refuse(flaws.MORE_THAN_WORDING, "quick, sections")
    return after


def _check_version(shipped: str, brought: str) -> None:
    place = Place(SET_FILE)
    if not brought:
        place.refuse(flaws.FILE_MISSING, SET_FILE)
    theirs, ours = version_in(brought), version_in(shipped)
    if theirs is None or ours is None:
        place.refuse(flaws.VERSION_STRANGE, "version")
    if theirs.year != ours.year:
        place.refuse(flaws.VERSION_YEAR, theirs.year)


def _file_of(question: Question, brought: Mapping[str, str]) -> str:
    """The brought file a question stands in; the files are named after their section's letter."""
    letter = question.section.lower() + "_"
    return next((name for name in sorted(brought) if name.startswith(letter)), SET_FILE)
