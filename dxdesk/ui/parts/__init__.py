"""Parts that screens are made of; all of them show plain text and follow the theme."""

from __future__ import annotations

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
from dxdesk.ui.parts.flow import Flow, spread
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

__all__ = [
    "ActionBar",
    "Card",
    "CheckBox",
    "ChoiceBox",
    "Column",
    "DayField",
    "FilterField",
    "Flow",
    "FocusRing",
    "Fold",
    "FoldButton",
    "FormField",
    "Frame",
    "HelpPanel",
    "IconLabel",
    "LevelBar",
    "ManyRow",
    "NoticeLine",
    "NumberField",
    "Option",
    "OptionList",
    "OptionRow",
    "OutlineButton",
    "Pill",
    "PlainLabel",
    "PrimaryButton",
    "Rail",
    "RailItem",
    "RecordDelegate",
    "RecordTableModel",
    "Segments",
    "SelectableCard",
    "StatusLine",
    "Table",
    "TableHeader",
    "TextButton",
    "TextField",
    "Watermark",
    "mark_fault",
    "page",
    "paint_cells",
    "paint_hatch",
    "rule",
    "spread",
]
