"""Reports damaged, sent twice or signed by somebody else; files in use; plans cut off."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from dxdesk.desks import inbox, prefecture
from dxdesk.exchange.keys import TownKey
from dxdesk.store import keys, opening, received, specialists
from tests.cli.conftest import TODAY, typed
from tests.exchange.samples import sealed


@pytest.fixture
def desk(example: Path) -> Path:
    return example / "prefecture.dxpref"


def test_no_flipped_bit_of_a_report_is_called_sound(example: Path) -> None:
    report = next((example / "reports").iterdir())
    sound, flipped, chance = report.read_bytes(), example / "flipped.dxr", Random(1)
    places = [*range(0, 300, 10), *(chance.randrange(len(sound)) for _ in range(40))]
    for place in (*places, len(sound) - 1):
        damaged = bytearray(sound)
        damaged[place] ^= 1 << chance.randrange(8)
        flipped.write_bytes(damaged)
        outcome = typed("check", flipped, "--json")
        assert outcome.code == 1, f"byte {place}: {outcome.out}"
        assert outcome.document["code"] != "E-UNEXPECTED"
    assert typed("check", report, "--json").document["sound"] is True


def test_a_report_cut_short_anywhere_is_not_called_sound(example: Path) -> None:
    report = next((example / "reports").iterdir())
    sound, cut = report.read_bytes(), example / "cut.dxr"
    for length in (0, 1, 21, 22, 150, 4096, len(sound) // 2, len(sound) - 1):
        cut.write_bytes(sound[:length])
        assert typed("check", cut, "--json").code == 1, length


def _made_again(example: Path, code: str) -> Path:
    """A report of the same town from a workspace made anew, so with another key."""
    town, kit = example / "new.dxtown", example / "kit.dxkit"
    typed("town", "new", town, "--code", code, "--kit", kit)
    typed("town", "answer", town, "B01=3")
    words = ("town", "report", town, "--to", example, "--today", TODAY, "--json")
    return Path(typed(*words).document["file"])


def test_another_signature_is_asked_about_and_counts_only_once_accepted(
    example: Path, desk: Path
) -> None:
    first = min((example / "reports").iterdir())
    second = _made_again(example, first.stem)

    def outcome(*words: object) -> tuple[str, str]:
        [row] = typed("pref", "import", desk, *words, "--json").document["rows"]
        return row["outcome"], row["code"]

    assert outcome(first) == ("accepted", "")
    assert outcome(second) == ("asks", "E-SIGNER")
    assert outcome(second, "--accept", "016373") == ("asks", "E-SIGNER")
    assert outcome(second, "--accept", first.stem) == ("asks", "E-SIGNER-NO-CODE")
    code = typed("check", second, "--with", example / "new.dxtown", "--json").document["paper_code"]
    wrong = code[:-1] + str((int(code[-1]) + 1) % 10)
    assert outcome(second, "--accept", f"{first.stem}={wrong}") == ("asks", "E-SIGNER-CODE")
    assert outcome(second, "--accept", f"{first.stem}={code}") == ("updated", "")
    for replayed in (first, second, first):
        assert outcome(replayed) == ("already", "")
    db = opening.open_prefecture(desk)
    try:
        [latest] = received.latest(db)
    finally:
        opening.close(db)
    assert latest.file_name == second.name, "a replay does not bring the older report back"


def test_a_newer_report_that_touches_planned_visits_is_asked_about_first(
    example: Path, desk: Path
) -> None:
    typed("pref", "import", desk, example / "reports")
    typed("pref", "pool", desk, "--from", example / "pool.xlsx")
    plan = typed("pref", "plan", desk, "--seconds", 5, "--today", TODAY, "--json").document
    code = plan["assignments"][0]["need"].partition(":")[0]
    newer = _without_requests(example, desk, code)
    words = ("pref", "import", desk, newer, "--today", TODAY)
    [row] = typed(*words, "--json").document["rows"]
    assert (row["outcome"], row["code"]) == ("asks", "") and "計画" in row["message"]
    [row] = typed(*words, "--accept", code, "--json").document["rows"]
    assert row["outcome"] == "updated"


def _without_requests(example: Path, desk: Path, code: str) -> Path:
    """The town's next report, in which it asks for nobody any more."""
    with opening.held(opening.open_town(example / "towns" / f"{code}.dxtown")) as db:
        signer = TownKey.from_bytes(keys.key(db, "town") or b"")
    with opening.held(opening.open_prefecture(desk)) as db:
        report, recipient = inbox.report_of(db, code), prefecture.key_of(db).recipient
    assert report is not None
    changed = replace(report, requests=(), edition=report.edition + 1)
    path = example / "newer.dxr"
    path.write_bytes(sealed(changed, recipients=[recipient], signer=signer, serial=99).data)
    return path


