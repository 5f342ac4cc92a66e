"""A vendor is its name as it is written; what looks alike is a hint and nothing more."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from dxdesk.ask.systems import System
from dxdesk.ask.vendors import by_vendor, perhaps_the_same

END = date(2027, 3, 31)


def test_systems_of_one_vendor_are_summed_and_stand_in_the_order_of_their_ends() -> None:
    systems = (
        System("s1", "図書館", vendor="あおば", yearly_cost_yen=462_000),
        System("s2", "電子申請", vendor="みなみ", contract_end=END, yearly_cost_yen=1_061_000),
        System("s3", "チャット", vendor="あおば", contract_end=END),
        System("s4", "自作の台帳"),
    )
    dear, cheap, nobody = by_vendor(systems)
    assert (dear.name, cheap.name, nobody.name) == ("みなみ", "あおば", "")
    assert [system.key for system in cheap.systems] == ["s3", "s1"]
    assert (cheap.yearly_cost_yen, cheap.cost_unknown, cheap.first_end) == (462_000, 1, END)


def test_two_writings_of_a_name_are_two_vendors_and_one_hint() -> None:
    names = ("㈱みなみ情報", "株式会社 みなみ情報", "（株）みなみ情報", "みなみ印刷", "")
    assert perhaps_the_same(names) == (names[:3],)
    assert len(by_vendor([System(f"s{n}", "x", vendor=name) for n, name in enumerate(names)])) == 5


def test_a_legal_form_alone_is_like_nothing() -> None:
    assert perhaps_the_same(("株式会社", "㈱")) == ()


@given(st.lists(st.tuples(st.text(max_size=6), st.none() | st.integers(0, 10**9))))
def test_no_system_and_no_yen_is_lost(rows: list[tuple[str, int | None]]) -> None:
    systems = [System(f"s{n}", "x", vendor=v, yearly_cost_yen=y) for n, (v, y) in enumerate(rows)]
    vendors = by_vendor(systems)
    assert sorted(s.key for v in vendors for s in v.systems) == sorted(s.key for s in systems)
    assert sum(v.yearly_cost_yen for v in vendors) == sum(y or 0 for _, y in rows)
