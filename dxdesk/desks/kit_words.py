"""What a kit holds and what it would change, in words for the screen and the command line."""

from __future__ import annotations

from dataclasses import dataclass

from dxdesk.desks.kit_files import GLOSSARY, QUESTIONS, SCHEMES, Contents
from dxdesk.desks.taking_kits import (
    ADDED,
    FIRST,
    OLDER,
    REWORDED,
    SAME,
    WITHDRAWN,
    KitNews,
    QuestionNews,
)
from dxdesk.errors import QT_TRANSLATE_NOOP
from dxdesk.exchange.keys import digits
from dxdesk.exchange.kits import Kit
from dxdesk.schemes.calendar import wareki
from dxdesk.schemes.updates import SchemeChange
from dxdesk.words import tr

_TABLES = {
    "fiscal_measures": QT_TRANSLATE_NOOP("KitTable", "Fiscal measures"),
    "cautions": QT_TRANSLATE_NOOP("KitTable", "Words beside fiscal measures"),
    "advisers": QT_TRANSLATE_NOOP("KitTable", "Adviser schemes"),
    "certificates": QT_TRANSLATE_NOOP("KitTable", "Certificates"),
    "leader_signs": QT_TRANSLATE_NOOP("KitTable", "Signs of a leader"),
    "joint_items": QT_TRANSLATE_NOOP("KitTable", "Things bought together"),
    "supports": QT_TRANSLATE_NOOP("KitTable", "Supports"),
    "steps": QT_TRANSLATE_NOOP("KitTable", "Steps of the guidebooks"),
}
_WHAT = {
    ADDED: QT_TRANSLATE_NOOP("KitNews", "New question"),
    REWORDED: QT_TRANSLATE_NOOP("KitNews", "Reads differently"),
    WITHDRAWN: QT_TRANSLATE_NOOP("KitNews", "No longer asked"),
}


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing before and after; `before` is "" with a first kit."""

    what: str
    before: str
    after: str

    @property
    def changed(self) -> bool:
        """Whether it is another one than before."""
        return bool(self.before) and self.before != self.after


def turns(news: KitNews) -> tuple[Turn, ...]:
    """Deadline, contact, municipalities and key, beside those of the kit held."""
    held, kit = news.held, news.kit
    pairs = [
        (tr("Deadline"), _deadline(held), _deadline(kit)),
        (tr("Contact"), _contact(held), _contact(kit)),
        (tr("Municipalities"), _towns(held), _towns(kit)),
        (tr("Made on"), wareki(held.made_on) if held else "", wareki(kit.made_on)),
        (tr("Key of the signature"), _key(held), _key(kit)),
        (tr("Security officer's key"), _officer(held), _officer(kit)),
    ]
    return tuple(Turn(*pair) for pair in pairs)


def _deadline(kit: Kit | None) -> str:
    if kit is None:
        return ""
    return wareki(kit.deadline) if kit.deadline else tr("not set")


def _contact(kit: Kit | None) -> str:
    return "" if kit is None else kit.contact or tr("not set")


def counted(kit: Kit) -> str:
    """For how many municipalities a kit is: 「34団体」."""
    return tr("{count} municipalities").format(count=f"{len(kit.municipalities):,}")


def _towns(kit: Kit | None) -> str:
    return "" if kit is None else counted(kit)


def _key(kit: Kit | None) -> str:
    """Eight digits of it: enough to see with the eye that it is another one."""
    if kit is None:
        return ""
    number = f"{int(kit.signing_key[:16], 16) % 10**8:08d}"
    return f"{number[:4]} {number[4:]}"


def _officer(kit: Kit | None) -> str:
    """Its 20 digits, as the officer's desk shows them."""
    if kit is None:
        return ""
    return digits(kit.security_recipient.encode("ascii")) if kit.security_recipient else tr("none")


def mark_words(kit: Kit) -> str:
    """Whether it is a kit to try things with, and what follows; "" for one that is meant."""
    if kit.practice:
        return tr("This kit is for practice. Real towns take the kit that their prefecture gave.")
    if kit.example:
        return tr(
            "This kit is of an example. No prefecture receives the reports. For real work take "
            "the kit that your prefecture gave you."
        )
    return ""