def test_a_file_in_use_is_told_to_every_second_window(example: Path, desk: Path) -> None:
    town = next((example / "towns").iterdir())
    report = example / "reports" / f"{town.stem}.dxr"
    first = opening.open_town(town)
    try:
        for words in (
            ("town", "answer", town, "B01=1"),
            ("town", "report", town, "--to", example),
            ("check", town),
            ("check", report, "--with", town),
        ):
            assert typed(*words, "--json").document["code"] == "E-DB-BUSY"
    finally:
        opening.close(first)
    assert typed("town", "answer", town, "B01=1").code == 0


def test_a_pin_of_somebody_who_left_the_pool_can_be_taken_back(example: Path, desk: Path) -> None:
    typed("pref", "import", desk, example / "reports")
    typed("pref", "pool", desk, "--from", example / "pool.xlsx")
    db = opening.open_prefecture(desk)
    try:
        person = prefecture.pool_of(db)[0]
        town = inbox.reports(db)[0]
        pair = ("--specialist", person.key, "--need", f"{town.town.code}:{town.requests[0].need}")
    finally:
        opening.close(db)
    assert typed("pref", "pin", desk, *pair, "--json").document["pins"] == 1
    db = opening.open_prefecture(desk)
    try:
        specialists.save_pool(db, prefecture.pool_of(db)[1:])
    finally:
        opening.close(db)
    assert typed("pref", "pin", desk, *pair, "--json").document["code"] == "E-PIN-PERSON"
    assert typed("pref", "pin", desk, *pair, "--remove", "--json").document["pins"] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal to send")
def test_a_plan_stopped_by_ctrl_c_is_kept_and_can_be_written_out(example: Path, desk: Path) -> None:
    typed("pref", "import", desk, example / "reports")
    typed("pref", "pool", desk, "--from", example / "pool.xlsx")
    program = (
        "import os, signal, sys\n"
        "from dxdesk.desks import dispatch\n"
        "made = dispatch.problem_of\n"
        "def interrupted(*words):\n"
        "    problem = made(*words)\n"
        "    os.kill(os.getpid(), signal.SIGINT)\n"
        "    return problem\n"
        "dispatch.problem_of = interrupted\n"
        "from dxdesk.cli.door import run\n"
        "sys.exit(run(sys.argv[1:]))\n"
    )
    words = ("pref", "plan", str(desk), "--seconds", "60", "--today", TODAY, "--json")
    ran = _run(program, *words)
    assert ran.returncode == 0, ran.stderr
    plan = json.loads(ran.stdout)
    assert plan["assignments"]
    assert typed("pref", "export", desk, "--xlsx", example / "plan.xlsx").code == 0


def test_ctrl_c_while_the_program_still_loads_is_told_like_any_other(example: Path) -> None:
    program = (
        "import sys\n"
        "class Interrupted:\n"
        "    def find_spec(self, name, path, target=None):\n"
        "        if name == 'dxdesk.cli.prefecture':\n"
        "            sys.meta_path.remove(self)\n"
        "            raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupted())\n"
        "from dxdesk.app import main\n"
        "main()\n"
    )
    ran = _run(program, "check", str(example / "kit.dxkit"), "--json")
    assert (ran.returncode, json.loads(ran.stdout)["code"]) == (1, "E-STOPPED")
    assert "Traceback" not in ran.stderr


def _run(program: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=50,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
