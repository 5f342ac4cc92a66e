"""In 北海道, 東京都, 京都府 and 大阪府 nobody is told to hand anything to a 県."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dxdesk import shelf
from dxdesk.ask.wording import OWN_PREFECTURE
from dxdesk.desks import municipality
from dxdesk.desks.example import Recipe, make_example
from dxdesk.desks.speaking import speak_of
from dxdesk.store import opening
from dxdesk.ui.municipality.desk import MunicipalityDesk
from dxdesk.ui.municipality.rail import SECTION
from dxdesk.ui.prefecture.desk import PrefectureDesk
from dxdesk.words import tr
from tests.ui.whole import walking

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 42)


def _of_another(texts: Iterable[str]) -> list[str]:
    return sorted({text for text in texts if OWN_PREFECTURE.search(text)})


def test_a_town_in_hokkaido_hands_its_report_to_the_do(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "town.dxtown"
    municipality.new_town(path, "016373", None, TODAY)
    desk = MunicipalityDesk(opening.open_town(path), path, TODAY, lambda: NOW)
    qtbot.addWidget(desk.frame)
    seen: list[str] = []
    sections = [SECTION + each.code for each in shelf.question_set().sections]
    for place in (*desk.screens, *sections):
        desk.open(place)
        qtbot.wait(50)  # some screens show first what is known, then what is computed beside
        seen += walking.texts(desk.frame)
    desk.open("submit")
    qtbot.waitUntil(
        lambda: any("道に渡した" in text for text in walking.texts(desk.frame)), timeout=20_000
    )
    assert _of_another([*seen, *walking.texts(desk.frame)]) == []
    desk.close_quietly()


def test_the_desk_of_tokyo_judges_as_a_to(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "例"
    made = make_example(folder, Recipe(3, "13", 1, TODAY), lambda line: None)
    path = made.paths["prefecture"]
    desk = PrefectureDesk(opening.open_prefecture(path), path, TODAY, lambda: NOW)
    qtbot.addWidget(desk.frame)
    qtbot.waitUntil(lambda: not desk.busy, timeout=20_000)
    desk.reading.take([folder / "reports"])
    qtbot.waitUntil(lambda: not desk.busy, timeout=20_000)
    desk.planning.look_at_pool(folder / "pool.xlsx")
    qtbot.waitUntil(lambda: not desk.busy, timeout=20_000)
    desk.pool.bar.forward.emit()
    qtbot.waitUntil(lambda: not desk.busy, timeout=20_000)
    seen: list[str] = []
    for place in desk.screens:
        desk.open(place)
        seen += walking.texts(desk.frame)
    assert _of_another(seen) == []
    assert any("都の判断" in text for text in seen)
    assert "東京都" in seen
    desk.close_quietly()


@pytest.mark.parametrize(
    ("name", "said"),
    [("北海道", "道に渡した"), ("京都府", "府に渡した"), ("大阪府", "府に渡した"),
     ("東京都", "都に渡した"), ("高知県", "県に渡した"), ("", "県に渡した")],
)  # fmt: skip
def test_what_is_handed_over_goes_to_the_own_prefecture(name: str, said: str) -> None:
    speak_of(name)
    assert tr("handed over") == said


def test_every_question_speaks_of_the_own_prefecture_and_names_of_others_stay() -> None:
    written = [each.where_to_look for each in shelf.question_set().questions]
    speak_of("北海道")
    questions = shelf.question_set().questions
    words = [w for q in questions for w in (q.text, q.help, q.why, q.where_to_look, *q.ask_whom)]
    assert _of_another(words) == []
    assert [each.where_to_look for each in questions] != written
    assert "神奈川県" in [each.name for each in shelf.schemes().prefectures]
