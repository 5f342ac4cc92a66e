"""Many reports taken in at once, as `tests.bench.importing` does with those of a whole country."""

from __future__ import annotations

from pathlib import Path

from dxdesk.desks import prefecture as desk
from dxdesk.desks.checking import keys_in
from dxdesk.exchange.keys import PrefectureKey
from tests.bench.importing import (
    codes,
    contents,
    floor,
    from_books,
    ours,
    write_books,
    write_reports,
)


def test_every_report_of_a_pile_is_taken_in_and_as_many_books_are_read(tmp_path: Path) -> None:
    sealed, books, workspace = tmp_path / "dxr", tmp_path / "xlsx", tmp_path / "p.dxpref"
    sealed.mkdir()
    books.mkdir()
    desk.new_prefecture(workspace, "01")
    [key] = keys_in(workspace)
    assert isinstance(key, PrefectureKey)
    reports = contents(2)
    write_reports(sealed, 12, reports, key)
    write_books(books, 12, reports)
    assert ours(sealed, workspace) == 12
    assert from_books(books) == 12
    assert floor(sealed, key, tmp_path / "floor.db") == 12


def test_a_prefecture_has_at_most_a_thousand_codes() -> None:
    assert len(set(codes())) == 1000
