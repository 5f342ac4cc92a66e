"""The rooms of the story compute: no files, no clock, no network, no chance, no database."""

from __future__ import annotations

from tests.house.source import calls, imported_tops, imports, modules, offenders, room

PURE = ("ask", "schemes", "assess", "report", "plan")
PURE_MODULES = tuple(path for path in modules() if room(path) in PURE)

# Modules of Python that reach outside.
OUTSIDE = {
    *("os", "io", "pathlib", "shutil", "tempfile", "glob", "subprocess", "socket", "sqlite3"),
    *("locale", "random", "secrets", "uuid", "logging", "sys"),
    *("importlib", "builtins", "ctypes", "multiprocessing", "platform", "getpass"),
}
NETWORK = {
    *("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "socketserver"),
    *("requests", "httpx", "aiohttp", "urllib3"),
}

# Calls that reach outside without an import of their own, or through an innocent one.
REACHES = {
    *("open", "input", "print", "eval", "exec", "__import__", "read_text", "write_text"),
    *("today", "now", "utcnow", "fromtimestamp", "utcfromtimestamp"),
}

# A solver must know when its time is over, so the plan reads a stop-watch (never the date).
STOP_WATCH = {"time.monotonic", "time.perf_counter"}


def test_the_rooms_of_the_story_import_nothing_that_reaches_outside() -> None:
    assert offenders(PURE_MODULES, lambda path: imported_tops(path) & OUTSIDE) == {}


def test_the_rooms_of_the_story_ask_neither_clock_nor_file() -> None:
    reaching = offenders(
        PURE_MODULES,
        lambda path: [call for call in calls(path) if call[1].split(".")[-1] in REACHES],
    )
    assert reaching == {}


def test_only_the_plan_has_a_stop_watch() -> None:
    timed = [path for path in PURE_MODULES if "time" in imported_tops(path)]
    assert {room(path) for path in timed} <= {"plan"}
    for path in timed:
        named = {name for name in imports(path) if name.startswith("time.")}
        called = {name for _, name in calls(path) if name.startswith("time.")}
        assert named | called <= STOP_WATCH


def test_the_program_never_opens_a_connection() -> None:
    assert offenders(modules(), lambda path: imported_tops(path) & NETWORK) == {}
