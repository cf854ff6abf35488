"""A programme's card index in the table: its cards in order, with who holds them."""

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from chalicelib.aws.card.keys import (
    REGISTRATIONS,
    card_index_end,
    card_index_partition,
    card_key,
    card_partition,
    history_end,
    history_sort,
    is_card,
    registration_key,
    wallet_of_holder,
)
from chalicelib.aws.card.registrations import HOLDERS_MAX
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.aws.table.keys import GSI1, GSI3, Item
from chalicelib.aws.table.readable import readable
from chalicelib.domain.campaign.pages import CardPage, Member
from chalicelib.domain.card.card import Card, Registration, holders_in
from chalicelib.domain.card.holding import is_held
from chalicelib.domain.card.wallets import WALLETS, WalletName
from chalicelib.domain.errors import Busy
from chalicelib.domain.ledger.entry import Entry

MEMBERS_MAX = 1000  # of about 700 bytes with a holder: what DynamoDB's 1 MB an answer holds, or nearly
HOLDERS_EACH = 2  # items read for each card wanted: itself and, for most, one holder
READS_MAX = 8  # of one card's holders before the page is given up: the use case admits 21
HISTORY_MAX = 1000  # entries of one card, some 500 kB: two a day for more than a year
QUERIES_AT_ONCE = 8  # the SDK keeps ten connections


class CardIndex(InTable):
    """The part of the campaigns' store that reads cards by programme."""

    def card_page(self, programme_id: str, shard: int, after: str, limit: int) -> CardPage:
        """One query a page; a card whose holders may go on behind the answer is left to the next page."""
        limit = max(1, min(limit, MEMBERS_MAX))
        partition = wire(card_index_partition(programme_id, shard))
        begin = card_index_end(after) if after else " "
        items: list[Item] = []
        for _ in range(READS_MAX):
            found, more = self._rows.page(
                "gsi3pk = :part AND gsi3sk > :begin",
                {":part": partition, ":begin": wire(begin)},
                limit=HOLDERS_EACH * limit + HOLDERS_EACH,
                IndexName=GSI3,
            )
            items += found
            members = _members(items)
            complete = members[:-1] if more else members
            if complete or not more:
                page = complete[:limit]
                return CardPage(page, page[-1].card.serial if more or len(complete) > limit else "")
            begin = found[-1]["gsi3sk"]["S"]
        raise Busy("store_busy")

    def holders(self, serials: Sequence[str]) -> dict[str, tuple[Registration, ...]]:
        """A query a card, some at a time: a batch reads items by their whole keys, and the holders' names
        are in them."""
        wanted = tuple(dict.fromkeys(serials))
        with ThreadPoolExecutor(QUERIES_AT_ONCE) as pool:
            found = dict(zip(wanted, pool.map(self._holders, wanted), strict=True))
        return {serial: holders for serial, holders in found.items() if holders}

    def members(self, serials: Sequence[str]) -> dict[str, Member]:
        """In batches: a card that names its holders needs no query of its own."""
        items = self._rows.get_many([card_key(serial) for serial in dict.fromkeys(serials)])
        cards = list(readable(items, partial(from_attributes, Card)))
        keys = [
            registration_key(wallet, card.serial, holder)
            for card in cards
            for wallet in WALLETS
            for holder in holders_in(card, wallet) or ()
        ]
        held = list(readable(self._rows.get_many(keys), partial(from_attributes, Registration)))
        unnamed = self.holders([card.serial for card in cards if card.holders is None])
        held += [each for holders in unnamed.values() for each in holders]
        wallets: dict[str, set[WalletName]] = {}
        for each in held:
            if is_held(each):
                wallets.setdefault(each.serial, set()).add(each.wallet)
        return {card.serial: Member(card, frozenset(wallets.get(card.serial, ()))) for card in cards}

    def histories(self, serials: Sequence[str], since_ms: int) -> dict[str, tuple[Entry, ...]]:
        """A query a card, some at a time, as `holders`."""
        wanted = tuple(dict.fromkeys(serials))
        with ThreadPoolExecutor(QUERIES_AT_ONCE) as pool:
            read = pool.map(partial(self._history, since_ms), wanted)
            return {serial: entries for serial, entries in zip(wanted, read, strict=True) if entries}

    def _history(self, since_ms: int, serial: str) -> tuple[Entry, ...]:
        items = self._rows.query(
            "gsi1pk = :card AND gsi1sk BETWEEN :oldest AND :newest",
            {
                ":card": wire(card_partition(serial)),
                ":oldest": wire(history_sort(since_ms)),
                ":newest": wire(history_end()),
            },
            limit=HISTORY_MAX,
            IndexName=GSI1,
            ScanIndexForward=False,
        )
        return tuple(readable(items, partial(from_attributes, Entry)))

    def _holders(self, serial: str) -> tuple[Registration, ...]:
        items = self._rows.query(
            "pk = :card AND begins_with(sk, :any)",
            {":card": wire(card_partition(serial)), ":any": wire(REGISTRATIONS)},
            limit=2 * HOLDERS_MAX,
            ConsistentRead=True,
        )
        return tuple(readable(items, partial(from_attributes, Registration)))


def _members(items: Iterable[Item]) -> tuple[Member, ...]:
    """Cards with the holders behind each; a holder whose card is not in the index yet is passed over."""
    cards: dict[str, Card] = {}
    wallets: dict[str, set[WalletName]] = {}
    for item in items:
        serial = item["serial"]["S"]
        if is_card(item):
            for card in readable([item], partial(from_attributes, Card)):
                cards[serial] = card
        elif serial in cards:
            wallets.setdefault(serial, set()).add(wallet_of_holder(item))
    return tuple(Member(card, frozenset(wallets.get(serial, ()))) for serial, card in cards.items())
