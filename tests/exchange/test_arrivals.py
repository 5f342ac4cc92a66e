"""What arrives is taken in, left, refused, or asked about; nothing is overwritten silently."""

from __future__ import annotations

from dataclasses import replace

from dxdesk.exchange.arrivals import Arrival, KnownReport, arrival
from dxdesk.exchange.keys import new_town_key
from dxdesk.exchange.reports import OpenedReport, open_report
from dxdesk.report.needs_report import NeedsReport
from tests.exchange.samples import ORDINARY, SMALLEST, prefecture_key, sealed


def opened(report: NeedsReport = SMALLEST, **other: object) -> OpenedReport:
    """A report as it arrives."""
    return open_report(sealed(report, **other).data, prefecture_key())  # type: ignore[arg-type]


def known(*earlier: OpenedReport) -> tuple[KnownReport, ...]:
    """What the prefecture keeps of reports it took in."""
    return tuple(
        KnownReport(each.header.serial, each.header_sha256, each.signer) for each in earlier
    )


def at_hokkaido(earlier: tuple[KnownReport, ...], report: OpenedReport) -> Arrival:
    """The decision of the prefecture of the sample town, which knows it by its first key."""
    signer = earlier[0].signer if earlier else None
    return arrival(earlier, report, signer=signer, prefecture="01")


def test_the_first_report_of_a_town_is_taken_in_and_its_code_is_to_be_compared() -> None:
    assert at_hokkaido((), opened()) == Arrival("accepted", first_of_town=True)


def test_the_same_report_again_changes_nothing_even_from_a_second_stick() -> None:
    first = opened()
    assert at_hokkaido(known(first), first).outcome == "already"
    assert at_hokkaido(known(first), opened()).outcome == "already"
    newer = opened(ORDINARY, serial=2)
    assert at_hokkaido(known(first, newer), first).outcome == "already"


def test_a_higher_number_updates() -> None:
    assert at_hokkaido(known(opened()), opened(ORDINARY, serial=7)) == Arrival("updated")


def test_a_lower_number_is_asked_about() -> None:
    assert at_hokkaido(known(opened(serial=7)), opened(serial=3)) == Arrival("asks", "E-OLDER")


def test_two_different_reports_with_one_number_are_asked_about() -> None:
    earlier = known(opened(serial=1), opened(serial=2))
    for serial, code in ((1, "E-OLDER"), (2, "E-CONFLICT")):
        other = opened(ORDINARY, serial=serial)
        assert at_hokkaido(earlier, other) == Arrival("asks", code)


def test_another_signature_key_is_asked_about_whatever_the_number() -> None:
    earlier, stranger = known(opened(serial=2)), new_town_key()
    for serial in (1, 2, 3):
        strange = opened(ORDINARY, signer=stranger, serial=serial)
        assert at_hokkaido(earlier, strange) == Arrival("asks", "E-SIGNER")


def test_the_key_a_town_is_known_by_decides_and_not_the_highest_number() -> None:
    """The town has changed its key after a report with a very high number."""
    former, current = new_town_key(), new_town_key()
    high, first = opened(signer=former, serial=10**9), opened(signer=current, serial=5)

    def decided(report: OpenedReport) -> Arrival:
        return arrival(known(high, first), report, signer=first.signer, prefecture="01")

    assert decided(opened(ORDINARY, signer=current, serial=6)) == Arrival("updated")
    assert decided(opened(ORDINARY, signer=current, serial=4)) == Arrival("asks", "E-OLDER")
    for serial in (1, 6, 10**9):
        stolen = opened(ORDINARY, signer=former, serial=serial)
        assert decided(stolen) == Arrival("asks", "E-SIGNER")


def test_practice_and_real_do_not_mix() -> None:
    practice = opened(replace(SMALLEST, practice=True))
    assert at_hokkaido((), practice) == Arrival("refused", "E-PRACTICE")
    own = arrival((), practice, signer=None, prefecture="01", practice=True)
    assert own.outcome == "accepted"
    real = arrival((), opened(), signer=None, prefecture="01", practice=True)
    assert real == Arrival("refused", "E-PRACTICE-DESK")


def test_a_town_of_another_prefecture_is_refused() -> None:
    found = arrival((), opened(), signer=None, prefecture="39")
    assert found == Arrival("refused", "E-OTHER-PREFECTURE")
