"""What a kit takes along: own questions and updates, and what they would change in a town."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli.prefecture import workspace as prefecture_workspace
from dxdesk.cli.saying import A_FILE, A_FOLDER, FILE, say_done, speaks
from dxdesk.cli.town import workspace
from dxdesk.cli.verbs import Verb
from dxdesk.words import tr

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.ask.own_questions import OwnQuestions
    from dxdesk.ask.questions import Question
    from dxdesk.desks.taking_kits import KitNews


def _exactly_one(*said: object) -> None:
    if sum(bool(each) for each in said) != 1:
        raise click.UsageError("one of these options")


@click.command(cls=Verb, help=tr("Your own questions in the next kit: take, show, clear, example."))
@FILE
@click.option("--from", "source", type=A_FILE, help=tr("The file of questions to take."))
@click.option("--show", is_flag=True, help=tr("Show what the next kit takes along."))
@click.option("--clear", is_flag=True, help=tr("The next kit takes none along."))
@click.option("--example", type=A_FILE, help=tr("Write a file to begin with."))
@speaks
def questions(
    file: Path, source: Path | None, show: bool, clear: bool, example: Path | None, as_json: bool
) -> None:
    """A file with a flaw changes nothing. What travelled keeps its meaning for ever."""
    _exactly_one(source, show, clear, example)
    if example is not None:
        with prefecture_workspace(file) as db:
            _write_example(db, example)
        line = tr("Written: {file}. Change it, and take it with --from.").format(file=example)
        say_done(as_json, {"file": str(example)}, line)
        return
    with prefecture_workspace(file) as db:
        own, gone = _changed_questions(db, source, clear)
    say_done(as_json, _own_facts(own, gone), *_own_lines(own, gone))


def _write_example(db: Database, example: Path) -> None:
    from dxdesk.desks.files import write_file
    from dxdesk.desks.own_questions import example_text

    write_file(example, example_text(db).encode("utf-8"))


def _changed_questions(
    db: Database, source: Path | None, clear: bool
) -> tuple[OwnQuestions | None, tuple[Question, ...]]:
    from dxdesk.desks import own_questions as desk
    from dxdesk.desks.kit_files import text_of

    if source is not None:
        desk.keep_own(db, text_of(source), source.name)
    if clear:
        desk.clear_own(db)
    return desk.own_of(db), desk.withdrawn(db)


def _own_facts(own: OwnQuestions | None, gone: tuple[Question, ...]) -> dict[str, object]:
    asked = own.questions if own else ()
    return {
        "section": own.section.code if own else None,
        "title": own.section.title if own else None,
        "questions": [{"id": q.id, "kind": q.kind.value, "text": q.text} for q in asked],
        "withdrawn": [{"id": q.id, "kind": q.kind.value, "text": q.text} for q in gone],
    }


def _own_lines(own: OwnQuestions | None, gone: tuple[Question, ...]) -> list[str]:
    from dxdesk.desks.kit_files import shipped_questions
    from dxdesk.desks.own_words import question_lines

    if own is None:
        lines = [tr("The next kit takes no questions of your own along.")]
    else:
        said = tr("{code}  {title}: {count} questions go into the next kit.")
        head = {"code": own.section.code, "title": own.section.title}
        lines = [said.format(**head, count=len(own.questions))]
        known = {**shipped_questions().by_id, **{each.id: each for each in own.questions}}
        lines += [line for each in own.questions for line in question_lines(each, known)]
    for each in gone:
        words = tr("{id}  {text} was sent once, and is not asked any more.")
        lines.append(words.format(id=each.id, text=each.text))
    return lines


@click.command(cls=Verb, help=tr("Corrected wording and newer schemes in the next kit."))
@FILE
@click.option("--from", "source", type=A_FOLDER, help=tr("The folder of changed files to take."))
@click.option("--show", is_flag=True, help=tr("Show what the next kit takes along."))
@click.option("--clear", is_flag=True, help=tr("The next kit takes none along."))
@click.option("--example", type=A_FOLDER, help=tr("Write the program's own files, to be changed."))
@speaks
def updates(
    file: Path, source: Path | None, show: bool, clear: bool, example: Path | None, as_json: bool
) -> None:
    """Only wording, further choices and entries of schemes; the rest needs a newer program."""
    from dxdesk.desks.kit_updates import write_shipped

    _exactly_one(source, show, clear, example)
    if example is not None:
        written = write_shipped(example)
        line = tr("{count} files were written to {folder}. Change them, raise the version, and "
                  "take them with --from.").format(count=len(written), folder=example)  # fmt: skip
        say_done(as_json, {"folder": str(example), "files": len(written)}, line)
        return
    with prefecture_workspace(file) as db:
        texts, lines = _changed_updates(db, source, clear)
    none = [tr("The next kit takes no updates along.")]
    say_done(as_json, {"files": sorted(texts)}, *(lines or none))


def _changed_updates(
    db: Database, source: Path | None, clear: bool
) -> tuple[dict[str, str], list[str]]:
    from dxdesk.desks import kit_updates as desk
    from dxdesk.desks.kit_files import contents_of
    from dxdesk.desks.kit_words import contents_words, file_words

    if source is not None:
        desk.keep_updates(db, source)
    if clear:
        desk.clear_updates(db)
    texts = desk.kept_updates(db)
    said = contents_words(contents_of("", texts))
    return texts, [*said, *(f"  {file_words(name)}" for name in sorted(texts))]


@click.command("kit", cls=Verb, help=tr("What a kit would change here; --apply takes it in."))
@FILE
@click.argument("kit", type=A_FILE, required=False)
@click.option("--apply", is_flag=True, help=tr("Take it in."))
@click.option(
    "--code",
    default="",
    help=tr("The 20 digits from the phone, for a kit with another key, or an older one."),
)
@speaks
def town_kit(file: Path, kit: Path | None, apply: bool, code: str, as_json: bool) -> None:
    """Without a kit: what is kept of questions that are not asked any more."""
    from dxdesk.desks import taking_kits as desk
    from dxdesk.desks.files import read_file

    if kit is None and apply:
        raise click.UsageError("--apply needs a kit")
    with workspace(file) as db:
        if kit is None:
            gone = desk.withdrawn_with_answers(db)
            kept = [
                tr("{id}  {text}: the answer is kept.").format(id=q.id, text=q.text) for q in gone
            ]
            facts = {"kept": [{"id": each.id, "text": each.text} for each in gone]}
            say_done(as_json, facts, *(kept or [tr("No answer is kept apart.")]))
            return
        data = read_file(kit)
        news = desk.take(db, data, datetime.now(), code) if apply else desk.kit_news(db, data)
    say_done(as_json, _news_facts(news, apply), *_news_lines(news, apply))


def _news_facts(news: KitNews, applied: bool) -> dict[str, object]:
    return {
        "applied": applied,
        "prefecture": news.kit.name,
        "standing": news.standing,
        "code": news.kit.code,
        "signer_changed": news.signer_changed,
        "signer_strange": news.signer_strange,
        "officer_turned": news.officer_turned,
        "needs_code": news.needs_code,
        "deadline": {
            "before": news.held.deadline if news.held else None,
            "after": news.kit.deadline,
        },
        "questions": [
            {"what": q.what, "id": q.id, "text": q.text, "answered": q.answered}
            for q in news.questions
        ],
        "schemes": [
            {"table": s.table, "code": s.code, "name": s.name, "parts": list(s.parts)}
            for s in news.schemes
        ],
        "version": {"before": news.version_before, "after": news.version_after},
        "answers_kept": news.answers_kept,
    }


def _news_lines(news: KitNews, applied: bool) -> list[str]:
    from dxdesk.desks import kit_words as words

    lines = [tr("A kit from {name}").format(name=news.kit.name), *words.warnings(news)]
    for turn in words.turns(news):
        before = f"{turn.before} → " if turn.changed else ""
        lines.append(f"{turn.what}: {before}{turn.after}")
    if not news.needs_code:  # it has to be heard, not copied from here
        lines.append(tr("Number to compare on the phone: {code}").format(code=news.kit.code))
    lines += words.effects(news)
    lines += [f"  {words.question_words(each)}" for each in news.questions]
    lines += [f"  {words.scheme_words(each)}" for each in news.schemes]
    done = (
        tr("The kit was taken in.") if applied else tr("Nothing was changed. --apply takes it in.")
    )
    return [*lines, done]
