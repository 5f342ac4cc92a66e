"""What kind of decision an office made about a need, in words for both desks."""

from __future__ import annotations

from dxdesk.report.choices import ADDED, DROPPED, EDITED, RANKED
from dxdesk.words import tr


def decided(kind: str) -> str:
    """足した, 外した, 動かした or 書き直した."""
    return {
        ADDED: tr("put in"),
        DROPPED: tr("taken out"),
        RANKED: tr("moved"),
        EDITED: tr("reworded"),
    }[kind]
