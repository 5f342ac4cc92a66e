"""What a workbook would change in the pool, before it is put in force."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.desks.pool_changes import CHANGED, GONE, NEW, SAME, PersonChange, PoolChanges
from dxdesk.ui.parts import Column, PlainLabel, RecordTableModel, Table, empty
from dxdesk.ui.prefecture.panels import Panel, growing
from dxdesk.ui.theme import px
from dxdesk.words import tr

LOOKS = {
    GONE: ("account-minus-outline", "bad"),
    NEW: ("account-plus-outline", "good"),
    CHANGED: ("pencil-outline", "primary"),
    SAME: ("equal", "muted"),
}


def outcome_words(outcome: str) -> str:
    """Who comes, goes, changes or stays."""
    return {
        GONE: tr("leaves"),
        NEW: tr("comes"),
        CHANGED: tr("changes"),
        SAME: tr("stays the same"),
    }[outcome]


def _what(change: PersonChange) -> str:
    if change.outcome != CHANGED:
        return ""
    first, *others = change.fields
    words = f"{first.title}：{first.before or '—'} → {first.after or '—'}"
    more = tr("and {count} others").format(count=len(others))
    return f"{words}\n{more}" if others else words


def _all_fields(change: PersonChange) -> str:
    return "\n".join(f"{f.title}：{f.before or '—'} → {f.after or '—'}" for f in change.fields)


def _effect(change: PersonChange) -> str:
    if not change.towns:
        return ""
    return tr("goes to {count} municipalities").format(count=change.towns)


COLUMNS = (
    Column(
        tr("Outcome"),
        lambda change: outcome_words(change.outcome),
        icon=lambda change: LOOKS[change.outcome],
        role=lambda change: LOOKS[change.outcome][1],
        width=150,
    ),
    Column(tr("Full name"), lambda change: f"{change.name}\n{change.key}",
           bold=lambda change: True, width=170),
    Column(tr("What changes"), _what, stretch=True, tooltip=_all_fields),
    Column(tr("In the plan now"), _effect, width=190),
)  # fmt: skip


class PreviewPanel(Panel):
    """Everybody of both pools; who leaves stands first."""

    def __init__(self) -> None:
        super().__init__(tr("Before taking in"))
        self.model = RecordTableModel(COLUMNS)
        self.table = Table(self.model, tr("Before taking in"))
        self.table.setMinimumHeight(px(260))
        self.inner.addWidget(growing(self.table), 1)
        self.inner.addWidget(
            PlainLabel(
                tr("Nothing has been changed yet. A plan made before stays as it is."), "small"
            )
        )

    def show_changes(self, changes: PoolChanges, file: str) -> None:
        """Show what a file would change."""
        self.show_head(tr("Before taking in"), file)
        self.model.show_records(changes.changes)
        self.table.choose(changes.changes[0])


class EffectPanel(Panel):
    """How many come and go, and what that means for plan and pins."""

    def __init__(self) -> None:
        super().__init__(tr("What changes"))
        self._facts = QVBoxLayout()
        self._facts.setSpacing(px(8))
        self.inner.addLayout(self._facts)
        self.inner.addStretch(1)

    def show_changes(self, changes: PoolChanges) -> None:
        """Show the sums."""
        empty(self._facts)
        for outcome in (NEW, GONE, CHANGED, SAME):
            words = tr("{outcome}: {count} people").format(
                outcome=outcome_words(outcome), count=changes.count(outcome)
            )
            self._facts.addWidget(PlainLabel(words, "strong" if outcome != SAME else "note"))
        leaving = [each for each in changes.changes if each.outcome == GONE]
        for each in leaving:
            if each.towns or each.pinned:
                self._facts.addWidget(self._left_behind(each))

    @staticmethod
    def _left_behind(change: PersonChange) -> QWidget:
        words = tr("{name} leaves: {towns} municipalities and {pinned} pins are without them.")
        said = words.format(name=change.name, towns=change.towns, pinned=change.pinned)
        return PlainLabel(said, "note", role="warn")
