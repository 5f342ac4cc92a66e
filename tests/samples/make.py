"""Put samples of the newest forms on the shelf; those that lie there stay as they are.

python -m tests.samples.make [--again]

Once a form was given out its samples are kept for ever. `--again` makes those of the newest forms
anew: only while nobody has a program that writes them.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from dxdesk.desks.checking import keys_in
from dxdesk.desks.example import Recipe, make_example
from dxdesk.exchange.keys import new_prefecture_key
from dxdesk.exchange.kits import make_kit, open_kit
from dxdesk.exchange.replies import seal_reply
from dxdesk.exchange.reports import open_report, seal_report
from dxdesk.exchange.vouching import vouch
from dxdesk.report.needs_report import SCHEMA, NeedsReport
from dxdesk.report.reply import SCHEMA as REPLY_SCHEMA
from tests.exchange.filling import Filling, numbered
from tests.exchange.reply_samples import ORDINARY_REPLY
from tests.exchange.samples import SMALLEST
from tests.samples.shelf import (
    HERE,
    INDEX,
    Sample,
    sample_prefecture_key,
    sample_town_key,
    samples,
)

DAY = date(2026, 11, 23)
Made = tuple[str, int, str, bytes]  # kind, form, paper code, file


def _report(report: NeedsReport) -> Made:
    sealed = seal_report(
        report,
        recipients=[sample_prefecture_key().recipient],
        signer=sample_town_key(),
        serial=1,
        prev="",
        created=DAY.isoformat(),
        app="dxdesk 0.1.0",
    )
    return "report", SCHEMA, sealed.paper_code, sealed.data


def _typical() -> NeedsReport:
    """What an example town reports."""
    with tempfile.TemporaryDirectory() as folder:
        make_example(Path(folder), Recipe(1, "39", 7, DAY), lambda said: None)
        [report] = Path(folder, "reports").glob("*.dxr")
        [key] = keys_in(Path(folder, "prefecture.dxpref"))
        return open_report(report.read_bytes(), key).report


def _reply() -> Made:
    sealed = seal_reply(
        ORDINARY_REPLY,
        town=sample_town_key().recipient,
        recipients=(),
        signer=sample_prefecture_key(),
        created="2026-11-24",
        app="dxdesk 0.1.0",
    )
    return "reply", REPLY_SCHEMA, sealed.paper_code, sealed.data


def _kit(**more: Any) -> Made:
    data = make_kit(
        sample_prefecture_key(),
        prefecture="39",
        name="高知県",
        deadline=date(2026, 12, 25),
        contact="市町村課 DX支援係",
        municipalities=[("393011", "東洋町"), ("393029", "奈半利町")],
        fiscal_year=2026,
        made_on=DAY,
        **more,
    )
    return "kit", 1, open_kit(data).code, data


def _full_kit() -> Made:
    """With every entry that a kit may have."""
    older = new_prefecture_key()
    return _kit(
        older_recipients=(older.recipient,),
        vouches=(vouch(older, sample_prefecture_key(), "39"),),
        security_recipient=new_prefecture_key().recipient,
        files={"own_questions.toml": "# 県の質問\n", "schemes/works.toml": "# 制度\n"},
    )


MAKERS: Mapping[str, Callable[[], Made]] = {
    f"report-{SCHEMA}-smallest.dxr": lambda: _report(SMALLEST),
    f"report-{SCHEMA}-typical.dxr": lambda: _report(_typical()),
    f"report-{SCHEMA}-largest.dxr": lambda: _report(Filling(22, numbered("髙﨑の葛󠄀")).report()),
    f"reply-{REPLY_SCHEMA}.dxreply": _reply,
    "kit-1.dxkit": _kit,
    "kit-1-full.dxkit": _full_kit,
}


def main() -> None:
    """Make what is missing, and say what was made."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--again", action="store_true", help="the newest forms anew")
    again = parser.parse_args().again
    there = {each.name: each for each in samples()} if INDEX.exists() else {}
    for name, make in MAKERS.items():
        if name in there and not (again and not name.startswith("kit")):
            continue
        kind, form, code, data = make()
        (HERE / name).write_bytes(data)
        there[name] = Sample(name, kind, form, code, hashlib.sha256(data).hexdigest())
        print(f"{name}: {len(data):,} bytes")
    listed = [asdict(there[name]) for name in sorted(there)]
    INDEX.write_text(json.dumps(listed, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
