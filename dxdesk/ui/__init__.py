"""The window: screens of both desks, made with Qt and only here."""