def warnings(news: KitNews) -> tuple[str, ...]:
    """What a person must know before saying yes."""
    found = [words] if (words := mark_words(news.kit)) else []
    if news.signer_changed and not news.signer_strange:
        found.append(
            tr("The prefecture has a new key. Its earlier key vouches for it: no call is needed.")
        )
    if news.signer_strange:
        found.append(
            tr(
                "This kit is signed with another key than the kit held here. Call the number you "
                "know of the prefecture, and compare the 20 digits. Until then do not take it in."
            )
        )
    if news.officer_turned:
        found.append(_officer_warning(news.kit))
    if news.standing == OLDER and news.held is not None:
        said = tr(
            "This kit is older than the one held here (made on {day}). It is taken in only with "
            "the 20 digits from the phone."
        )
        found.append(said.format(day=wareki(news.held.made_on)))
    if news.standing == SAME:
        found.append(tr("This is the kit that is held here already. Nothing would change."))
    for folder in news.passed_over:
        name = tr("questions") if folder == QUESTIONS else tr("schemes")
        said = tr("The program knows the {name} as new or newer, and goes on using its own.")
        found.append(said.format(name=name))
    return tuple(found)


def _officer_warning(kit: Kit) -> str:
    if kit.security_recipient:
        return tr(
            "The security officer's key is another one: somebody else would read the sealed "
            "answers. Call the number you know of the prefecture, and compare the 20 digits."
        )
    return tr(
        "The security officer's key is gone: the sealed answers would travel openly. Call "
        "the number you know of the prefecture, and compare the 20 digits."
    )


def effects(news: KitNews) -> tuple[str, ...]:
    """What would become of questions, tables and answers, a sentence each."""
    found = []
    for what, words in (
        (ADDED, tr("{count} questions are added.")),
        (REWORDED, tr("{count} questions read differently. Their answers stay as they are.")),
        (WITHDRAWN, tr("{count} questions are not asked any more.")),
    ):
        if those := news.of(what):
            found.append(words.format(count=len(those)))
    if news.schemes:
        found.append(tr("{count} entries of schemes change.").format(count=len(news.schemes)))
    if news.version_before != news.version_after:
        said = tr("The questions are those of version {after} (until now {before}).")
        found.append(said.format(before=news.version_before, after=news.version_after))
    if news.answers_kept:
        said = tr("{count} answers to them are kept, and do not travel.")
        found.append(said.format(count=news.answers_kept))
    if not found and news.standing != FIRST:
        found.append(tr("Questions and schemes stay as they are."))
    return (*found, tr("No answer is deleted."))


def question_words(each: QuestionNews) -> str:
    """「追加 X3901 県の共同クラウドに…」, with the wording until now where it was another."""
    line = f"{tr(_WHAT[each.what])}  {each.id}  {each.text}"
    if each.what == REWORDED and each.before != each.text:
        line += tr(" (until now: {before})").format(before=each.before)
    if each.answered:
        line += tr(" (answered here)")
    return line


def scheme_words(each: SchemeChange) -> str:
    """「財政措置 FM02 …」, and whether it is new."""
    line = f"{tr(_TABLES.get(each.table, each.table))}  {each.code}  {each.name}"
    return line if each.parts else line + tr(" (new)")


def contents_words(contents: Contents) -> tuple[str, ...]:
    """What the data files of a kit say, a line each; nothing for a kit without any."""
    found = []
    if own := contents.own:
        said = tr("Own questions of the prefecture: {count} in “{title}” ({first} to {last})")
        first, last = own.questions[0].id, own.questions[-1].id
        found.append(
            said.format(count=len(own.questions), title=own.section.title, first=first, last=last)
        )
    if contents.questions:
        said = tr("Wording of the questions, version {version}")
        found.append(said.format(version=contents.questions.version))
    if contents.schemes:
        said = tr("Tables of schemes, version {version}")
        found.append(said.format(version=contents.schemes.version))
    if contents.glossary:
        found.append(tr("Explanations of words"))
    for folder in contents.passed_over:
        name = tr("questions") if folder == QUESTIONS else tr("schemes")
        said = tr("The program knows the {name} as new or newer, and goes on using its own.")
        found.append(said.format(name=name))
    return tuple(found)


def file_words(name: str) -> str:
    """What a data file of a kit is called: 「質問 c_direction.toml」."""
    for folder, words in ((QUESTIONS, tr("Questions")), (SCHEMES, tr("Schemes"))):
        if name.startswith(folder):
            return f"{words}  {name.removeprefix(folder)}"
    return tr("Explanations of words") if name == GLOSSARY else name
