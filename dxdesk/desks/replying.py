"""Writing replies: the number, the sealed file, and what is kept of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk import __version__, shelf
from dxdesk.ask.characters import clean_text
from dxdesk.ask.unfit import Unfit
from dxdesk.desks.files import refuse_other_there
from dxdesk.desks.held_keys import held_keys
from dxdesk.desks.reply_composing import Wish as Wish
from dxdesk.desks.reply_composing import compose, material_of
from dxdesk.desks.reply_numbers import take_number
from dxdesk.desks.reviewing import settlement_of
from dxdesk.desks.reviews import Reviews, in_force
from dxdesk.errors import Refusal
from dxdesk.exchange.carrying import carry, refuse_missing_folder, reply_name
from dxdesk.exchange.replies import reply_text, seal_reply
from dxdesk.report.reply import FINE, SETTLED, Reply
from dxdesk.report.review import SETTLED as IS_SETTLED
from dxdesk.report.review import InForce, TownReview
from dxdesk.store import paper_checks, received, reviews
from dxdesk.store.reviews import WrittenReply
from dxdesk.words import told, tr

if TYPE_CHECKING:
    from sqlite_utils import Database

    from dxdesk.exchange.letters import Sealed


@dataclass(frozen=True, slots=True)
class Written:
    """What became of the reply to one town."""

    town: str
    name: str
    number: int | None = None
    path: Path | None = None
    code: str = ""  # the refusal's code, "" when it was written
    message: str = ""


def write_replies(
    db: Database, towns: Sequence[str], folder: Path, wish: Wish, now: datetime
) -> Iterator[Written]:
    """A reply to each of these towns; one that cannot be written does not stop the others.

    Raises:
        Refusal: E-REPLY-DAY, E-REPLY-MESSAGE, E-CARRY-NO-FOLDER before anything is written.
    """
    refuse_missing_folder(folder)
    replying = Replying(db, fit(wish, now), now)
    for town in towns:
        try:
            yield replying.write(town, folder)
        except Refusal as refusal:
            name = shelf.municipality(town).name
            yield Written(town, name, code=refusal.code, message=told(refusal))


def fit(wish: Wish, now: datetime) -> Wish:
    """The wish as it can be written.

    Raises:
        Refusal: E-REPLY-DAY for a day that has passed; E-REPLY-MESSAGE.
    """
    day = wish.answer_by
    if day is not None and day < now.date():
        raise Refusal("E-REPLY-DAY", day=day.isoformat())
    if not wish.message.strip():
        return replace(wish, message="")
    try:
        return replace(wish, message=clean_text(wish.message))
    except Unfit as unfit:
        raise Refusal("E-REPLY-MESSAGE", reason=unfit.reason) from None


def towns_with_report(db: Database) -> tuple[str, ...]:
    """The codes of the towns that can be answered, in order."""
    return received.towns(db)


class Replying:
    """The replies of one sitting; what they have in common is read once."""

    def __init__(self, db: Database, wish: Wish, now: datetime) -> None:
        self.db, self.wish, self.now = db, wish, now
        self.material, self.kept = material_of(db), Reviews(db)

    def write(self, town: str, folder: Path) -> Written:
        """Compose, take the number, seal, write and read back, and keep what was written.

        A number that was taken for a file that could not be written is never used again.
        """
        held = in_force(self.db, town)
        review = self.kept.of(town, held)
        composed = compose(self.material, held, review, self.wish, self.now.date())
        reply_text(composed)  # what cannot travel costs no number
        recipient = _recipient(self.db, town)
        reply = replace(composed, number=take_number(self.db, town))
        keys = held_keys(self.db)
        made = seal_reply(
            reply,
            town=recipient,
            recipients=[key.recipient for key in keys.all[1:]],
            signer=keys.current,
            created=self.now.astimezone().isoformat(timespec="seconds"),
            app=f"dxdesk {__version__}",
        )
        name = reply_name(town, reply.number)
        refuse_other_there(folder / name, made.data)
        path = carry(made.data, folder, name)
        self._keep(held, review, reply, made, path.name)
        return Written(town, reply.town_name, reply.number, path, "", _written_words(reply))

    def _keep(
        self, held: InForce, review: TownReview, reply: Reply, made: Sealed, name: str
    ) -> None:
        settles = self.wish.settle and review.state != IS_SETTLED
        reviews.record_reply(
            self.db,
            WrittenReply(
                town=reply.town,
                number=reply.number,
                serial=reply.report_serial,
                report_sha256=reply.report_sha256,
                state=reply.state,
                answer_by=reply.answer_by,
                header_sha256=made.header_sha256,
                file_sha256=made.file_sha256,
                file_name=name,
                written_at=self.now.isoformat(timespec="seconds"),
                payload_text=reply_text(reply),
            ),
            [line.remark for line in review.lines if line.remark.reply is None],
            settlement_of(held, self.now, settled=True) if settles else None,
        )


def _recipient(db: Database, town: str) -> str:
    found = received.in_force(db, town)
    if found is None or not found.recipient:
        raise Refusal("E-REPLY-NO-TOWN-KEY")
    if paper_checks.paper_checks(db).get(found.header_sha256) is False:
        raise Refusal("E-REPLY-CODE-DIFFERS")
    return found.recipient


def _written_words(reply: Reply) -> str:
    if reply.state == SETTLED:
        words = tr("{name}: reply {number}, settled.")
    else:
        words = tr("{name}: reply {number} with {count} inquiries.")
    asked = sum(each.word != FINE for each in reply.remarks)
    return words.format(name=reply.town_name, number=reply.number, count=asked)
