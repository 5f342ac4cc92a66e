"""A reply is taken, already here, or refused; in whatever order they come the last number holds."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from dxdesk.exchange.keys import new_prefecture_key
from dxdesk.exchange.replies import OpenedReply, open_reply
from dxdesk.exchange.reply_arrivals import ReplyArrival, SentReport, TakenReply, reply_arrival
from dxdesk.report.reply import Reply
from tests.exchange.reply_samples import ORDINARY_REPLY, SMALLEST_REPLY, sealed_reply
from tests.exchange.samples import prefecture_key, town_key

FIRST = SentReport(1, "ab" * 32, 1)
SECOND = SentReport(2, "cd" * 32, 2)
TO_SECOND = replace(ORDINARY_REPLY, number=2, report_serial=2, report_sha256="cd" * 32)


def opened(reply: Reply = SMALLEST_REPLY, **other: object) -> OpenedReply:
    """A reply as it arrives."""
    return open_reply(sealed_reply(reply, **other).data, town_key())  # type: ignore[arg-type]


def taken(*earlier: OpenedReply) -> tuple[TakenReply, ...]:
    """What the town keeps of replies it took."""
    return tuple(TakenReply(each.header.number, each.header_sha256) for each in earlier)


def at_memuro(
    reply: OpenedReply,
    earlier: tuple[TakenReply, ...] = (),
    sent: tuple[SentReport, ...] = (FIRST,),
    **other: object,
) -> ReplyArrival:
    """The decision of the desk of the sample town."""
    own = {"town": "016373", **other}
    keys = (prefecture_key().signing_key,)
    return reply_arrival(sent, earlier, reply, keys, **own)  # type: ignore[arg-type]


def test_a_reply_to_the_newest_report_is_taken() -> None:
    assert at_memuro(opened()) == ReplyArrival("taken", "", 1)


def test_a_reply_to_an_older_edition_is_taken_and_says_which_it_answers() -> None:
    got = at_memuro(opened(), sent=(FIRST, SECOND))
    assert got == ReplyArrival("taken", "", edition=1, newest=False)
    assert at_memuro(opened(TO_SECOND), sent=(FIRST, SECOND)) == ReplyArrival("taken", "", 2)


def test_the_same_reply_again_changes_nothing_even_from_a_second_stick() -> None:
    first = opened()
    assert at_memuro(first, taken(first)).outcome == "already"
    assert at_memuro(opened(), taken(first)).outcome == "already"


def test_a_reply_older_than_the_one_here_is_refused() -> None:
    newer = taken(opened(replace(SMALLEST_REPLY, number=7)))
    assert at_memuro(opened(), newer) == ReplyArrival("refused", "E-REPLY-OLDER")


def test_two_different_replies_with_one_number_are_not_both_taken() -> None:
    other = opened(replace(SMALLEST_REPLY, message="別"))
    assert at_memuro(other, taken(opened())) == ReplyArrival("refused", "E-REPLY-CONFLICT")


def test_a_reply_for_another_town_is_refused_though_it_opens() -> None:
    got = at_memuro(opened(), town="016381")
    assert got == ReplyArrival("refused", "E-REPLY-OTHER-TOWN")


def test_a_reply_that_the_prefecture_of_the_kit_did_not_sign_is_refused() -> None:
    stranger = new_prefecture_key()
    strange = opened(signer=stranger)
    assert at_memuro(strange) == ReplyArrival("refused", "E-REPLY-SIGNER")
    both = (prefecture_key().signing_key, stranger.signing_key)
    assert reply_arrival((FIRST,), (), strange, both, town="016373").outcome == "taken"
    assert reply_arrival((FIRST,), (), strange, (), town="016373").code == "E-REPLY-SIGNER"


def test_a_reply_to_a_report_that_this_workspace_never_wrote_is_refused() -> None:
    never = ReplyArrival("refused", "E-REPLY-UNKNOWN-REPORT")
    assert at_memuro(opened(), sent=()) == never
    assert at_memuro(opened(), sent=(SentReport(1, "ef" * 32, 1),)) == never  # same serial


def test_practice_and_real_do_not_mix() -> None:
    practice = opened(replace(SMALLEST_REPLY, practice=True))
    assert at_memuro(practice).code == "E-REPLY-PRACTICE"
    assert at_memuro(practice, practice=True).outcome == "taken"
    assert at_memuro(opened(), practice=True).code == "E-REPLY-PRACTICE-DESK"


def test_replies_in_any_order_end_with_the_highest_number_in_force() -> None:
    arriving = (
        opened(),
        opened(TO_SECOND),
        opened(replace(TO_SECOND, number=3, state="settled", answer_by=None)),
    )
    for order in permutations((*arriving, *arriving)):
        here: tuple[TakenReply, ...] = ()
        for reply in order:
            if at_memuro(reply, here, (FIRST, SECOND)).outcome == "taken":
                here += taken(reply)
        assert max(here, key=lambda each: each.number).number == 3
        assert [each.number for each in here] == sorted({each.number for each in here})
