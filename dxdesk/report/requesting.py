"""Requests: what the town asks the prefecture's pool of specialists for, one per need."""

from __future__ import annotations

from datetime import date

from dxdesk.assess.assessment import Deadline, Evidence, Need
from dxdesk.assess.scale import Scale
from dxdesk.assess.urgency import NO_DEADLINE
from dxdesk.report.asking import Asking, is_withheld
from dxdesk.report.choices import NO_WISH, NeedChoice
from dxdesk.report.needs_report import SupportRequest
from dxdesk.report.request_rules import Frequency
from dxdesk.schemes.calendar import months_after, wareki

_WEB_MEETING_WORKS = ("any", "room")  # E06
_LONGEST_QUOTE = 40  # characters: a table of twenty rows does not fit into a sentence


def requests_from(
    needs: tuple[Need, ...], scale: Scale, asking: Asking
) -> tuple[SupportRequest, ...]:
    """One request for each need with a support from the pool, the most urgent first.

    No more than the mayor can decide on one page, and than a small office can receive at once.
    """
    return tuple(
        request_for(rank, need, scale.need(need.code).request, asking)
        for rank, need in enumerate(_asked_by_answers(needs, asking), start=1)
    )


def _asked_by_answers(needs: tuple[Need, ...], asking: Asking) -> tuple[Need, ...]:
    """The needs that the answers alone make requests of, the most urgent first."""
    pool = _pool(asking)
    open_to_pool = [
        need
        for need in needs
        if _is_known(need, asking) and any(support.code in pool for support in need.supports)
    ]
    return tuple(open_to_pool[: asking.rules.most_requests])


def _pool(asking: Asking) -> dict[str, str]:
    """Kind of specialist by the support that brings one."""
    return {talent.pool: talent.code for talent in asking.schemes.talents}


def _is_known(need: Need, asking: Asking) -> bool:
    """Whether the town has said anything that speaks for it.

    「わからない」 alone, though it is followed up at once, is no reason to ask somebody to come.
    """
    return need.chosen_by_town is not None or any(
        each.holds or (each.points is not None and asking.answered(each.question))
        for each in need.evidence
    )


def _talents(need: Need, asking: Asking) -> tuple[str, ...]:
    """Accepted kinds, best first: of the proposed support, of the need, one more of the work.

    The work's other kind is accepted only where the first choice does this work at all: an
    engineer who relieves a one-person office is not replaced by a service designer.
    """
    pool = _pool(asking)
    proposed = [pool[support.code] for support in need.supports if support.code in pool]
    chosen = dict.fromkeys((*proposed, need.talent))
    works = asking.schemes.works
    of_work = next((work.talents for work in works if work.code == need.work), ())
    others = [talent for talent in of_work if talent not in chosen]
    return (*chosen, *(others[:1] if next(iter(chosen)) in of_work else ()))


def request_for(
    rank: int, need: Need, title: str, asking: Asking, wish: NeedChoice = NO_WISH
) -> SupportRequest:
    """The request at this place for one need; `wish` is what the office wrote differently."""
    rules = asking.rules
    talents = _talents(need, asking)
    frequency = _frequency(rank, need, asking, wish)
    months = 1 if frequency.only_once else wish.months or rules.months(need.work)
    first = _month_after(asking.composed_on, 1)
    return SupportRequest(
        rank=rank,
        need=need.code,
        title=wish.title or asking.ours(title),
        talents=talents,
        skills=_skills(talents, asking),
        half_days_per_week=frequency.half_days_per_week,
        months=months,
        days=frequency.days_per_month * months,
        mode="remote" if frequency.remote else wish.mode or _mode(asking),
        first_month=first,
        latest_month=_month_after(asking.composed_on, 1 + rules.wait_months(need.urgency)),
        priority=need.priority.total,
        band=need.priority.band,
        reason=wish.why or reason_sentence(need, asking),
    )


def _frequency(rank: int, need: Need, asking: Asking, wish: NeedChoice) -> Frequency:
    """What the office wrote, else what P07 says; somebody all week only for the first request."""
    rules = asking.rules
    for each in rules.frequencies:
        if each.code == wish.frequency and (rank == 1 or not each.one_person):
            return each
    return rules.frequency(asking.said("P07"), need.priority.band, rank)


