"""The form of a question's id as it travels: B06 of the national set, X3901 of a prefecture."""

from __future__ import annotations

from dxdesk.ask.question_ids import is_own_id, is_question_id, own_section

__all__ = ["is_own_id", "is_question_id", "own_section"]
