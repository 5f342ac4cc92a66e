"""A kit with own questions and updates: said before it is taken, harmless when it is."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.question_ids import is_own_id
from dxdesk.desks import (
    earlier,
    handing,
    inbox,
    leaving,
    own_questions,
    prefecture,
    slips,
    slips_back,
)
from dxdesk.desks import municipality as desk
from dxdesk.desks.history import history
from dxdesk.desks.kit_words import effects, turns, warnings
from dxdesk.desks.laying_out import lay_out
from dxdesk.desks.next_kit import next_kit
from dxdesk.desks.security_recipient import keep_recipient
from dxdesk.desks.taking_kits import (
    FIRST,
    NEWER,
    OLDER,
    SAME,
    kit_news,
    take,
    withdrawn_with_answers,
)
from dxdesk.exchange.keys import digits, new_prefecture_key
from dxdesk.exchange.kits import open_kit
from dxdesk.store import kits, opening, received
from dxdesk.store import settings as setting_store
from tests.desks.kit_workshop import NOW, OWN, SAID, SHORTER, TODAY, TOMORROW, answer, kit, refused
from tests.desks.kit_workshop import pref as pref
from tests.desks.kit_workshop import town as town

if TYPE_CHECKING:
    from sqlite_utils import Database


def test_nothing_is_changed_by_looking_at_a_kit(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    news = kit_news(town, kit(pref, tmp_path, OWN))
    assert (news.standing, len(news.of("added"))) == (FIRST, 4)
    assert kits.kit_bytes(town) is None and "X3901" not in shelf.question_set().by_id
    with refused("E-QUESTION-UNKNOWN"):
        answer(town, X3901="yes")


def test_own_questions_are_answered_travel_and_are_taken_in(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    take(town, kit(pref, tmp_path, OWN), NOW)
    answer(town)
    handed = handing.write_report(town, tmp_path, TODAY)
    [row] = inbox.take_in(pref, [handed.path], NOW)
    assert row.outcome == "accepted"
    [report] = inbox.reports(pref)
    own = {each.id: (each.state, each.shown) for each in report.questions if is_own_id(each.id)}
    assert own == {
        "X3901": ("answered", "費用を見て決めたい"),
        "X3902": ("answered", "メール"),
        "X3903": ("answered", "3人"),
        "X3904": ("answered", "特にない"),
    }
    assert report.question_set == shelf.question_set().version


def test_own_questions_change_no_level_and_no_need(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    answer(town, B01=2, C01="lead", F01="made")
    without = desk.assessment_of(desk.interview_of(town), TODAY)
    take(town, kit(pref, tmp_path, OWN), NOW)
    answer(town)
    assert desk.assessment_of(desk.interview_of(town), TODAY) == without


def test_a_prefecture_takes_no_answers_to_questions_it_never_sent(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    innocent = tmp_path / "before.dxpref"
    shutil.copy(tmp_path / "39.dxpref", innocent)
    take(town, kit(pref, tmp_path, OWN), NOW)
    answer(town)
    handed = handing.write_report(town, tmp_path, TODAY)
    db = opening.open_prefecture(innocent)
    [row] = inbox.take_in(db, [handed.path], NOW)
    assert (row.outcome, row.code) == ("refused", "E-REPORT-OWN")
    assert "X3901" in row.message and not received.received(db)
    opening.close(db)


def test_an_id_that_travelled_is_given_to_no_other_question(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    kit(pref, tmp_path, OWN)
    own_questions.clear_own(pref)
    text = OWN.replace('kind = "number"', 'kind = "text"').replace("most = 500", "")
    with refused("E-QUESTIONS-OWN") as caught:
        own_questions.keep_own(pref, text.replace('unit = "人"', ""), "own.toml")
    assert (caught.value.values["id"], caught.value.values["at"]) == ("X3903", "kind")
    assert own_questions.own_text(pref) == "", "a refused file changes nothing"


def test_an_answer_to_a_withdrawn_question_is_kept_said_and_does_not_travel(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    take(town, kit(pref, tmp_path, OWN), NOW)
    answer(town)
    shorter = kit(pref, tmp_path, SHORTER)
    news = kit_news(town, shorter)
    assert [(each.id, each.answered) for each in news.of("withdrawn")] == [("X3904", True)]
    assert news.answers_kept == 1 and len(effects(news)) == 3
    take(town, shorter, NOW)
    assert [each.id for each in withdrawn_with_answers(town)] == ["X3904"]
    interview = desk.interview_of(town)
    assert interview.answers["X3904"].value == "特にない" and not interview.asks("X3904")
    assert "X3904" in {line.question for line in history(town)}
    handed = handing.write_report(town, tmp_path, TODAY)
    [row] = inbox.take_in(pref, [handed.path], NOW)
    assert row.outcome == "accepted"
    [report] = inbox.reports(pref)
    assert "X3904" not in {each.id for each in report.questions}
    own_questions.keep_own(pref, OWN, "own.toml")
    take(town, prefecture.write_kit(pref, tmp_path, None, "", TODAY)[0].read_bytes(), NOW)
    assert desk.interview_of(town).value("X3904") == "特にない", "it comes back with its question"
    assert withdrawn_with_answers(town) == ()


def test_a_kit_without_questions_leaves_their_answers_in_the_file(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    take(town, kit(pref, tmp_path, OWN), NOW)
    answer(town)
    own_questions.clear_own(pref)
    take(town, kit(pref, tmp_path), NOW)
    assert shelf.question_set().own == "" and len(withdrawn_with_answers(town)) == 4
    assert next_kit(pref).own == "" and len(next_kit(pref).withdrawn) == 4
    assert len(desk.interview_of(town).answers) == 1 + len(SAID)
    assert {line.question for line in history(town)} >= set(SAID)


def test_the_same_the_newer_and_the_older_kit_are_told_apart(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    first = kit(pref, tmp_path)
    take(town, first, NOW)
    assert kit_news(town, first).standing == SAME
    second = kit(pref, tmp_path, OWN, TOMORROW)
    assert kit_news(town, second).standing == NEWER
    take(town, second, NOW)
    older = kit_news(town, first)
    assert older.standing == OLDER and len(warnings(older)) == 1
    with refused("E-KIT-OLDER"):
        take(town, first, NOW)
    assert kits.kit_bytes(town) == second
    take(town, first, NOW, open_kit(first).code)
    assert kits.kit_bytes(town) == first, "a person may say yes to it"


def test_a_kit_without_the_officers_key_is_not_taken_on_the_quiet(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    before = kit(pref, tmp_path)
    take(town, before, NOW)
    officer = new_prefecture_key().recipient
    keep_recipient(pref, officer, TODAY)
    sealed = kit(pref, tmp_path, "", TOMORROW)
    assert not kit_news(town, sealed).needs_code, "who seals more is not asked"
    take(town, sealed, NOW)
    for recipient, said in (("", "封をせずに"), (new_prefecture_key().recipient, "別の人")):
        keep_recipient(pref, recipient, TODAY)
        other = kit(pref, tmp_path, "", TOMORROW)
        news = kit_news(town, other)
        assert news.needs_code and said in warnings(news)[0]
        [turn] = [each for each in turns(news) if "安全担当の鍵" in each.what]
        assert turn.changed and turn.before == digits(officer.encode())
        with refused("E-KIT-OFFICER"):
            take(town, other, NOW)
        assert kits.kit_bytes(town) == sealed
    take(town, other, NOW, open_kit(other).code)
    assert kits.kit_bytes(town) == other


def test_another_key_needs_the_code_from_the_phone(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    take(town, kit(pref, tmp_path), NOW)
    prefecture.new_prefecture(tmp_path / "other.dxpref", "39")
    other = opening.open_prefecture(tmp_path / "other.dxpref")
    strange = kit(other, tmp_path, OWN)
    opening.close(other)
    held = kits.kit_bytes(town)
    news = kit_news(town, strange)
    assert news.signer_strange and len(warnings(news)) == 1
    with refused("E-KIT-SIGNER"):
        take(town, strange, NOW)
    with refused("E-KIT-CODE"):
        take(town, strange, NOW, "1234 5678 9012 3456 7890")
    assert kits.kit_bytes(town) == held
    take(town, strange, NOW, open_kit(strange).code)
    assert kits.kit_bytes(town) == strange


def test_a_kit_in_the_history_takes_no_undo_away(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    answer(town, B01=2)
    take(town, kit(pref, tmp_path, OWN), NOW)
    assert "キット" in history(town)[0].what
    undone = earlier.undo(town, NOW)
    assert undone is not None and undone.what == "B01"
    assert earlier.redo(town, NOW) is not None
    assert desk.interview_of(town).value("B01") == 2


def test_a_kit_this_program_cannot_use_stops_no_work_and_loses_no_answer(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    data = kit(pref, tmp_path, OWN)
    take(town, data, NOW)
    answer(town)
    leaving.keep_back(town, ["X3904", "B05"])
    spoilt = data.replace(b'question = \\"B01\\"', b'question = \\"B99\\"')
    assert spoilt != data
    kits.save_kit(town, spoilt)  # as a newer program without this question would see it
    left_aside = lay_out(town)
    assert left_aside is not None and left_aside.code == "E-QUESTIONS-OWN"
    assert shelf.question_set().own == ""
    interview = desk.interview_of(town)
    assert interview.answers["X3904"].value == "特にない" and interview.value("B01") == 2
    assert leaving.withheld(town) == {"B05"}
    assert {line.question for line in history(town)} >= set(SAID)
    assert setting_store.text(town, "withheld").split() == ["B05", "X3904"]


def test_a_bad_kit_changes_nothing(pref: Database, town: Database, tmp_path: Path) -> None:
    take(town, kit(pref, tmp_path, OWN), NOW)
    held = kits.kit_bytes(town)
    own_questions.clear_own(pref)
    setting_store.set_text(pref, "own questions", OWN.replace('tier = "core"', 'tier = "first"'))
    with refused("E-QUESTIONS-OWN"):
        prefecture.write_kit(pref, tmp_path, None, "", TODAY)
    assert next_kit(pref).trouble and next_kit(pref).own == ""
    prefecture.new_prefecture(tmp_path / "38.dxpref", "38")
    other = opening.open_prefecture(tmp_path / "38.dxpref")
    with refused("E-KIT-TOWN"):
        kit_news(town, kit(other, tmp_path))
    opening.close(other)
    assert kits.kit_bytes(town) == held and shelf.question_set().own == "X39"


def test_a_slip_handed_out_before_a_kit_comes_back_after_it(
    pref: Database, town: Database, tmp_path: Path
) -> None:
    take(town, kit(pref, tmp_path, OWN), NOW)
    answer(town, B01="わからない:総務課", X3901="わからない:総務課", X3904="わからない:総務課")
    slip = slips.slip_excel(slips.slip_for(desk.interview_of(town), "総務課", TODAY))
    take(town, kit(pref, tmp_path, SHORTER), NOW)
    back = slips_back.slip_back(desk.interview_of(town), slip, TODAY)
    kinds = {offer.question: offer.kind for offer in back.offers}
    assert kinds == {"B01": "blank", "X3901": "blank", "X3904": "closed"}
