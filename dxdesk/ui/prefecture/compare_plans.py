"""案をくらべる: two to four plans side by side, no score over all, only what differs in detail."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from dxdesk.desks.comparing_plans import Comparison, between, gap_title, gap_words
from dxdesk.desks.plan_words import to_do
from dxdesk.desks.planners_picture import PlannersPicture
from dxdesk.desks.plans_kept import KeptPlan
from dxdesk.ui.parts import ChoiceBox, FormField, OutlineButton, PlainLabel, empty
from dxdesk.ui.prefecture.differing_towns import DifferingTowns
from dxdesk.ui.prefecture.mirror_bars import MirrorTable
from dxdesk.ui.prefecture.panels import Nothing, Panel, Panels, growing
from dxdesk.ui.prefecture.planners_view import PlannersView
from dxdesk.ui.prefecture.plans_table import PlansTable
from dxdesk.ui.prefecture.wishes import ChoosePlan, CopyPlan, ForgetPlan
from dxdesk.ui.theme import px
from dxdesk.words import tr


class ComparePlans(PlannersView):
    """A and B choose a plan, the arrows go through the towns, Enter opens one."""

    town_chosen = Signal(str)
    said = Signal()  # the sentence above has changed

    def __init__(self) -> None:
        super().__init__()
        self.left, self.right = ChoiceBox(tr("Left plan")), ChoiceBox(tr("Right plan"))
        self.third, self.fourth = ChoiceBox(tr("Third plan")), ChoiceBox(tr("Fourth plan"))
        self.boxes = (self.left, self.right, self.third, self.fourth)
        for box in self.boxes:
            box.let_shrink(8)
        self.mirror, self.towns, self.many = MirrorTable(), DifferingTowns(), PlansTable()
        self.gap = PlainLabel("", "note")
        self._wanted = ""  # a plan to be looked at, once it is in the picture
        self.side = Panel(tr("What choosing means to do"))
        self.copy = OutlineButton(tr("Keep a copy"), "content-copy", small=True)
        self.forget = OutlineButton(tr("Let this plan go"), "delete-outline", small=True)
        self.name = QLineEdit()
        self.name.setMaxLength(20)
        self.name.setPlaceholderText(tr("such as B"))
        self.comparison: Comparison | None = None
        self._picture: PlannersPicture | None = None
        self._nothing = Nothing("compare-horizontal")
        self._steps = QVBoxLayout()
        self._lay_out()
        for box in self.boxes:
            box.activated.connect(lambda _: self._compare())
        self.copy.clicked.connect(self._copy)
        self.forget.clicked.connect(lambda: self._wish(ForgetPlan))
        self.towns.town_chosen.connect(self.town_chosen)

    def _lay_out(self) -> None:
        above = Panel()
        above.inner.setContentsMargins(px(12), px(8), px(12), px(8))
        line = QGridLayout()
        line.setHorizontalSpacing(px(12))
        line.setVerticalSpacing(px(6))
        line.addWidget(PlainLabel(tr("beside"), "note"), 0, 1)
        for place, box in enumerate(self.boxes):
            line.addWidget(box, place // 2, 2 * (place % 2))
        line.setColumnStretch(0, 1)
        line.setColumnStretch(2, 1)
        above.inner.addLayout(line)
        above.inner.addWidget(growing(self.mirror), 1)
        above.inner.addWidget(growing(self.many), 1)
        above.inner.addWidget(self.gap)
        self.side.let_scroll()
        self.side.inner.addLayout(self._steps)
        self.side.inner.addWidget(FormField(tr("Name of the copy"), self.name))
        for button in (self.copy, self.forget):
            self.side.inner.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.side.inner.addStretch(1)
        below = Panels()
        below.add(growing(self._nothing), 1)
        below.add(growing(self.towns), 1)
        below.add(self.side, width=312)
        self._above, self._below = above, below
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(above, 3)
        whole.addWidget(below, 2)

    def show_planners(self, picture: PlannersPicture, year: int) -> None:
        """The plans there are; the two that are looked at stay where they still are."""
        self._picture = picture
        names = [each.name for each in picture.plans]
        holding = next((each.name for each in picture.plans if each.in_force), "")
        beside = next((name for name in names if name != holding), "")
        found = self._wanted in names
        if found:
            beside, self._wanted = self._wanted, ""
            self.left.clear()
        usuals = (beside, holding, "", "")
        for place, (box, usual) in enumerate(zip(self.boxes, usuals, strict=True)):
            before = box.currentData()
            box.clear()
            box.setVisible(len(names) > place)
            if place > 1:
                box.addItem(tr("no more"), "")
            for each in picture.plans:
                mark = tr(" (in force)") if each.in_force else ""
                note = f"　{each.note}" if each.note else ""
                box.addItem(f"{each.name}{mark}{note}", each.name)
            box.setCurrentIndex(max(0, box.findData(before if before in names else usual)))
        if self.left.currentData() == self.right.currentData() == holding and beside:
            self.left.setCurrentIndex(self.left.findData(beside))  # there was one plan until now
        self._compare()
        if found:
            self.first_focus().setFocus()

    def look_at(self, name: str) -> None:
        """Put the plan of this name at the left, as soon as it is in the picture."""
        self._wanted = name
        names = [each.name for each in self._picture.plans] if self._picture else []
        if name in names:
            self.left.setCurrentIndex(self.left.findData(name))
            self._compare()

    def _chosen(self) -> tuple[KeptPlan, ...]:
        """The plans chosen, each once."""
        found = [self._plan(box) for box in self.boxes]
        return tuple({each.name: each for each in found if each is not None}.values())

    def _plan(self, box: ChoiceBox) -> KeptPlan | None:
        plans = self._picture.plans if self._picture else ()
        return next((each for each in plans if each.name == box.currentData()), None)

    def _compare(self) -> None:
        one, chosen = self._plan(self.left), self._chosen()
        self.comparison = None
        if self._picture is not None and len(chosen) > 1:
            self.comparison = between(self._picture.told, self._picture.plans, chosen)
        few = len(self._picture.plans) < 2 if self._picture else True
        hint = tr("There is one plan. Keep a copy under another name, then change one of them.")
        both = tr("Choose two different plans.")
        self._nothing.say("" if self.comparison else hint if few else both)
        self._above.setVisible(not few)
        two = self.comparison if len(chosen) == 2 else None
        more = self.comparison if len(chosen) > 2 else None
        self.towns.setVisible(self.comparison is not None)
        for widget, seen in ((self.mirror, two), (self.gap, two), (self.many, more)):
            widget.setVisible(seen is not None)
        self.mirror.show_comparison(two)
        self.many.show_comparison(more)
        gaps = "　".join(f"{each.name} {gap_words(each)}" for each in chosen)
        self.gap.setText(f"{gap_title()}：{gaps}")
        self.towns.show_comparison(self.comparison)
        self._show_steps(one)
        self.said.emit()

    def _show_steps(self, one: KeptPlan | None) -> None:
        empty(self._steps)
        self.forget.setVisible(one is not None and not one.in_force)
        if one is None or one.in_force:
            self.side.show_head(tr("Plans"))
            return
        self.side.show_head(tr("To do, if {name} is chosen").format(name=one.name))
        for number, words in enumerate(to_do(one) or (tr("Nobody has to be told."),), start=1):
            self._steps.addWidget(PlainLabel(f"{number}　{words}"))

    def _copy(self) -> None:
        source = self._plan(self.right)
        if source is None or not self.name.text().strip():
            self.name.setFocus()
            return
        self.wish.emit(CopyPlan(source.name, self.name.text()))
        self.name.clear()

    def _wish(self, kind: type[ForgetPlan]) -> None:
        one = self._plan(self.left)
        if one is not None:
            self.wish.emit(kind(one.name))

    def primary(self) -> str:
        """What the primary button says: put the left plan in force; "" where it is already."""
        one = self._plan(self.left)
        if one is None or one.in_force or self.comparison is None:
            return ""
        return tr("Use {name}").format(name=one.name)

    def forward(self) -> None:
        """What the primary button does."""
        one = self._plan(self.left)
        if one is not None and self.primary():
            self.wish.emit(ChoosePlan(one.name))

    def sentence(self) -> str:
        """How much differs."""
        found = self.comparison
        if found is None:
            return ""
        return tr("{differing} towns differ, {same} are served alike.").format(
            differing=found.towns_differing, same=found.towns_same
        )

    def lacks_rows(self) -> bool:
        return self.comparison is None

    def first_focus(self) -> QWidget:
        """The towns that differ, or the choice of plans."""
        if self.comparison and self.comparison.differences:
            return self.towns.table
        return self.left if self._above.isVisibleTo(self) else self.name
