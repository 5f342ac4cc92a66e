"""Our own source, read for the house rules: modules, rooms, imports, calls."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "dxdesk"
OURS = re.compile(r"dxdesk(\.[a-z_]+)+")


@cache
def modules() -> tuple[Path, ...]:
    """Every module of the program, in name order."""
    return tuple(sorted(PACKAGE.rglob("*.py")))


@cache
def python_files() -> tuple[Path, ...]:
    """Every Python file of the project: program, installer and tests."""
    folders = (PACKAGE, ROOT / "installer", ROOT / "tests")
    return tuple(sorted(path for folder in folders for path in folder.rglob("*.py")))


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of one file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def shown(path: Path) -> str:
    """The path as a reader knows it, from the top of the checkout."""
    return path.relative_to(ROOT).as_posix()


def room(path: Path) -> str:
    """The room a module of the program belongs to: its folder, or its own name at the top."""
    inside = path.relative_to(PACKAGE)
    return inside.parts[0] if len(inside.parts) > 1 else inside.stem


def _for_annotations_only(path: Path) -> set[int]:
    """Lines inside `if TYPE_CHECKING:`; what stands there is never imported at run time."""
    return {
        line
        for node in ast.walk(tree(path))
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")
        for line in range(node.lineno, (node.body[-1].end_lineno or node.lineno) + 1)
    }


def _named(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        assert node.level == 0, "imports name the whole way: from dxdesk.room.module import …"
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return []


def imports(path: Path, annotations: bool = True) -> Iterator[str]:
    """Dotted names a file imports anywhere, functions included.

    A module of ours that is named in a text, for `import_module`, is imported as well.
    `annotations=False` leaves out what is imported for annotations only.
    """
    skipped = set() if annotations else _for_annotations_only(path)
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.stmt) and node.lineno not in skipped:
            yield from _named(node)
        elif isinstance(node, ast.Constant) and OURS.fullmatch(str(node.value)):
            yield str(node.value)


def imported_tops(path: Path) -> set[str]:
    """First parts of what a file imports at run time: `sqlite3`, `dxdesk`, `reportlab`."""
    return {name.split(".")[0] for name in imports(path, annotations=False)}


def calls(path: Path) -> Iterator[tuple[int, str]]:
    """Line and dotted name of every call."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            yield node.lineno, ast.unparse(node.func)


def offenders(
    paths: Iterable[Path], faults: Callable[[Path], Iterable[object]]
) -> dict[str, list[object]]:
    """Files with faults and what these are; empty when the house is in order."""
    found = {shown(path): list(faults(path)) for path in paths}
    return {name: faulty for name, faulty in found.items() if faulty}


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of a file, nested ones included."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function from its `def` to its end, docstring included."""
    return (function.end_lineno or function.lineno) - function.lineno + 1
