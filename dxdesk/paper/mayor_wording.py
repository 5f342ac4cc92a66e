"""The words of the mayor's page, read from `resources/wording/mayor.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from string import Formatter
from types import MappingProxyType

from dxdesk.errors import Refusal
from dxdesk.paper.wording_files import MISSING, STRANGE_PLACE, WRONG_COUNT, parsed
from dxdesk.report.needs_report import Town

_FILE = "mayor.toml"
_PLACES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "page": frozenset({"town", "code", "serial", "year", "edition", "page", "pages"}),
        "situation": frozenset({"people", "fte", "count", "cost", "amount"}),
        "asking": frozenset({"count", "shown"}),
        "levels_part": frozenset({"level", "answered", "applicable", "month"}),
        "requests_part": frozenset(
            {"days", "shown", "talent", "often", "period", "kinds", "reasons"}
        ),
        "decided": frozenset(),
        "changes_part": frozenset({"edition", "count", "before", "after", "why"}),
        "reply_part": frozenset({"number", "said", "reason"}),
        "bands": frozenset(),
        "talents": frozenset(),
        "often": frozenset({"often"}),
        "period": frozenset({"months"}),
    }
)
_LISTS = {"levels": 5, "seals": 5, "decisions": 3}


@dataclass(frozen=True, slots=True)
class MayorWording:
    """Sentences by "part.key", and the three lists; `forms` fill {form} and {pref}."""

    sentences: Mapping[str, str]
    levels: tuple[str, ...]
    seals: tuple[str, ...]
    decisions: tuple[str, ...]
    forms: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        """One sentence, filled in. Values are never read as templates themselves."""
        return self.sentences[key].format(**{**self.forms, **values})

    def has(self, key: str) -> bool:
        """Whether there are words for this key (a band, a talent, a rhythm)."""
        return key in self.sentences

    def for_town(self, town: Town) -> MayorWording:
        """The same words, with 町 as this municipality's own form and 県 as its prefecture's."""
        form = town.name[-1:] if town.name[-1:] in ("市", "区", "町", "村") else "市町村"
        pref = town.prefecture_name[-1:]
        forms = {"form": form, "pref": pref if pref in ("都", "道", "府", "県") else "県"}
        seals = tuple(seal.format(**forms) for seal in self.seals)
        return replace(self, forms=forms, seals=seals)


def mayor_wording_from(text: str) -> MayorWording:
    """The wording in a TOML text.

    Raises:
        Refusal: E-WORDING naming the first entry that is missing, not text, or has a strange {…}.
    """
    data = parsed(_FILE, text)
    lists = {name: _list(data, name, count) for name, count in _LISTS.items()}
    sentences: dict[str, str] = {}
    for part in _PLACES:
        table = data.get(part)
        if not isinstance(table, dict):
            raise Refusal("E-WORDING", file=_FILE, entry=part, reason=MISSING)
        for key, sentence in table.items():
            sentences[f"{part}.{key}"] = _sentence(part, key, sentence)
    return MayorWording(sentences, lists["levels"], lists["seals"], lists["decisions"], {})


def _list(data: Mapping[str, object], name: str, count: int) -> tuple[str, ...]:
    found = data.get(name)
    if not isinstance(found, list) or len(found) != count:
        raise Refusal("E-WORDING", file=_FILE, entry=name, reason=WRONG_COUNT)
    return tuple(_sentence("bands", f"{name} {at}", word) for at, word in enumerate(found, 1))


def _sentence(part: str, key: str, sentence: object) -> str:
    """The sentence itself, once only known places are found in it."""
    entry = f"{part}.{key}"
    if not isinstance(sentence, str) or not sentence:
        raise Refusal("E-WORDING", file=_FILE, entry=entry, reason=MISSING)
    try:
        places = {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}
    except ValueError:
        raise Refusal("E-WORDING", file=_FILE, entry=entry, reason=STRANGE_PLACE) from None
    if places - _PLACES[part] - {"form", "pref"}:
        raise Refusal("E-WORDING", file=_FILE, entry=entry, reason=STRANGE_PLACE)
    return sentence
