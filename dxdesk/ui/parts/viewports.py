"""Viewports that Python has made itself.

Where PySide meets a widget that Qt has made, it loads every kind of widget there is to find out
which one it is: sixty classes and three megabytes for the viewport of the first scroll area.
"""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def make_known(area: QAbstractScrollArea) -> None:
    """Give a scroll area or a list a viewport of ours; before anything is put into it."""
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    area.setViewport(viewport)
