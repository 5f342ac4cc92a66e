"""Every remark of the prefecture is open, changed, explained or fine, and none is ever lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dxdesk.ask.interview import Interview
from dxdesk.report.asking import Asking
from dxdesk.report.needs_report import NeedsReport
from dxdesk.report.reply import Remark, Reply
from dxdesk.report.reply_standing import Explained, RemarkStanding, in_force, left_to_tell
from dxdesk.report.reply_times import ReplyInForce, asked_since, landing_of, stand
from tests.report.town import RULES, SHELF, TODAY, interview, report

AT = "2026-12-01T10:00:00"


def reply(*remarks: Remark, number: int = 1, **other: object) -> Reply:
    plain = Reply(
        prefecture="99",
        prefecture_name="例示県",
        town="993018",
        town_name="星見村",
        number=number,
        composed_on=date(2026, 11, 30),
        fiscal_year=2026,
        state="asking",
        practice=False,
        report_serial=1,
        report_sha256="ab" * 32,
        report_edition=1,
        report_composed_on=TODAY,
        remarks=remarks,
    )
    return replace(plain, **other)  # type: ignore[arg-type]


def asked(question: str, word: str = "correct", shown: str = "見た答え") -> Remark:
    return Remark(question, f"{question}の質問", shown, word, "もう一度見てください。")


def asking(now: Interview, *withheld: str) -> Asking:
    return Asking(now, SHELF, RULES, "村", "県", TODAY, frozenset(withheld))


def standing(
    replies: list[Reply],
    now: Interview,
    *,
    arrived: Interview | None = None,
    explained: tuple[Explained, ...] = (),
    reported: NeedsReport | None = None,
    withheld: tuple[str, ...] = (),
) -> ReplyInForce:
    there = {each.number: arrived or interview() for each in replies}
    found = stand(replies, explained, reported or report(), there, asking(now, *withheld))
    assert found is not None
    return found


def one(found: ReplyInForce) -> RemarkStanding:
    [only] = found.remarks
    return only


def explained(
    question: str, said: RemarkStanding, number: int = 1, reason: str = "公式の数"
) -> Explained:
    return Explained(number, question, reason, said.now.state, said.now.value, AT)


def test_a_remark_nobody_has_seen_to_is_open() -> None:
    found = standing([reply(asked("J05"))], interview())
    assert one(found).state == "open" and one(found).landing == "J05"
    assert not one(found).moved_on
    [told] = found.told
    assert (told.done, told.reply, told.question) == ("nothing", 1, "J05")


def test_a_changed_answer_answers_the_remark_with_before_and_after() -> None:
    found = standing([reply(asked("J05", shown="1社だけで決める"))], interview(J05="comp"))
    assert one(found).state == "changed"
    [told] = found.told
    assert told.done == "changed" and told.before == "1社だけで決める"
    assert told.after not in ("", told.before)


def test_putting_an_answer_off_answers_nobody() -> None:
    from dxdesk.ask.answers import Answer, AnswerState

    found = standing([reply(asked("J05"))], interview(J05=Answer("", AnswerState.LATER)))
    assert one(found).state == "open"


def test_a_note_beside_the_answer_answers_too_and_is_shown() -> None:
    from dxdesk.ask.answers import Answer, AnswerState

    noted = Answer("", AnswerState.ANSWERED, "one", note="例規で決まっています")
    found = standing([reply(asked("J05"))], interview(J05=noted))
    assert one(found).state == "changed"
    assert "例規で決まっています" in found.told[0].after


def test_an_answer_changed_before_the_reply_came_is_marked_and_stays_open() -> None:
    changed = interview(J05="comp")
    found = standing([reply(asked("J05"))], changed, arrived=changed)
    assert one(found).moved_on and one(found).is_open and one(found).landing == "J05"


def test_a_question_hidden_since_is_never_lost_and_leads_to_the_one_that_hides_it() -> None:
    shown = interview(B01=2, B02=None)
    hidden_id = next(
        q.id
        for q in shown.question_set.questions
        if q.shown_when and not shown.asks(q.id) and landing_of(shown, q.id)
    )
    found = standing([reply(asked(hidden_id))], shown, arrived=shown)
    assert one(found).is_hidden and one(found).is_open
    assert shown.asks(one(found).landing)


def test_a_question_this_set_does_not_know_is_kept_without_a_way() -> None:
    found = standing([reply(asked("Q99"))], interview())
    assert one(found).landing == "" and one(found).is_open


def test_staying_as_it_is_with_a_reason_explains_until_the_answer_changes() -> None:
    first = one(standing([reply(asked("J05"))], interview()))
    said = explained("J05", first)
    found = standing([reply(asked("J05"))], interview(), explained=(said,))
    assert one(found).state == "explained" and found.told[0].reason == "公式の数"
    after = standing([reply(asked("J05"))], interview(J05="comp"), explained=(said,))
    assert one(after).state == "changed" and after.told[0].reason == ""


def test_an_explanation_taken_back_leaves_the_remark_open() -> None:
    first = one(standing([reply(asked("J05"))], interview()))
    said = explained("J05", first)
    back = replace(said, reason="")
    found = standing([reply(asked("J05"))], interview(), explained=(said, back))
    assert one(found).is_open


def test_what_is_fine_asks_for_nothing_and_is_told_nobody() -> None:
    found = standing([reply(asked("J05", "fine"))], interview(J05="comp"))
    assert one(found).state == "fine" and found.told == () and found.open == ()


def test_a_withheld_answer_leaves_neither_words_nor_reason() -> None:
    first = one(standing([reply(asked("J05"))], interview(), withheld=("J05",)))
    assert first.state == "changed" and first.now.shown == "載せない"
    said = explained("J05", first, reason="氏名が分かるため")
    found = standing([reply(asked("J05"))], interview(), explained=(said,), withheld=("J05",))
    assert (found.told[0].after, found.told[0].reason) == ("", "")


def test_the_highest_number_is_in_force_in_whatever_order_they_came() -> None:
    low, high = reply(asked("J05")), reply(asked("B01"), number=3)
    for order in ([low, high], [high, low]):
        found = standing(order, interview())
        assert found.reply is high and found.replaced == (low,)
    assert in_force([]) is None


def test_an_explanation_counts_on_where_the_same_is_asked_unread() -> None:
    first = one(standing([reply(asked("J05"))], interview()))
    said = explained("J05", first)
    again = [reply(asked("J05")), reply(asked("J05"), number=2)]
    found = standing(again, interview(), explained=(said,))
    assert one(found).state == "explained" and found.told[0].reply == 2


def test_an_explanation_the_prefecture_has_read_and_asks_again_is_open_again() -> None:
    first = standing([reply(asked("J05"))], interview())
    said = explained("J05", one(first))
    told = standing([reply(asked("J05"))], interview(), explained=(said,)).told
    read = replace(report(), answers_to_reply=told)
    again = [reply(asked("J05")), reply(asked("J05"), number=2, report_serial=2)]
    assert one(standing(again, interview(), explained=(said,), reported=read)).is_open


def test_another_question_in_the_next_reply_takes_no_old_explanation() -> None:
    first = one(standing([reply(asked("J05"))], interview()))
    other = replace(asked("J05"), said="別のことをうかがいます。")
    again = [reply(asked("J05")), reply(other, number=2)]
    assert one(standing(again, interview(), explained=(explained("J05", first),))).is_open


def test_a_change_made_for_a_lower_reply_still_answers_the_same_question() -> None:
    replies = [reply(asked("J05")), reply(asked("J05"), number=2), reply(asked("B01"), number=3)]
    assert asked_since(replies[1], replies) == {"J05": 1}
    assert asked_since(replies[2], replies) == {"B01": 3}
    changed = interview(J05="comp")
    there = {1: interview(), 2: changed}
    found = stand(replies[:2], (), report(), there, asking(changed))
    assert found is not None and one(found).state == "changed"


def test_what_a_report_has_told_is_not_told_anew_and_doing_nothing_is_nothing() -> None:
    found = standing([reply(asked("J05"), asked("B01"))], interview(J05="comp"))
    assert [each.question for each in left_to_tell(found.told, ())] == ["J05"]
    assert left_to_tell(found.told, found.told) == ()


def test_in_the_next_fiscal_year_nobody_waits_for_last_years_answers() -> None:
    later = replace(asking(interview()), composed_on=date(2027, 4, 1))
    found = stand([reply(asked("J05"))], (), report(), {1: interview()}, later)
    assert found is not None and found.is_past
    assert found.open == () and found.told == () and len(found.remarks) == 1