def _skills(talents: tuple[str, ...], asking: Asking) -> tuple[str, ...]:
    """What the town wishes of such a person, in the words of P08, which the pool uses too."""
    said = asking.said("P08")
    chosen = said if isinstance(said, (list, tuple)) else ()
    fitting = {each.code for each in asking.rules.skills if set(each.talents) & set(talents)}
    choices = asking.interview.question_set.by_id["P08"].choices
    return tuple(each.label for each in choices if each.code in chosen and each.code in fitting)


def _mode(asking: Asking) -> str:
    return "hybrid" if asking.said("E06") in _WEB_MEETING_WORKS else "onsite"


def _month_after(day: date, months: int) -> str:
    """The month `months` after the one of `day`, as "YYYY-MM"."""
    return f"{months_after(day, months):%Y-%m}"


def reason_sentence(need: Need, asking: Asking) -> str:
    """The decisive facts, a sentence each: a deadline that urges, the weakest answer, or P02."""
    deadline = need.deadline
    urges = deadline is not None and need.urgency > NO_DEADLINE
    if deadline and urges and not is_withheld(deadline.source, asking.withheld):
        return _deadline_sentence(deadline, asking) + _beside(deadline, need, asking)
    weakest = _weakest(need, asking)
    if weakest:
        return _fact(weakest.question, asking) or _answer_sentence(weakest, asking)
    if need.chosen_by_town and "P02" not in asking.withheld:
        return asking.ours(asking.rules.sentence("chosen", rank=need.chosen_by_town))
    if middling := _middling(need, asking):
        return _answer_sentence(middling, asking)
    return asking.ours(asking.rules.sentence("plain"))


def _beside(deadline: Deadline, need: Need, asking: Asking) -> str:
    """What the town answered about it, in short; nothing that would say the same twice."""
    from_answer = deadline.source in asking.interview.question_set.by_id
    if from_answer and deadline.on is not None and (fact := _fact(deadline.source, asking)):
        return fact
    weakest = _weakest(need, asking)
    same = weakest is not None and weakest.question == deadline.source
    return "" if weakest is None or same else _fact(weakest.question, asking)


def _fact(question: str, asking: Asking) -> str:
    """The short sentence for what was answered, "" where there is none."""
    said = asking.said(question)
    unknown = question not in asking.withheld and asking.interview.state(question) == "unknown"
    if said is None and not unknown:
        return ""
    choice = said if isinstance(said, str) else "unknown" if unknown else ""
    words = "" if said is None else asking.in_words(question, said).rstrip("。")
    return asking.ours(asking.rules.fact(question, choice, words))


def _deadline_sentence(deadline: Deadline, asking: Asking) -> str:
    if deadline.on is None:
        return asking.rules.sentence("now", label=deadline.label)
    days = (deadline.on - asking.composed_on).days
    code = "ahead" if days > 0 else "passed" if days < 0 else "today"
    day = wareki(deadline.on)
    values = {"label": deadline.label, "day": day, "days": abs(days)}
    return asking.rules.sentence(code, **values)


def _weakest(need: Need, asking: Asking) -> Evidence | None:
    """The answer that says most: met, not withheld, fewest points, first asked."""
    met = [each for each in need.evidence if each.holds and each.question not in asking.withheld]
    return min(met, key=lambda each: (each.points is None, each.points or 0), default=None)


def _middling(need: Need, asking: Asking) -> Evidence | None:
    """Where no answer alone is a reason: the one that lies furthest behind."""
    behind = [
        each
        for each in need.evidence
        if each.points is not None and each.points <= 2 and asking.said(each.question) is not None
    ]
    return min(behind, key=lambda each: each.points or 0, default=None)


def _answer_sentence(evidence: Evidence, asking: Asking) -> str:
    question = asking.wording(evidence.question).rstrip("。")
    said = asking.said(evidence.question)
    if said is None:
        return asking.rules.sentence("unknown", question=question)
    words = asking.in_words(evidence.question, said).rstrip("。")
    if len(words) > _LONGEST_QUOTE or "\n" in words:
        return asking.rules.sentence("long_answer", question=question)
    return asking.rules.sentence("answer", question=question, shown=words)
