"""What hiring may cost after national support, step by step, and whom it would serve."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dxdesk import shelf
from dxdesk.desks.hiring import Covered, KindAdvice
from dxdesk.plan.supply import Candidate
from dxdesk.schemes import hiring_money
from dxdesk.schemes.calendar import wareki_year
from dxdesk.schemes.hiring_money import CONTRACT, PART_TIME, REGULAR, Reckoning
from dxdesk.ui.parts import FormField, NumberField, PlainLabel, Segments, empty, rule
from dxdesk.ui.prefecture.panels import Panel
from dxdesk.ui.theme import px
from dxdesk.words import tr


@dataclass(frozen=True, slots=True)
class Amount:
    """One step of a reckoning, in yen."""

    words: str
    yen: int
    strong: bool = False


class AmountLines(QWidget):
    """Words at the left, amounts at the right, a rule under what stays."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, px(4), 0, px(4))
        self._column.setSpacing(px(2))
        self.amounts: tuple[Amount, ...] = ()

    def show_amounts(self, amounts: Sequence[Amount]) -> None:
        """These steps in place of those shown."""
        self.amounts = tuple(amounts)
        empty(self._column)
        for amount in amounts:
            kind = "strong" if amount.strong else "note"
            words, yen = PlainLabel(amount.words, kind), PlainLabel(f"{amount.yen:,}円", kind)
            yen.setWordWrap(False)
            line = QHBoxLayout()
            line.addWidget(words, 1)
            line.addWidget(yen)
            self._column.addLayout(line)
            if amount.strong:
                self._column.addWidget(rule())


class CostPanel(Panel):
    """The costs are the prefecture's own figures; without them nothing is reckoned."""

    def __init__(self) -> None:
        super().__init__(tr("If hired"), tr("expected"))
        self.let_scroll()
        self._kind: KindAdvice | None = None
        self._people, self._year = 1, 0
        self.employment = Segments(
            ((REGULAR, tr("Regular")), (PART_TIME, tr("Part-time")), (CONTRACT, tr("Contract")))
        )
        self.employment.setAccessibleName(tr("Form of employment"))
        self._form = PART_TIME
        self.employment.set_current(self._form)
        self.employment.chosen.connect(self._set_form)
        self.cost = NumberField("円", name=tr("Cost a year (yen)"))
        self.search = NumberField("円", name=tr("Cost of looking for people (yen)"))
        for field in (self.cost, self.search):
            field.editingFinished.connect(self._reckon)
        self.inner.addWidget(self.employment)
        self.inner.addWidget(FormField(tr("Cost a year (yen)"), self.cost))
        self.inner.addWidget(FormField(tr("Cost of looking for people (yen)"), self.search))
        self.lines = AmountLines()
        self._measures = PlainLabel("", "small")
        self._towns, self._supply = PlainLabel("", "note"), PlainLabel("", "note")
        self.supply: Sequence[Candidate] = ()
        for widget in (self.lines, self._measures, rule(), self._towns, self._supply):
            self.inner.addWidget(widget)
        self.inner.addStretch(1)

    def _set_form(self, form: str) -> None:
        self._form = form
        self._reckon()

    def show_year(self, fiscal_year: int) -> None:
        """The fiscal year in which somebody hired now would work."""
        self._year = fiscal_year
        self._reckon()

    def show_supply(self, candidates: Sequence[Candidate]) -> None:
        """Whom the lists know."""
        self.supply = candidates
        self._show_supply()

    def show_kind(self, kind: KindAdvice | None, people: int) -> None:
        """The kind that is chosen."""
        self._kind, self._people = kind, people
        title = tr("If hired")
        if kind is not None:
            title = tr("{count} people: {kind}").format(count=people, kind=kind.name)
        self.show_head(title, tr("expected"))
        lines = [] if kind is None else [_need_line(each) for each in kind.covered]
        self._towns.setText("\n".join([tr("What they would cover:"), *lines]) if lines else "")
        self._show_supply()
        self._reckon()

    def _show_supply(self) -> None:
        kind = self._kind
        fitting = [each for each in self.supply if kind and kind.talent in each.talents]
        names = "、".join(each.name for each in fitting[:6])
        more = tr(" and {count} more").format(count=len(fitting) - 6) if len(fitting) > 6 else ""
        words = tr("On the lists: {names}").format(names=names + more) if fitting else ""
        self._supply.setText(words)

    def _reckon(self) -> None:
        schemes, cost, search = shelf.schemes(), self.cost.number(), self.search.number()
        lines: list[Amount] = []
        measures: list[str] = []
        if cost:
            found = hiring_money.pay(schemes, self._form, cost, self._people, self._year)
            lines += _steps(found, tr("Cost a year"))
            measures.append(found.measure.wording)
        if search:
            found = hiring_money.search(schemes, search, self._year)
            lines += _steps(found, tr("Cost of looking for people"))
            measures.append(found.measure.wording)
        year = tr("Reckoned for {year}. The state decides the real figure.")
        if lines:
            measures.append(year.format(year=wareki_year(self._year)))
        else:
            measures = [tr("Write the cost to see what is expected to stay with the prefecture.")]
        self.lines.show_amounts(lines)
        self._measures.setText("\n".join(measures))


def _steps(found: Reckoning, cost: str) -> list[Amount]:
    steps = [Amount(cost, found.cost_yen)]
    if found.counted_yen != found.cost_yen:
        steps.append(Amount(tr("of it counted"), found.counted_yen))
    rate = found.measure.measure.rate
    words = tr("in the allocation tax") if rate is None else tr("expected, {rate} of it")
    steps.append(Amount(words.format(rate=rate), found.expected_yen))
    return [*steps, Amount(tr("expected to stay"), found.left_yen, strong=True)]


def _need_line(each: Covered) -> str:
    return tr("{town}: {title}, {days} days").format(
        town=each.town, title=each.need.title, days=each.days
    )
