"""Asked, answered, accepted: one round between the two desks, by commands and files alone."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import TODAY, typed

WHY, STAYS = "名簿と合わせました", "規程で総務課長が代わります"


def test_what_the_prefecture_asks_comes_back_changed_or_explained(
    example: Path, tmp_path: Path
) -> None:
    desk, stick = example / "prefecture.dxpref", tmp_path / "stick"
    stick.mkdir()
    town = sorted((example / "towns").glob("*.dxtown"))[0]
    code = town.stem
    assert typed("pref", "import", desk, example / "reports").code == 0
    assert typed("pref", "remark", desk, code, "B01", "--correct", "応援は含みますか。").code == 0
    assert typed("pref", "remark", desk, code, "B06", "--improve", "名前はありますか。").code == 0
    assert typed("pref", "reply", desk, code, "--to", stick).code == 0
    [reply] = stick.glob("*.dxreply")
    assert typed("town", "reply", town, reply, "--take").code == 0
    assert typed("town", "answer", town, "B01=7", "--why", WHY).code == 0
    assert typed("town", "reply", town, "--explain", "B06", "--reason", STAYS).code == 0
    assert typed("town", "report", town, "--to", stick, "--today", TODAY).code == 0
    [report] = stick.glob("*.dxr")
    assert typed("pref", "import", desk, report).code == 0
    seen = typed("pref", "remark", desk, code).out
    assert WHY in seen and STAYS in seen
    accepted = typed("pref", "remark", desk, code, "--accept")
    assert accepted.code == 0 and "照会中" not in typed("pref", "remark", desk, code).out
