"""Every sentence a plan can say, by code: why not, what would change it, and what was repaired."""

from __future__ import annotations

from collections.abc import Mapping

from dxdesk.errors import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    # Why nobody goes: the furthest gate anybody reached.
    "EMPTY_POOL": QT_TRANSLATE_NOOP("Reason", "There is nobody in the pool yet."),
    "TYPE": QT_TRANSLATE_NOOP("Reason", "Nobody in the pool is of the kind asked for ({talents})."),
    "HARD_SKILL": QT_TRANSLATE_NOOP(
        "Reason", "{count} in the pool are of the kind asked for ({names}), but lack {skills}."
    ),
    "REGION": QT_TRANSLATE_NOOP(
        "Reason", "{count} in the pool qualify ({names}), but do not serve this town."
    ),
    "REMOTE_ONLY": QT_TRANSLATE_NOOP(
        "Reason",
        "{count} in the pool qualify ({names}), but work only remotely. Visits were asked for.",
    ),
    "PERIOD": QT_TRANSLATE_NOOP(
        "Reason",
        "{count} in the pool qualify ({names}), but not in the months asked for: "
        "a start from {first} to {latest}, for at least {months} months.",
    ),
    "NEXT_YEAR": QT_TRANSLATE_NOOP(
        "Reason", "The start asked for ({first}) lies after the end of this fiscal year."
    ),
    "TRAVEL": QT_TRANSLATE_NOOP(
        "Reason",
        "Everybody who qualifies lives too far away. Nearest is {name}: "
        "{minutes} minutes one way, the limit is {limit} minutes.",
    ),
    "HOURS": QT_TRANSLATE_NOOP(
        "Reason",
        "{count} in the pool qualify ({names}), but have fewer days a week than needed. "
        "At least {days} days a week are needed.",
    ),
    "FORBIDDEN": QT_TRANSLATE_NOOP(
        "Reason", "{count} in the pool qualify ({names}), but the planner ruled them out."
    ),
    "CAPACITY": QT_TRANSLATE_NOOP(
        "Reason",
        "{count} in the pool could go ({names}), but their time went to needs worth more. "
        "They are full in {months}.",
    ),
    "PINNED": QT_TRANSLATE_NOOP(
        "Reason", "{count} in the pool could go ({names}), but pinned assignments fill their time."
    ),
    "BUDGET": QT_TRANSLATE_NOOP(
        "Reason", "{count} in the pool could go ({names}), but the budget is used up."
    ),
    "HIRES": QT_TRANSLATE_NOOP(
        "Reason",
        "Only people not hired yet could go ({names}), and no more are to be hired.",
    ),
    "NOT_WORTH": QT_TRANSLATE_NOOP(
        "Reason",
        "{name} has time, but with the present weights the travel counts for more than the work.",
    ),
    "NOT_EXAMINED": QT_TRANSLATE_NOOP(
        "Reason",
        "{count} in the pool could go ({names}). The time was over before it was worked out "
        "what stands in the way.",
    ),
    "ROOM_LEFT": QT_TRANSLATE_NOOP(
        "Reason",
        "{name} has time. The search ended before the plan used it; plan again with more time.",
    ),
    "NOT_EXAMINED_NOBODY": QT_TRANSLATE_NOOP(
        "Reason",
        "Nobody in the pool can go as things are. The time was over before the nearest was found.",
    ),
    # What would change it.
    "RELAX_ALLOW": QT_TRANSLATE_NOOP(
        "Reason", "If {name} is no longer ruled out, {name} could go."
    ),
    "RELAX_LEVEL": QT_TRANSLATE_NOOP(
        "Reason", "If {days} days a week are enough, {name} could go."
    ),
    "RELAX_START_LATER": QT_TRANSLATE_NOOP(
        "Reason", "If the start may be as late as {month}, {name} could go."
    ),
    "RELAX_START_EARLIER": QT_TRANSLATE_NOOP(
        "Reason", "If the start may be as early as {month}, {name} could go."
    ),
    "RELAX_REMOTE": QT_TRANSLATE_NOOP("Reason", "If the work is done remotely, {name} could go."),
    "RELAX_LENGTH": QT_TRANSLATE_NOOP(
        "Reason", "If {months} months in a row are enough, {name} could go."
    ),
    "RELAX_SKILL": QT_TRANSLATE_NOOP("Reason", "If {skills} is not demanded, {name} could go."),
    "RELAX_TALENT": QT_TRANSLATE_NOOP(
        "Reason", "If the kind {talent} is accepted as well, {name} could go."
    ),
    "RELAX_REGION": QT_TRANSLATE_NOOP("Reason", "If {name} also serves this town, it can be met."),
    "RELAX_TRAVEL": QT_TRANSLATE_NOOP(
        "Reason", "If {name} may travel {more} minutes longer ({minutes} one way), {name} could go."
    ),
    "RELAX_EMPLOYMENT": QT_TRANSLATE_NOOP(
        "Reason", "If {name} is employed for the whole fiscal year, {name} could go."
    ),
    "RELAX_HIRE": QT_TRANSLATE_NOOP(
        "Reason",
        "It takes one more person: {talents}, {days} days a week, within reach of {town}.",
    ),
    "RELAX_HIRE_START": QT_TRANSLATE_NOOP(
        "Reason",
        "It takes one more person and a start in {month}: {talents}, {days} days a week, "
        "within reach of {town}.",
    ),
    "RELAX_INSTEAD": QT_TRANSLATE_NOOP(
        "Reason",
        "{name} could go from {month} for {months} months if these are given up: {displaced}. "
        "The value of the plan would change by {change} points.",
    ),
    "RELAX_INSTEAD_EVEN": QT_TRANSLATE_NOOP(
        "Reason",
        "{name} could go from {month} for {months} months if these are given up: {displaced}. "
        "The plan would be worth the same.",
    ),
    "RELAX_INSTEAD_SO_FAR": QT_TRANSLATE_NOOP(
        "Reason",
        "{name} could go from {month} for {months} months if these are given up: {displaced}. "
        "The value of the plan would change by {change} points. "
        "There are too many ways to look at all; a cheaper one may exist.",
    ),
    "RELAX_RELEASE": QT_TRANSLATE_NOOP(
        "Reason",
        "{name} could go from {month} for {months} months if these pins are released: {displaced}.",
    ),
    "RELAX_BUDGET": QT_TRANSLATE_NOOP(
        "Reason",
        "With {more} yen more, {name} could go from {month} for {months} months.",
    ),
    "RELAX_BUDGET_INSTEAD": QT_TRANSLATE_NOOP(
        "Reason",
        "With {more} yen more, {name} could go from {month} for {months} months "
        "if these are given up: {displaced}.",
    ),
    "RELAX_HIRES": QT_TRANSLATE_NOOP(
        "Reason",
        "If one more person is hired, {name} could go from {month} for {months} months.",
    ),
    "RELAX_PIN": QT_TRANSLATE_NOOP(
        "Reason",
        "Pin {name} to this need to send them all the same, from {month} for {months} months. "
        "The value of the plan would change by {change} points.",
    ),
    # What was repaired in the whole plan.
    "PIN_RELEASED": QT_TRANSLATE_NOOP(
        "Reason",
        "The pin {name} → {title} was left out, because not all pins fit together.",
    ),
    "PIN_UNKNOWN": QT_TRANSLATE_NOOP(
        "Reason", "A pin was left out: the person {name} or the need {title} is not in this plan."
    ),
    "PIN_FORBIDDEN": QT_TRANSLATE_NOOP(
        "Reason", "The pin {name} → {title} was left out, because the same pair is ruled out."
    ),
    "PIN_TYPE": QT_TRANSLATE_NOOP(
        "Reason", "The pin {name} → {title} was left out: the kind of person does not match."
    ),
    "PIN_HARD_SKILL": QT_TRANSLATE_NOOP(
        "Reason", "The pin {name} → {title} was left out: a demanded skill is missing."
    ),
    "PIN_REGION": QT_TRANSLATE_NOOP(
        "Reason", "The pin {name} → {title} was left out: the person does not serve this town."
    ),
    "PIN_REMOTE_ONLY": QT_TRANSLATE_NOOP(
        "Reason",
        "The pin {name} → {title} was left out: the person works only remotely, "
        "and visits were asked for.",
    ),
    "PIN_PERIOD": QT_TRANSLATE_NOOP(
        "Reason",
        "The pin {name} → {title} was left out: the person is not employed in those months.",
    ),
    "PIN_TRAVEL": QT_TRANSLATE_NOOP(
        "Reason", "The pin {name} → {title} was left out: the trip is longer than the limit."
    ),
    "PIN_HOURS": QT_TRANSLATE_NOOP(
        "Reason", "The pin {name} → {title} was left out: the person has too few days a week."
    ),
    "MUST_GIVEN_UP": QT_TRANSLATE_NOOP(
        "Reason",
        "{title} has to be served, but not all such needs and pins fit together.",
    ),
    "WEEKDAYS_LEFT_OUT": QT_TRANSLATE_NOOP(
        "Reason",
        "{name} → {title} was left out: no weekdays were free for it before the time was up.",
    ),
}
