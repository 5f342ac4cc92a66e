"""One workspace, one program: the second is told, and a killed one leaves the way free."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from dxdesk.store.answers import save_answer
from dxdesk.store.opening import close, look, open_town
from dxdesk.store.sent import next_serial
from tests.store.workshop import (
    NOT_ON_WINDOWS,
    NOW,
    answer,
    by_another_program,
    content,
    full_town,
    opened_and_closed,
    refused,
)


@NOT_ON_WINDOWS
def test_a_second_window_is_told_within_two_seconds_and_changes_nothing(tmp_path: Path) -> None:
    path = full_town(tmp_path / "town.dxtown")
    before = path.read_bytes()
    db = open_town(path)
    began = time.monotonic()
    assert by_another_program(lambda: opened_and_closed(path)) == "E-DB-BUSY"
    assert time.monotonic() - began < 2
    close(db)
    assert path.read_bytes() == before
    assert by_another_program(lambda: opened_and_closed(path)) == ""


def test_the_file_stays_held_between_two_answers(tmp_path: Path) -> None:
    path = full_town(tmp_path / "town.dxtown")
    db = open_town(path)
    save_answer(db, answer("B01", "前"), NOW)
    assert refused(lambda: look(path)) == "E-DB-BUSY"
    close(db)


@NOT_ON_WINDOWS
def test_a_number_for_a_report_is_never_given_twice_even_when_the_program_is_killed(
    tmp_path: Path,
) -> None:
    path = full_town(tmp_path / "town.dxtown")
    given: list[int] = []
    for _ in range(12):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            db = open_town(path)
            while True:
                os.write(writing, next_serial(db).to_bytes(4, "big"))
        os.close(writing)
        with open(reading, "rb") as pipe:
            first = pipe.read(4)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            told = first + pipe.read()
        given += [int.from_bytes(told[at : at + 4], "big") for at in range(0, len(told), 4)]
    assert len(given) >= 12
    assert given == sorted(set(given))
    db = open_town(path)
    assert next_serial(db) > given[-1]
    close(db)
    assert len(content(path)["sent"]) == 1
