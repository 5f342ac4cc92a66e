"""Whoever has no base of their own sets out from the prefecture's office."""

from __future__ import annotations

from dxdesk import shelf


def test_every_prefecture_has_its_office_in_a_municipality_of_its_own() -> None:
    for each in shelf.schemes().prefectures:
        assert shelf.municipality(each.seat).prefecture == each.code2
