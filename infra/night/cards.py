"""One customer's card, whoever's it is, and many cards to bring up to date."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from chalicelib.aws.table.scanned import cards_changed_since, cards_of
from chalicelib.contacts import normal_mail, normal_phone
from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.card.card import Card
from chalicelib.service.card.devices import registrations_of
from chalicelib.service.card.push import push_again
from chalicelib.service.card.use import void
from chalicelib.service.people.owners import OPERATOR
from chalicelib.service.walls import Faults
from infra.night.deployed import Deployed, now_ms
from infra.night.queues import Unknown

PAGE, ENTRIES = 200, 10


def found(deployed: Deployed, text: str) -> list[Card]:
    """The card of a serial; of a phone number or mail address all cards, which reads the whole table."""
    if "@" in text or text.startswith(("+", "00")):
        contact = normal_mail(text) if "@" in text else normal_phone(text)
        return list(cards_of(deployed.client("dynamodb"), deployed.table_name, contact))
    card = deployed.store().card(text.strip().upper()) or deployed.store().card(text.strip())
    return [card] if card else []


def look(deployed: Deployed, text: str) -> Iterator[str]:
    """All that helps to say why a phone shows what it shows. That the operator looked is on record."""
    cards = found(deployed, text)
    if not cards:
        raise Unknown(
            "There is no such card. Give its whole serial, a phone number with +, or a mail address."
        )
    store = deployed.store()
    for card in cards:
        deployed.note("card.look", card.serial, card.merchant_id)
        yield f"{card.serial}  {card.merchant_id} / {card.programme_id}  {card.state}"
        yield f"  balance {card.balance}, version {_time(card.version_ms)}, made {_time(card.created_ms)}"
        for held in registrations_of(store, card.serial):
            behind = "" if held.pushed_version_ms >= card.version_ms else "  BEHIND"
            yield (
                f"  {held.wallet} since {_time(held.registered_ms)}: pushed {_time(held.pushed_version_ms)}, "
                f"fetched {_time(held.fetched_version_ms)}, last: {held.last_outcome or 'nothing'}{behind}"
            )
        for entry in store.entries(card.serial, ENTRIES, "").entries:
            yield f"  {_time(entry.at_ms)}  {entry.kind} {entry.delta:+d}  {entry.by}  {entry.id}"


def take_out_of_use(deployed: Deployed, serial: str) -> Card:
    card = deployed.store().card(serial)
    if card is None:
        raise Unknown(f"There is no card {serial}.")
    return void(deployed.store(), card, OPERATOR, now_ms())


def push_programme(deployed: Deployed, programme_id: str, pause: Callable[[], None], faults: Faults) -> int:
    """Every card of a programme gets a new version, and so reaches its phones again."""
    programme = deployed.store().programme(programme_id)
    if programme is None:
        raise Unknown(f"There is no programme {programme_id}.")
    pushed = _push(deployed, _cards_of_programme(deployed, programme_id), pause, faults)
    deployed.note("programme.push", programme_id, programme.merchant_id, {"cards": pushed})
    return pushed


def push_changed(
    deployed: Deployed, since_ms: int, pause: Callable[[], None], faults: Faults, merchant_id: str = ""
) -> int:
    """The same for all cards that changed since then, of all merchants or of one."""
    changed = cards_changed_since(deployed.client("dynamodb"), deployed.table_name, since_ms)
    cards = (card for card in changed if merchant_id in ("", card.merchant_id))
    pushed = _push(deployed, cards, pause, faults)
    deployed.note("deployment.push", merchant_id, facts={"since": _time(since_ms), "cards": pushed})
    return pushed


def _push(deployed: Deployed, cards: Iterator[Card], pause: Callable[[], None], faults: Faults) -> int:
    return push_again(deployed.store(), cards, clock_ms=now_ms, pause=pause, faults=faults)


def _cards_of_programme(deployed: Deployed, programme_id: str) -> Iterator[Card]:
    index = deployed.campaigns()
    for shard in range(SHARDS):
        after = ""
        while True:
            page = index.card_page(programme_id, shard, after, PAGE)
            yield from (member.card for member in page.members)
            if not page.next:
                break
            after = page.next


def _time(at_ms: int) -> str:
    return f"{datetime.fromtimestamp(at_ms / 1000, UTC):%Y-%m-%dT%H:%M:%SZ}" if at_ms else "never"
