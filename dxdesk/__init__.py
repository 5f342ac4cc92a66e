"""dxdesk: a town is asked, its answers are assessed, a report travels, a prefecture plans."""

__version__ = "0.1.0"
