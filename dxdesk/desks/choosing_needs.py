"""What the office decides about its needs: add one, drop one, rank, reword; each with a reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from dxdesk import shelf
from dxdesk.ask.interview import Interview
from dxdesk.assess.assessing import closed_needs
from dxdesk.assess.assessment import Assessment, Need
from dxdesk.desks.answer_lines import asking_of
from dxdesk.desks.municipality import assessment_of, interview_of
from dxdesk.report.asking import Asking
from dxdesk.report.choices import NeedChoices
from dxdesk.report.choosing import Chosen, choose
from dxdesk.store import need_choices

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Choosing:
    """All that a decision is made from, for one town on one day."""

    interview: Interview
    assessment: Assessment
    closed: tuple[Need, ...]  # needs of the catalogue that the answers do not open
    asking: Asking
    choices: NeedChoices

    @property
    def chosen(self) -> Chosen:
        """The requests as they are now."""
        return choose(self.assessment, self.closed, shelf.scale(), self.asking, self.choices)

    def deciding(self, choices: NeedChoices) -> Choosing:
        """The same with other decisions."""
        return replace(self, choices=choices)


Change = Callable[[Choosing], NeedChoices]


def choosing_of(interview: Interview, choices: NeedChoices, today: date) -> Choosing:
    """Everything for deciding, from what was said."""
    return Choosing(
        interview,
        assessment_of(interview, today),
        closed_needs(interview, shelf.scale(), shelf.schemes(), today),
        asking_of(interview, today),
        choices,
    )


def choosing(db: Database, today: date) -> Choosing:
    """The same out of the workspace."""
    return choosing_of(interview_of(db), need_choices.choices(db), today)


def decide(db: Database, today: date, change: Change) -> Choosing:
    """Make a decision and keep it; it is on the disk on return.

    Raises:
        Refusal: as the change does; then nothing has changed.
    """
    now = choosing(db, today)
    after = now.deciding(change(now))
    need_choices.save_choices(db, after.choices)
    return after


def frequencies() -> Mapping[str, str]:
    """How often somebody can be asked for, by code, in the words of P07."""
    choices = {each.code: each.label for each in shelf.question_set().by_id["P07"].choices}
    return {each.code: choices[each.code] for each in shelf.request_rules().frequencies}
