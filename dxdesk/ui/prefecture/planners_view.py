"""A view of what the planner says: it is shown a planner's picture, and its wishes go up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dxdesk.desks.planners_picture import PlannersPicture


class PlannersView(QWidget):
    """Needs, travel and money, plans beside each other, years."""

    wish = Signal(object)

    def show_planners(self, picture: PlannersPicture, year: int) -> None:
        """Show another picture; what is being looked at stays."""
        raise NotImplementedError

    def lacks_rows(self) -> bool:
        """Whether there is nothing yet that keys could go through."""
        return False

    def first_focus(self) -> QWidget:
        """What has the focus when the view is opened."""
        raise NotImplementedError
