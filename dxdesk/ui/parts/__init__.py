# ruff: noqa: F401
# mypy: implicit-reexport
"""Parts that screens are made of; all of them show plain text and follow the theme.

A part is loaded when a screen first asks for it: most screens need a few of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dxdesk.ui.focus_ring import FocusRing
    from dxdesk.ui.parts.bars import ActionBar, StatusLine
    from dxdesk.ui.parts.buttons import (
        FoldButton,
        OutlineButton,
        PrimaryButton,
        Segments,
        TextButton,
    )
    from dxdesk.ui.parts.cards import Card, Pill, SelectableCard, page
    from dxdesk.ui.parts.choice_fields import CheckBox, ChoiceBox
    from dxdesk.ui.parts.fields import FormField, TextField, mark_fault
    from dxdesk.ui.parts.flow import Flow, empty, spread
    from dxdesk.ui.parts.frame import Frame
    from dxdesk.ui.parts.help import Fold, HelpPanel
    from dxdesk.ui.parts.labels import IconLabel, PlainLabel, rule
    from dxdesk.ui.parts.level_bar import LevelBar, paint_cells, paint_hatch
    from dxdesk.ui.parts.notice import NoticeLine
    from dxdesk.ui.parts.option_rows import ManyRow, OptionRow
    from dxdesk.ui.parts.options import Option, OptionList
    from dxdesk.ui.parts.rail import Rail
    from dxdesk.ui.parts.rail_items import RailItem
    from dxdesk.ui.parts.records import Column, RecordTableModel
    from dxdesk.ui.parts.table import FilterField, Table
    from dxdesk.ui.parts.table_look import RecordDelegate, TableHeader
    from dxdesk.ui.parts.watermark import Watermark
    from dxdesk.ui.parts.written_fields import DayField, NumberField

_PARTS = {
    "dxdesk.ui.focus_ring": "FocusRing",
    "dxdesk.ui.parts.bars": "ActionBar StatusLine",
    "dxdesk.ui.parts.buttons": "FoldButton OutlineButton PrimaryButton Segments TextButton",
    "dxdesk.ui.parts.cards": "Card Pill SelectableCard page",
    "dxdesk.ui.parts.choice_fields": "CheckBox ChoiceBox",
    "dxdesk.ui.parts.fields": "FormField TextField mark_fault",
    "dxdesk.ui.parts.flow": "Flow empty spread",
    "dxdesk.ui.parts.frame": "Frame",
    "dxdesk.ui.parts.help": "Fold HelpPanel",
    "dxdesk.ui.parts.labels": "IconLabel PlainLabel rule",
    "dxdesk.ui.parts.level_bar": "LevelBar paint_cells paint_hatch",
    "dxdesk.ui.parts.notice": "NoticeLine",
    "dxdesk.ui.parts.option_rows": "ManyRow OptionRow",
    "dxdesk.ui.parts.options": "Option OptionList",
    "dxdesk.ui.parts.rail": "Rail",
    "dxdesk.ui.parts.rail_items": "RailItem",
    "dxdesk.ui.parts.records": "Column RecordTableModel",
    "dxdesk.ui.parts.table": "FilterField Table",
    "dxdesk.ui.parts.table_look": "RecordDelegate TableHeader",
    "dxdesk.ui.parts.watermark": "Watermark",
    "dxdesk.ui.parts.written_fields": "DayField NumberField",
}
_MODULES = {part: module for module, parts in _PARTS.items() for part in parts.split()}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"there is no part called {name}")
    return getattr(import_module(_MODULES[name]), name)
