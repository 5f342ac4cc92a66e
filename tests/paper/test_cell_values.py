"""What one cell means."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

import pytest

from dxdesk.paper import cell_values as cell


@pytest.mark.parametrize(
    ("read", "said", "meant"),
    [
        (cell.half_days_from, "週2日", 4),
        (cell.half_days_from, "２．５日", 5),
        (cell.half_days_from, "2日半", 5),
        (cell.half_days_from, "半日", 1),
        (cell.half_days_from, 5, 10),
        (cell.half_days_from, 0.5, 1),
        (cell.minutes_from, "1時間30分", 90),
        (cell.minutes_from, "1.5時間", 90),
        (cell.minutes_from, "1時間半", 90),
        (cell.minutes_from, 45, 45),
        (cell.minutes_from, time(1, 15), 75),
        (cell.minutes_from, "９０分", 90),
        (cell.yen_from, "30,000円", 30_000),
        (cell.yen_from, "￥３０，０００", 30_000),
        (cell.yen_from, "3.5万円", 35_000),
        (cell.yen_from, "120百万円", 120_000_000),
        (cell.yen_from, 780000.0, 780_000),
        (cell.tenths_from, "6割", 6),
        (cell.tenths_from, 0.7, 7),
        (cell.tenths_from, "70％", 7),
        (cell.tenths_from, "0.3人分", 3),
        (cell.tenths_from, 10, 10),
        (cell.tenths_from, 0, 0),
        (cell.month_from, "令和元年5月", "2019-05"),
        (cell.month_from, "Ｒ８．４", "2026-04"),
        (cell.month_from, "202604", "2026-04"),
        (cell.month_from, 202604, "2026-04"),
        (cell.month_from, datetime(2026, 4, 30), "2026-04"),
        (cell.month_from, "2026年12月", "2026-12"),
        (cell.date_from, "令和8年11月23日(月)", date(2026, 11, 23)),
        (cell.weekdays_from, "金・月曜", (0, 4)),
        (cell.weekdays_from, "なし", ()),
        (cell.truth_from, "○", True),
        (cell.truth_from, True, True),
        (cell.truth_from, "Ｘ", False),
        (cell.truth_from, 0, False),
        (cell.list_from, "あ、い,う;あ\nえ", ("あ", "い", "う", "え")),
        (cell.text_from, 16373.0, "16373"),
    ],
)
def test_a_cell_means(read: Callable[[object], object], said: object, meant: object) -> None:
    assert read(said) == meant


@pytest.mark.parametrize(
    ("read", "said"),
    [
        (cell.half_days_from, "2.3"),
        (cell.half_days_from, 6),
        (cell.half_days_from, 0),
        (cell.half_days_from, -1),
        (cell.minutes_from, "半"),
        (cell.minutes_from, 601),
        (cell.minutes_from, "すぐ"),
        (cell.yen_from, "100.5"),
        (cell.yen_from, "-5"),
        (cell.yen_from, 10**13),
        (cell.tenths_from, 1),
        (cell.tenths_from, "1"),
        (cell.tenths_from, "0.75"),
        (cell.tenths_from, 11),
        (cell.month_from, 2026.1),
        (cell.month_from, "2026-13"),
        (cell.month_from, 46113),
        (cell.date_from, 46113),
        (cell.date_from, "令和8年11月23日(火)"),
        (cell.weekdays_from, "土"),
        (cell.truth_from, "たぶん"),
        (cell.whole_between(1, 20), 21),
        (cell.whole_between(0, 70, "年"), "5.5年"),
    ],
)
def test_a_cell_that_could_mean_several_things_is_not_guessed(
    read: Callable[[object], object], said: object
) -> None:
    with pytest.raises(cell.Unreadable):
        read(said)
