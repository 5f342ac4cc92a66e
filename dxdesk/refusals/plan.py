"""What can be refused about planning."""

from __future__ import annotations

from dxdesk.errors import QT_TRANSLATE_NOOP

PLAN = {
    "E-PLANNING": QT_TRANSLATE_NOOP(
        "Refusal",
        "The planning weights cannot be read as TOML ({reason}). Restore the file or correct it.",
    ),
    "E-PLANNING-ENTRY": QT_TRANSLATE_NOOP(
        "Refusal",
        "The planning weights have a missing, unknown or incomplete entry: {id}. "
        "Each entry needs value, unit, label and source.",
    ),
    "E-PLANNING-RANGE": QT_TRANSLATE_NOOP(
        "Refusal",
        "In the planning weights, {id} must be a whole number from {least} to {most}. Correct it.",
    ),
    "E-PLANNING-PLACE": QT_TRANSLATE_NOOP(
        "Refusal",
        "There are no coordinates for {name} ({municipality}), so travel cannot be estimated. "
        "Check the municipality code.",
    ),
    "E-PLANNING-SOLVER": QT_TRANSLATE_NOOP(
        "Refusal",
        "The solver did not return a plan ({status}). Nothing was changed. Please try again.",
    ),
    "E-MARK-DAYS": QT_TRANSLATE_NOOP(
        "Refusal",
        "These days cannot be marked. Write a first and a last day, {most} days at most.",
    ),
    "E-MARK-WHY": QT_TRANSLATE_NOOP(
        "Refusal", "Say what is on these days, such as 議会. Nothing was changed."
    ),
    "E-MARK-TOWN": QT_TRANSLATE_NOOP(
        "Refusal", "This prefecture has no municipality {code}. Nothing was changed."
    ),
    "E-MARK-PERSON": QT_TRANSLATE_NOOP(
        "Refusal", "Nobody in the pool has the number {key}. Nothing was changed."
    ),
    "E-VISIT-UNKNOWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "The plan has no visit of {key} on {day}. Look at the list of visits.",
    ),
    "E-VISIT-DAY": QT_TRANSLATE_NOOP(
        "Refusal",
        "This visit cannot be made on {day}. Choose a day that the list of visits offers.",
    ),
    "E-LETTER-TOWN": QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no report of {code}, so there is nothing to write. Look at the code.",
    ),
    "E-VISITS-PERSON": QT_TRANSLATE_NOOP(
        "Refusal", "The plan sends nobody with the number {key}. Look at the plan."
    ),
    "E-VISITS-TOWN": QT_TRANSLATE_NOOP(
        "Refusal", "The plan sends nobody to {code}. Look at the plan."
    ),
}
