"""Pictures of all parts in all their states, by which a look at the design is checked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from dxdesk.ui import parts
from dxdesk.ui.parts.marks import Mark, TermLabel


@dataclass(frozen=True, slots=True)
class Town:
    """A row of the table on the sheet."""

    name: str
    code: str
    people: int
    state: str
    role: str


TOWNS = (
    Town("星見町", "993018", 6200, "受け付けました", "good"),
    Town("朝霧市", "993026", 48_120, "確かめてください", "warn_text"),
    Town("白妙村", "993034", 1_940, "取り込めません", "bad"),
    Town("浜風町", "993042", 12_008, "受け付けました", "good"),
)
STATE_ICONS = {"good": "check-circle-outline", "warn_text": "help-circle-outline"}
COLUMNS = (
    parts.Column(
        "団体", lambda town: f"{town.name}\n{town.code}", bold=lambda town: True, width=180
    ),
    parts.Column("人口", lambda town: f"{town.people:,}", "right", lambda town: town.people),
    parts.Column(
        "結果",
        lambda town: town.state,
        icon=lambda town: (
            STATE_ICONS.get(town.role, "close-circle-outline"),
            town.role.replace("_text", ""),
        ),
        role=lambda town: town.role,
        stretch=True,
    ),
)
RAIL = (
    parts.RailItem("home", "ホーム", "home-outline"),
    parts.RailItem("A", "A　役場のこと", mark="done", group="質問（要望書に必要な41問）", level=1),
    parts.RailItem("B", "B　人と体制", mark="partial", group="質問（要望書に必要な41問）", level=1),
    parts.RailItem("C", "C　方針", mark="waiting", group="質問（要望書に必要な41問）", level=1),
    parts.RailItem(
        "F", "F　情報の安全と業務継続", mark="todo", group="質問（要望書に必要な41問）", level=1
    ),
    parts.RailItem("people", "人の一覧", "account-group-outline"),
    parts.RailItem("waiting", "確認待ち", "help-circle-outline", count="8"),
    parts.RailItem("inbox", "受付", "inbox-outline", count="4", badge=True),
)
OPTIONS = (
    parts.Option("same", "同じようにできる人がいる"),
    parts.Option("part", "一部ならできる人がいる"),
    parts.Option("vendor", "業者にまかせるしかない"),
    parts.Option("none", "だれもいない", alone=True),
)
FOLDS = (
    (
        "なぜ聞くのか",
        "代わりがいないと、休むことも学ぶこともできません。人を送ってもらう話の材料になります。",
        True,
    ),
    ("どこを見ればわかるか", "事務分担表を見ます。", False),
    ("ことばの説明", "業務継続とは、災害のときも仕事を続けることです。", False),
)


def _under(button: QPushButton, state: str) -> QPushButton:
    """The button as it looks in a state."""
    if state == "hover":
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    button.setDown(state == "pressed")
    button.setEnabled(state != "disabled")
    return button


def _buttons() -> QVBoxLayout:
    column = QVBoxLayout()
    for state in ("rest", "hover", "pressed", "disabled"):
        row = [
            _under(parts.OutlineButton("戻る", "arrow-left"), state),
            _under(parts.OutlineButton("わからない", "help-circle-outline", small=True), state),
            _under(parts.TextButton("答えを選びなおす", "pencil-outline"), state),
        ]
        if state != "disabled":
            row.insert(0, _under(parts.PrimaryButton("次へ", "arrow-right"), state))
        column.addLayout(parts.spread(*row))
    return column


def _words() -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(parts.PlainLabel("星見町の佐藤さん、おかえりなさい", "title"))
    column.addWidget(parts.PlainLabel("代わりができる人はいますか。", "question"))
    column.addWidget(
        parts.PlainLabel("短い間でも「業者への連絡」ができれば、代わりがいると考えます。", "help")
    )
    marked = TermLabel("ネットワークの図と、クラウドの契約書を見ます。", "help")
    marked.set_marks(
        (
            Mark(0, 6, "ネットワーク", "パソコンや機器をつなぐしくみです。"),
            Mark(10, 14, "クラウド", "外の設備を借りて使う形です。"),
        )
    )
    column.addWidget(marked)
    column.addWidget(parts.PlainLabel("いつでも直せます。<b>これは文字のまま</b>", "body"))
    column.addLayout(
        parts.spread(
            parts.PlainLabel("38", "number"),
            parts.PlainLabel("強い言葉", "strong"),
            parts.PlainLabel("小さな言葉", "small"),
            parts.Pill("わからない"),
            parts.Pill("受付済", "good"),
            parts.Pill("B06", "tag"),
        )
    )
    return column


def _levels() -> QVBoxLayout:
    column = QVBoxLayout()
    for level, previous in ((0, None), (1, 0), (2, 1), (3, 3), (4, 2), (None, None)):
        bar = parts.LevelBar()
        bar.show_level(level, previous, 15, 17)
        column.addWidget(bar)
    return column


def _fields() -> QVBoxLayout:
    column = QVBoxLayout()
    number = parts.NumberField("円")
    number.set_number(1_188_000)
    day = parts.DayField()
    day.set_day(date(2027, 3, 31))
    box = parts.ChoiceBox("代わりの人")
    box.addItems(["高橋 健一（一部なら）", "前の担当者"])
    column.addWidget(parts.FormField("年額", number, unit="円"))
    column.addWidget(parts.FormField("契約の終わり", day, "和暦でも西暦でもかまいません。"))
    wrong = parts.NumberField()
    wrong.setText("たくさん")
    column.addWidget(parts.FormField("人数", wrong, error="数字で書いてください。", unit="人"))
    column.addWidget(parts.FormField("休んだときの代わり", box))
    note = parts.TextField(2)
    note.setPlaceholderText("メモ")
    column.addWidget(parts.FormField("補足", note))
    tick, off = parts.CheckBox("要望に入れる"), parts.CheckBox("入れない")
    tick.setChecked(True)
    column.addLayout(parts.spread(tick, off))
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, 10)
    slider.setValue(7)
    slider.setAccessibleName("システムの仕事")
    column.addWidget(slider)
    return column


def _notices() -> QVBoxLayout:
    column = QVBoxLayout()
    for kind, text in (
        ("info", "急ぎの確認待ちに入れます。"),
        ("good", "書きこみ、読み返しました。"),
        ("warn", "まだ答えが選ばれていません。"),
        ("bad", "USBメモリに書けませんでした。"),
    ):
        notice = parts.NoticeLine()
        column.addWidget(notice)
        notice.show_notice(text, kind, "くわしく")
    return column


def _options(many: bool) -> parts.OptionList:
    options = parts.OptionList()
    if many:
        options.show_options(OPTIONS, ["vendor", "same"], many=True, ranked=True)
    else:
        options.show_options(OPTIONS, ["part"])
        options.rows[3].setEnabled(False)
    return options


def _column(*blocks: QVBoxLayout | QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(20)
    for block in blocks:
        card = parts.Card()
        if isinstance(block, QWidget):
            card.body.addWidget(block)
        else:
            card.body.addLayout(block)
        column.addWidget(card)
    column.addStretch()
    return column


def _framed(screen: QWidget) -> parts.Frame:
    frame = parts.Frame()
    frame.rail.set_head("星見町", "朝霧県　団体コード 993018")
    frame.rail.set_foot("例示データ", "11月23日（月） 10:42")
    frame.rail.set_items(RAIL)
    frame.rail.current("B")
    panel = parts.HelpPanel()
    panel.show_folds(FOLDS, "この質問について")
    frame.set_screen(screen, panel)
    frame.bar.set_back(True)
    frame.bar.set_extra([parts.OutlineButton("Excelに出す")])
    frame.status.show_saved("10:42")
    frame.status.set_keys([("1–4", "えらぶ"), ("Enter", "次へ"), ("Alt+←", "戻る"), ("F1", "説明")])
    return frame


def _sheet(*columns: QVBoxLayout) -> QWidget:
    sheet = QWidget()
    row = QHBoxLayout(sheet)
    row.setContentsMargins(24, 24, 24, 24)
    row.setSpacing(20)
    for column in columns:
        row.addLayout(column, 1)
    return sheet


def words_and_buttons(example: object) -> QWidget:
    """Words of every kind, buttons in every state, notices."""
    return _framed(_sheet(_column(_words(), _buttons(), _notices())))


def choices(example: object) -> QWidget:
    """Options of which one and of which several may be chosen; the focus on one of them."""
    options = _options(False)
    frame = _framed(_sheet(_column(options, _options(True))))
    options.rows[1].setFocus()
    return frame


def fields_and_levels(example: object) -> QWidget:
    """Fields with help and error, levels from 0 to 4 and one that cannot be judged."""
    return _framed(_sheet(_column(_fields(), _levels())))


def tables(example: object) -> QWidget:
    """A table with its filter, cards to choose, the watermark."""
    model = parts.RecordTableModel(COLUMNS, TOWNS)
    table = parts.Table(model, "受け付けた報告")
    table.setMinimumHeight(240)
    table.setCurrentIndex(model.index(1, 0))
    chosen = parts.SelectableCard(
        "市町村の担当者です", "質問に答えて、県に渡します。", "home-city-outline"
    )
    chosen.set_chosen(True)
    other = parts.SelectableCard(
        "都道府県の担当者です", "報告を受け付けて、計画をつくります。", "domain"
    )
    views = parts.Segments((("nine", "9人"), ("rule", "要件"), ("course", "研修の受講")))
    views.set_current("nine")
    head = parts.spread(views, parts.FilterField(model))
    column = _column(table, chosen)
    column.insertLayout(0, head)
    column.insertWidget(3, other)
    frame = _framed(_sheet(column))
    parts.Watermark(frame, "練習")
    return frame


def shots() -> Iterator[tuple[str, Callable[[object], QWidget]]]:
    """Every sheet of parts by the name of its picture."""
    yield "parts_words_and_buttons", words_and_buttons
    yield "parts_choices", choices
    yield "parts_fields_and_levels", fields_and_levels
    yield "parts_tables", tables
