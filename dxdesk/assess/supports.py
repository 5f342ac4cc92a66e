"""Which support is proposed for which need: the rules RL01–RL20 in their order (domain 8.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from dxdesk.assess.adviser_use import AdviserUse
from dxdesk.assess.assessment import Capacity, Need, Support
from dxdesk.assess.facts import Facts
from dxdesk.assess.scale import Rule, Scale
from dxdesk.assess.scoring import LEAST_COVERAGE
from dxdesk.assess.signs import shown_by
from dxdesk.assess.support_notes import note_of

MOST_SUPPORTS = 3


@dataclass(frozen=True, slots=True)
class Case:
    """What the rules may look at besides the need itself."""

    scale: Scale
    facts: Facts
    capacity: Capacity
    unjudged: frozenset[str]  # dimensions with too few answers for a level
    use: AdviserUse


@dataclass(frozen=True, slots=True)
class Proposal:
    need: str
    support: str
    rule: str


def with_supports(needs: tuple[Need, ...], case: Case) -> tuple[Need, ...]:
    """The needs, each with at most three supports.

    The rules propose first, then come the need's own primary support and its alternatives.
    What is used up for this fiscal year is left out (RL17).
    """
    proposals = _proposals(needs, case)
    return tuple(replace(need, supports=_chosen(need, proposals, case)) for need in needs)


def _chosen(need: Need, proposals: list[Proposal], case: Case) -> tuple[Support, ...]:
    rules: dict[str, str] = {}
    for proposal in [*proposals, *_usual(need, case.scale)]:
        if proposal.need == need.code and proposal.support not in case.use.used_up:
            rules.setdefault(proposal.support, proposal.rule)
    return tuple(
        Support(code, rule, note_of(code, case.scale, case.facts), case.use.remaining.get(code))
        for code, rule in list(rules.items())[:MOST_SUPPORTS]
    )


def _usual(need: Need, scale: Scale) -> list[Proposal]:
    kind = scale.need(need.code)
    others = [Proposal(need.code, code, "alternative") for code in kind.alternatives]
    return [Proposal(need.code, kind.primary, "primary"), *others]


def _proposals(needs: tuple[Need, ...], case: Case) -> list[Proposal]:
    """Rule by rule, because RL08 looks at what the rules before it proposed for any need."""
    candidates = [proposal for need in needs for proposal in _usual(need, case.scale)]
    proposals: list[Proposal] = []
    for rule in case.scale.rules:
        if rule.supports and _fits_town(rule, case):
            proposals += [
                Proposal(need.code, code, rule.id)
                for need in needs
                if _fits_need(rule, need, case, [*candidates, *proposals])
                for code in _supports(rule, need, case.facts)
            ]
    return proposals


def _fits_town(rule: Rule, case: Case) -> bool:
    """Hands that are not known are neither few nor many."""
    hands = case.capacity.value
    bounded = (rule.capacity_at_least, rule.capacity_at_most) != (None, None)
    if bounded and hands is None:
        return False
    if rule.capacity_at_least is not None and (hands or 0) < rule.capacity_at_least:
        return False
    if rule.capacity_at_most is not None and (hands or 0) > rule.capacity_at_most:
        return False
    return not rule.when or bool(shown_by(rule.when, case.facts))


def _fits_need(rule: Rule, need: Need, case: Case, candidates: list[Proposal]) -> bool:
    if rule.gap_at_most is not None and need.gap > rule.gap_at_most:
        return False
    if rule.needs and need.code not in rule.needs:
        return False
    return not rule.check or CHECKS[rule.check](need, case, candidates)


def _supports(rule: Rule, need: Need, facts: Facts) -> list[str]:
    over = rule.until is not None and facts.today > rule.until
    pool = facts.schemes.talent(need.talent).pool
    return [
        pool if code == "POOL" else code
        for code in (rule.supports_after if over else rule.supports)
    ]


def hardly_answered(need: Need, case: Case, candidates: list[Proposal]) -> bool:
    """Neither the dimension nor the need's own questions have been answered to 60 %.

    Where the questions behind a need are answered, there is nothing left to find out first.
    """
    asked = [
        each.question
        for each in need.evidence
        if case.facts.question(each.question).scored
        and case.facts.state(each.question) not in ("hidden", "not_applicable")
    ]
    answered = sum(case.facts.state(code) == "answered" for code in asked)
    thin = not asked or Fraction(answered, len(asked)) < LEAST_COVERAGE
    return need.dimension in case.unjudged and thin


def both_advisers(need: Need, case: Case, candidates: list[Proposal]) -> bool:
    """This need could use the regional adviser, and some need of the town the DX adviser."""
    regional = any(c.need == need.code and c.support == "RICT" for c in candidates)
    return regional and any(candidate.support == "DXADV" for candidate in candidates)


def all_used_up(need: Need, case: Case, candidates: list[Proposal]) -> bool:
    """Whatever could be proposed for this need is used up for this fiscal year."""
    return all(c.support in case.use.used_up for c in candidates if c.need == need.code)


CHECKS: Mapping[str, Callable[[Need, Case, list[Proposal]], bool]] = {
    "hardly_answered": hardly_answered,
    "both_advisers": both_advisers,
    "all_used_up": all_used_up,
}
