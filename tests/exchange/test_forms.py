"""The specification that is shipped is the program's own, and enough to write a reader from."""

from __future__ import annotations

import ast
import json
import re
from dataclasses import fields
from pathlib import Path

import pytest

from dxdesk import paths
from dxdesk.exchange import headers
from dxdesk.exchange.canonical import MAX_DEPTH, MAX_DIGITS, MAX_MARKS, MAX_TEXT
from dxdesk.exchange.forms import schemas
from dxdesk.exchange.kits import open_kit
from dxdesk.exchange.reports import payload_text
from dxdesk.exchange.upgrades import report_from_1
from dxdesk.refusals import REFUSALS
from dxdesk.refusals.exchange import EXCHANGE
from tests.cli.conftest import typed
from tests.exchange import other_reader
from tests.exchange.filling import Filling, numbered
from tests.exchange.other_reader import Unreadable, fits, kit, sealed
from tests.samples.shelf import Sample, sample_prefecture_key, sample_town_key, samples

FORMAT = paths.resources() / "format"
PAGE = (FORMAT / "FORMAT.md").read_text(encoding="utf-8")


def test_the_schemas_that_are_shipped_are_those_of_the_records() -> None:
    shipped = {path.name: path.read_text("utf-8") for path in FORMAT.glob("*.schema.json")}
    assert shipped == schemas(), "run .venv/bin/python installer/forms.py"


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_a_reader_written_from_the_page_alone_reads_every_sample(sample: Sample) -> None:
    if sample.kind == "kit":
        said, code = kit(sample.data, FORMAT)
        assert said["name"] == open_kit(sample.data).name
    else:
        for key in (sample_prefecture_key(), sample_town_key()):
            said, code = sealed(sample.data, key.identity, FORMAT)
            assert said["town"]
    assert code == sample.code


def test_that_reader_knows_nothing_of_the_program() -> None:
    tree = ast.parse(Path(other_reader.__file__).read_text(encoding="utf-8"))
    named = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert not [name for name in named if name.startswith("dxdesk")]


def test_the_schema_fits_the_fullest_report_and_no_other_shape() -> None:
    schema = json.loads(schemas()["report-2.schema.json"])
    said = json.loads(payload_text(Filling(3, numbered("葛󠄀")).report()))
    fits(said, schema)
    for wrong in ({"unknown": 1}, {"edition": "1"}, {"practice": 0}, {"schema": 3}):
        with pytest.raises(Unreadable):
            fits({**said, **wrong}, schema)
    with pytest.raises(Unreadable):
        fits({name: said[name] for name in said if name != "writer"}, schema)


def test_the_page_names_every_code_that_reading_a_file_can_give() -> None:
    named = set(re.findall("E-[A-Z0-9-]+[A-Z0-9]", PAGE))
    assert named - REFUSALS.keys() == set()
    read = {
        code
        for code in EXCHANGE
        if re.match("E-(AGE|JSON|UTF8|SIG|STR|INT|SCHEMA|HEADER|NOT|KIT$|KIT-SIG|KIT-NEW)", code)
    }
    assert read - named <= {"E-NOT-REPLY"}


def test_the_page_gives_the_bounds_that_hold() -> None:
    for number in (headers.MAX_HEADER, headers.PAD_TO, MAX_TEXT, MAX_MARKS):
        assert f"{number:,}" in PAGE
    for said in (f"{MAX_DIGITS}\ndigits", f"{MAX_DEPTH} levels", "8 MiB", "16 MiB", "10⁹"):
        assert said in PAGE
    for entry in fields(headers.Header):
        assert f"`{entry.name}`" in PAGE


def test_the_page_tells_each_step_from_form_to_form() -> None:
    [told] = re.findall(r"report 1 → 2: add (.*?)\n\n", PAGE, re.DOTALL)
    added = report_from_1({"questions": [{}]}).keys() - {"questions", "schema"}
    assert set(re.findall("`([a-z_]+)`", told)) == added | {"said_by"}


def test_the_page_is_one_page() -> None:
    lines = PAGE.count("\n")
    assert lines <= 110


def test_the_format_is_written_out_by_one_command(tmp_path: Path) -> None:
    outcome = typed("format", "--to", tmp_path, "--json")
    assert outcome.code == 0, outcome.err
    written = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert written == {path.name: path.read_bytes() for path in FORMAT.iterdir()}
    assert len(outcome.document["files"]) == len(written)
    assert typed("format", "--to", tmp_path).code == 0, "once more over its own files"
    assert typed("format", "--to", tmp_path / "nowhere").code == 1
