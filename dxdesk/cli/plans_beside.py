"""The prefecture's verbs that look beside."""

from __future__ import annotations

from dxdesk.cli.candidates import candidates
from dxdesk.cli.compare import compare
from dxdesk.cli.ledger import ledger
from dxdesk.cli.preview import preview
from dxdesk.cli.replan import replan

VERBS = (compare, candidates, ledger, preview, replan)
