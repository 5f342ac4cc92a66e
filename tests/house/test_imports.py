"""Who may know whom: the table of the house, checked on every import, hidden ones included."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.house.source import PACKAGE, ROOT, imported_tops, imports, modules, offenders, room

EVERY_ROOM = frozenset(("ask", "schemes", "assess", "report", "plan", "exchange", "paper", "store"))
AROUND = frozenset(("errors", "paths", "words", "shelf"))

# What each room may import of ours, besides itself and `errors`.
KNOWS: dict[str, frozenset[str]] = {
    "__init__": frozenset(),
    "__main__": frozenset(("app",)),
    "errors": frozenset(),
    "paths": frozenset(),
    "refusals": frozenset(),
    "words": frozenset(("paths", "refusals")),
    "ask": frozenset(("schemes",)),
    "schemes": frozenset(),
    "assess": frozenset(("ask", "schemes")),
    "report": frozenset(("ask", "assess", "schemes")),
    "plan": frozenset(("report", "schemes")),
    "exchange": frozenset(("report", "plan", "schemes")),
    "paper": frozenset(("ask", "report", "plan", "schemes", "paths")),
    "store": frozenset(("ask", "report", "plan")),
    "shelf": frozenset(("ask", "schemes", "assess", "report", "plan", "paper", "paths")),
    "desks": EVERY_ROOM | AROUND,
    "cli": EVERY_ROOM | AROUND | {"desks"},
    "ui": EVERY_ROOM | AROUND | {"desks"},
    "app": EVERY_ROOM | AROUND | {"desks", "cli", "ui"},
}

# What each room may import of others' work; a room not named here needs none.
TOOLS: dict[str, frozenset[str]] = {
    "plan": frozenset(("highspy", "numpy")),
    "exchange": frozenset(("pyrage", "nacl", "msgspec")),
    "paper": frozenset(("reportlab", "openpyxl", "docx")),
    "store": frozenset(("sqlite_utils",)),
    "cli": frozenset(("click",)),
    "ui": frozenset(("PySide6",)),
}

NONE: frozenset[str] = frozenset()
SQLITE = {"sqlite3", "sqlite_utils"}

# Inside the window, by folder; "" are the modules beside the folders: look, icons, slow work.
WINDOW: dict[str, frozenset[str]] = {
    "": NONE,
    "parts": frozenset(("",)),
    "municipality": frozenset(("", "parts")),
    "prefecture": frozenset(("", "parts")),
    "door": frozenset(("", "parts", "municipality", "prefecture")),
}
WINDOW_MODULES = tuple(path for path in modules() if room(path) == "ui")


def _rooms_known(path: Path) -> set[str]:
    """Rooms that a module imports; `from dxdesk import shelf` and `… import __version__` both."""
    named = {name.split(".")[1] for name in imports(path) if name.startswith("dxdesk.")}
    return named - {room(path), "errors", "__version__"}


def _tools_used(path: Path) -> set[str]:
    return imported_tops(path) - {"dxdesk", "__future__"} - set(sys.stdlib_module_names)


def _folder(path: Path) -> str:
    """The folder of the window a module lies in, however deep; "" beside the folders."""
    inside = path.relative_to(PACKAGE / "ui").parts
    return inside[0] if len(inside) > 1 else ""


def _folders_known(path: Path) -> set[str]:
    """Folders of the window that a module of it imports, besides its own."""
    named = {name.split(".")[2] for name in imports(path) if name.startswith("dxdesk.ui.")}
    return {name if name in WINDOW else "" for name in named} - {_folder(path)}


def test_every_room_has_a_row_in_the_table() -> None:
    assert {room(path) for path in modules()} <= set(KNOWS)


def test_the_readme_tells_of_every_room() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    known = {name: f"`{name}{'/' if (PACKAGE / name).is_dir() else '.py'}`" for name in KNOWS}
    told = {name for name, written in known.items() if written in readme}
    assert set(KNOWS) - told == {"__init__", "__main__"}


def test_a_room_knows_only_the_rooms_the_table_names() -> None:
    assert offenders(modules(), lambda path: _rooms_known(path) - KNOWS[room(path)]) == {}


def test_a_room_uses_only_its_own_tools() -> None:
    strange = offenders(modules(), lambda path: _tools_used(path) - TOOLS.get(room(path), NONE))
    assert strange == {}


def test_sqlite_is_used_in_store_only() -> None:
    elsewhere = [path for path in modules() if room(path) != "store"]
    assert offenders(elsewhere, lambda path: SQLITE & imported_tops(path)) == {}


def test_every_folder_of_the_window_has_a_row_in_its_table() -> None:
    assert {_folder(path) for path in WINDOW_MODULES} == set(WINDOW)


def test_the_two_sides_of_the_window_do_not_know_each_other() -> None:
    """Nor do the parts know the screens they are put into, or the door where it leads."""
    above = offenders(WINDOW_MODULES, lambda path: _folders_known(path) - WINDOW[_folder(path)])
    assert above == {}


def test_nobody_walks_back_up_the_corridor() -> None:
    """The rooms form one order: knowing is never mutual, directly or around a corner."""
    placed: set[str] = {"errors"}
    waiting = dict(KNOWS)
    while ready := [name for name, known in waiting.items() if known <= placed]:
        for name in ready:
            placed.add(name)
            del waiting[name]
    assert not waiting
