"""Export: everything that a merchant has, part by part, so that no answer is long and none begins anew."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from chalicelib.domain.audience.audience import Audience
from chalicelib.domain.campaign.campaign import SHARDS, Campaign
from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.consent import Consent
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.people.staff import Outlet, Staff
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.draft import REVISIONS_MAX, Revision
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.merchant.merchant import merchant_there
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store

Kept = Merchant | Outlet | Programme | Revision | Audience | Campaign | Staff | Card | Consent | Entry
"""What there is of a merchant's."""

PEOPLE, CAMPAIGNS, CARDS = 200, 50, 40  # of one part
ENTRIES = 100  # on one page of a history
HISTORY_MAX = 20  # pages of histories in one part: 2,000 entries, 1 MB
_MARK = re.compile(r"(people|campaigns|cards|entries)!([0-9]{1,2})!([0-9]{1,2})!([0-9]{0,15})!([!-~]{0,120})")


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the next part begins: at which programme and shard, behind `after`. Of a card with a long
    history, `after` is its serial and the page's mark, `upto` the card's version: what came later is not its.
    """

    stage: str
    programme: int = 0
    shard: int = 0
    upto: int = 0
    after: str = ""

    def __str__(self) -> str:
        return f"{self.stage}!{self.programme}!{self.shard}!{self.upto or ''}!{self.after}"


@dataclass(frozen=True, slots=True)
class Part:
    """`next` is None at the end."""

    held: tuple[Kept, ...]
    next: Mark | None


@dataclass(frozen=True, slots=True)
class Export:
    """Reads a merchant's things in order: what others name comes before them."""

    store: Store
    directory: Directory
    campaigns: Campaigns
    merchant_id: str
    revisions: Callable[[str, int], Sequence[Revision]]

    def part(self, mark: Mark | None) -> Part:
        if mark is None:
            return self._first()
        read = {
            "people": self._people,
            "campaigns": self._campaigns,
            "cards": self._cards,
            "entries": self._entries,
        }
        return read[mark.stage](mark)

    def _first(self) -> Part:
        merchant = merchant_there(self.store, self.merchant_id)
        programmes = self.store.programmes(self.merchant_id)
        held: tuple[Kept, ...] = (
            merchant,
            *self.directory.outlets(self.merchant_id),
            *(held for each in programmes for held in self._with_revisions(each)),
            *self.campaigns.audiences(self.merchant_id),
        )
        return Part(held, Mark("people"))

    def _with_revisions(self, programme: Programme) -> tuple[Kept, ...]:
        return (programme, *self.revisions(programme.id, REVISIONS_MAX))

    def _people(self, mark: Mark) -> Part:
        page = self.directory.people_page(self.merchant_id, PEOPLE, mark.after)
        return Part(page.people, Mark("people", after=page.next) if page.next else Mark("campaigns"))

    def _campaigns(self, mark: Mark) -> Part:
        page = self.campaigns.campaigns(self.merchant_id, CAMPAIGNS, mark.after)
        return Part(page.campaigns, Mark("campaigns", after=page.next) if page.next else Mark("cards"))

    def _cards(self, mark: Mark) -> Part:
        """Cards, each with its history behind it, newest first."""
        programmes = self.store.programmes(self.merchant_id)
        if mark.programme >= len(programmes):
            return Part((), None)
        programme = programmes[mark.programme]
        page = self.campaigns.card_page(programme.id, mark.shard, mark.after, CARDS)
        serials = [member.card.serial for member in page.members]
        now = self.store.cards(serials) if serials else {}
        held: list[Kept] = []
        pages = 0
        for serial in serials:
            if serial not in now:
                continue
            card = now[serial]
            held.append(card)
            held += [each for each in self.store.consents(serial) if each.at_ms <= card.version_ms]
            history = self._history(card.serial, card.version_ms, "")
            for entries, more in history:
                held += entries
                pages += 1
                if more and pages >= HISTORY_MAX:
                    rest = Mark("entries", mark.programme, mark.shard, card.version_ms, f"{serial}.{more}")
                    return Part(tuple(held), rest)
            if pages >= HISTORY_MAX:
                return Part(tuple(held), Mark("cards", mark.programme, mark.shard, after=serial))
        return Part(tuple(held), self._behind(mark, page.next))

    def _entries(self, mark: Mark) -> Part:
        """The rest of one card's history. A mark comes from outside: it may name anybody's card."""
        serial, _, after = mark.after.partition(".")
        card = self.store.card(serial)
        if card is None or card.merchant_id != self.merchant_id:
            raise InvalidInput("cursor_invalid", field="after")
        held: list[Kept] = []
        for n, (entries, more) in enumerate(self._history(serial, mark.upto, after), start=1):
            held += entries
            if more and n >= HISTORY_MAX:
                rest = Mark("entries", mark.programme, mark.shard, mark.upto, f"{serial}.{more}")
                return Part(tuple(held), rest)
        return Part(tuple(held), Mark("cards", mark.programme, mark.shard, after=serial))

    def _history(self, serial: str, upto: int, after: str) -> Iterator[tuple[list[Entry], str]]:
        while True:
            page = self.store.entries(serial, ENTRIES, after)
            yield [entry for entry in page.entries if entry.version_ms <= upto], page.next
            if not page.next:
                return
            after = page.next

    def _behind(self, mark: Mark, next_: str) -> Mark:
        if next_:
            return Mark("cards", mark.programme, mark.shard, after=next_)
        if mark.shard + 1 < SHARDS:
            return Mark("cards", mark.programme, mark.shard + 1)
        return Mark("cards", mark.programme + 1)


def mark_of(text: str) -> Mark | None:
    """None for the first part; InvalidInput for what was never given."""
    if not text:
        return None
    found = _MARK.fullmatch(text)
    if found is None or int(found[3]) >= SHARDS:
        raise InvalidInput("cursor_invalid", field="after")
    return Mark(found[1], int(found[2]), int(found[3]), int(found[4] or 0), found[5])
