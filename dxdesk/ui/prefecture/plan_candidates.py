"""Who could take one need: ranked people with what each costs others, and who cannot and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.desks.comparing_plans import title_of, value_words
from dxdesk.desks.fits import Candidate, Candidates
from dxdesk.desks.plan_words import state_name
from dxdesk.ui.parts import Fold, OutlineButton, PlainLabel, rule
from dxdesk.ui.prefecture.pool import days
from dxdesk.ui.prefecture.wishes import Assign
from dxdesk.ui.theme import px
from dxdesk.words import tr

MOST_SHOWN = 5
SHOWN_TOTALS = ("days", "urgent_unmet", "one_person_towns", "travel_minutes")


class PlanCandidates(QWidget):
    """The first is the best for the whole plan; below stands what choosing that one does."""

    wish = Signal(object)

    def __init__(self, found: Candidates) -> None:
        super().__init__()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(6))
        lines.addWidget(PlainLabel(tr("Who could be placed"), "small"))
        if not found.ranked:
            lines.addWidget(PlainLabel(tr("Nobody can take it as things are."), "note"))
        for place, each in enumerate(found.ranked[:MOST_SHOWN], start=1):
            lines.addWidget(self._person(place, each, found.need.key))
        if found.ranked:
            lines.addWidget(rule())
            self._add_totals(lines, found.ranked[0])
        if found.unfit:
            words = tr("{count} people who cannot be placed").format(count=len(found.unfit))
            why = "\n".join(f"{person.name}：{reason}" for person, reason in found.unfit)
            fold = Fold(words)
            fold.body.addWidget(PlainLabel(why, "note"))
            lines.addWidget(fold)

    def _person(self, place: int, each: Candidate, need: str) -> QWidget:
        box = QWidget()
        lines = QVBoxLayout(box)
        lines.setContentsMargins(0, px(4), 0, px(4))
        lines.setSpacing(px(2))
        minutes = tr("{minutes} minutes one way").format(minutes=each.fit.travel_minutes)
        how = tr("online") if each.fit.remote else minutes
        lines.addWidget(PlainLabel(f"{place}　{each.person.name}", "strong"))
        week = tr("{days} d a week").format(days=days(each.fit.half_days_per_week))
        lines.addWidget(PlainLabel(f"{week}　{how}", "note"))
        lines.addWidget(PlainLabel(given_up_words(each), "note", role="text"))
        lines.addWidget(PlainLabel(effect_words(each), "note", role=_role(each)))
        words = tr("Place {name}").format(name=each.person.name)
        button = OutlineButton(words, "account-check-outline", small=True)
        button.clicked.connect(lambda: self.wish.emit(Assign(each.person.key, need)))
        lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _add_totals(self, lines: QVBoxLayout, first: Candidate) -> None:
        words = tr("The plan once {name} is placed").format(name=first.person.name)
        lines.addWidget(PlainLabel(words, "small"))
        for measure in first.totals:
            if measure.code in SHOWN_TOTALS:
                before, after = value_words(measure, 0), value_words(measure, 1)
                line = f"{title_of(measure)}　{before} → {after}"
                role = "good" if 1 in measure.best else "warn" if measure.differs else "text"
                lines.addWidget(PlainLabel(line, "note", role=role))


def given_up_words(each: Candidate) -> str:
    """What is given up for it, with what the towns know."""
    if not each.given_up:
        return tr("Nothing has to be given up.")
    titles = "、".join(
        f"{gone.town} {gone.need.title}（{state_name(gone.state)}）" for gone in each.given_up
    )
    return tr("Gives up: {titles}").format(titles=titles)


def effect_words(each: Candidate) -> str:
    """「急ぐの残り 3→2件」, and below it 「通知の変更なし」."""
    before, after = each.urgent
    urgent = tr("urgent left {before} → {after}").format(before=before, after=after)
    if each.notices <= 0:
        return urgent + tr(", no notice changes")
    return urgent + tr(", {count} notices change").format(count=each.notices)


def _role(each: Candidate) -> str:
    return "warn" if each.notices > 0 else "good" if each.urgent[1] < each.urgent[0] else "muted"
