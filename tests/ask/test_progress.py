"""What the home page says about each section."""

from __future__ import annotations

from datetime import date

from dxdesk import shelf
from dxdesk.ask.interview import Interview
from dxdesk.ask.progress import Mark, SectionProgress, progress
from dxdesk.ask.questions import EntryMode
from dxdesk.ask.saying import answer_from


def _town(**said: object) -> Interview:
    interview = Interview(shelf.question_set(), "016373", {})
    for question_id, raw in said.items():
        question = interview.question_set.by_id[question_id]
        interview = interview.with_answer(answer_from(question, raw, date(2026, 11, 23)))
    return interview


def test_only_visible_questions_of_the_mode_are_counted() -> None:
    for mode in EntryMode:
        sections = progress(_town(), mode)
        assert sum(each.visible for each in sections) == len(_town().visible(mode))
        assert all(each.mark is Mark.UNTOUCHED for each in sections)


def test_sections_without_a_question_in_the_mode_are_left_out() -> None:
    quick = [each.section.code for each in progress(_town(), EntryMode.QUICK)]
    assert "E" not in quick and "E" in [s.section.code for s in progress(_town(), EntryMode.ALL)]


def _quick(code: str, **said: object) -> SectionProgress:
    [found] = [s for s in progress(_town(**said), EntryMode.QUICK) if s.section.code == code]
    return found


def test_a_section_that_only_waits_for_somebody_is_not_called_answered() -> None:
    begun = _quick("F", F01="わからない:保守業者")
    assert (begun.answered, begun.unknown, begun.left) == (0, 1, 1)
    assert begun.mark is Mark.BEGUN and begun.asked == ("保守業者",)
    assert _quick("F", F01="わからない", F08="わからない").mark is Mark.WAITING


def test_put_off_until_later_is_still_to_do_and_not_applicable_is_done() -> None:
    later = _quick("C", C02="あとで")
    assert later.left == 1 and later.minutes > 0
    nothing = _quick("C", C02="対象外")
    assert nothing.mark is Mark.DONE and nothing.minutes == 0
