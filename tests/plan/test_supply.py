"""Candidates of the ministry's lists: where they come, and which needs they fit."""

from __future__ import annotations

import pytest

from dxdesk import shelf
from dxdesk.desks.supply import regions
from dxdesk.plan.supply import COMPANY, PERSON, Candidate, fits, reaches
from tests.plan.small import need


@pytest.mark.parametrize(
    ("written", "comes"),
    [
        (("四国地方",), True),
        (("四国",), True),
        (("高知県",), True),
        (("高知",), True),
        (("全国",), True),
        (("東北", "中四国"), True),
        (("九州・沖縄",), False),
        (("香川県",), False),
        ((), None),
        (("オンライン",), None),
        (("香川県", "応相談"), None),
    ],
)
def test_who_comes_to_kochi_is_read_from_the_words_of_the_list(
    written: tuple[str, ...], comes: bool | None
) -> None:
    assert reaches(written, "高知県", regions()) is comes


def test_every_prefecture_is_in_a_region_and_reached_by_somebody_of_it() -> None:
    found = regions()
    for each in shelf.schemes().prefectures:
        assert any(each.name in names for names in found.values())
        assert reaches((each.name,), each.name, found) is True


def test_who_fits_has_the_kind_asked_for_first_and_surely_comes() -> None:
    wanted = need(1, talents=("PM", "ENGINEER"))
    main = Candidate("L01", PERSON, "総務 太郎", ("PM",), ("四国",))
    second = Candidate("L02", COMPANY, "B社", ("ENGINEER",), ("高知県",))
    unsure = Candidate("L03", PERSON, "総務 花子", ("PM",), ("応相談",))
    far = Candidate("L04", PERSON, "デジタル 次郎", ("PM",), ("北海道",))
    other = Candidate("L05", PERSON, "デジタル 三郎", ("PRODUCER",), ("全国",))
    found = fits(wanted, (other, far, second, unsure, main), "高知県", regions())
    assert [fit.candidate.key for fit in found] == ["L01", "L03", "L02"]
    assert [fit.reaches for fit in found] == [True, None, True]
