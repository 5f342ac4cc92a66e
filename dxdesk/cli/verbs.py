"""Commands whose help and usage lines speak Japanese."""

from __future__ import annotations

from typing import Any

import click

from dxdesk.words import tr


class UnreadableValue(click.BadParameter):
    """A value that one of our own parameter types could not read; its message is already ours."""


_WORDS_OF_CLICK = {
    " FLOAT RANGE": tr(" NUMBER"),
    " INTEGER RANGE": tr(" NUMBER"),
    " INTEGER": tr(" NUMBER"),
    " TEXT": tr(" TEXT"),
    " DAY": tr(" DAY"),
    " CODE": tr(" CODE"),
    "[required]": tr("[required]"),
    "[default: ": tr("[default: "),
    "<=x<=": "〜",
}


def _in_japanese(text: str) -> str:
    """A line of the help with the few words that click itself puts in."""
    for word, ours in _WORDS_OF_CLICK.items():
        text = text.replace(word, ours)
    return text


class _SpeaksJapanese(click.Command):
    """Usage, option and argument headings in the reader's language."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=tr("Usage: "))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        found = [record for p in self.get_params(ctx) if (record := p.get_help_record(ctx))]
        records = [(_in_japanese(name), _in_japanese(text)) for name, text in found]
        if records:
            with formatter.section(tr("Options")):
                formatter.write_dl(records)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = tr("Show this text.")
        return option


class Verb(_SpeaksJapanese):
    """One thing dxdesk can do."""

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("options_metavar", tr("[OPTIONS]"))
        super().__init__(*args, **options)


class Verbs(_SpeaksJapanese, click.Group):
    """Several verbs of one desk."""

    command_class = Verb
    group_class = type

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("options_metavar", "")
        options.setdefault("subcommand_metavar", tr("VERB …"))
        super().__init__(*args, **options)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        rows = [
            (name, command.get_short_help_str(limit=200))
            for name in self.list_commands(ctx)
            if (command := self.get_command(ctx, name)) is not None
        ]
        with formatter.section(tr("Verbs")):
            formatter.write_dl(rows)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)
