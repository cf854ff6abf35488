"""What each operation takes of the table, counted as it is done by the real services over an emulated AWS,
and what is kept of it afterwards."""

import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import boto3
from botocore.session import get_session

from chalicelib import wiring
from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.card.items import (
    card_item,
    entry_item,
    holding_item,
    registration_item,
    sale_item,
    search_items,
)
from chalicelib.aws.overview.sums import SumsTable
from chalicelib.aws.table.table import Table
from chalicelib.domain.campaign.campaign import When
from chalicelib.domain.card.card import Card, Changed, Registration
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.face.outcome import Delivered, Outcome, Refresh
from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.overview.hours import Hour, hour_at
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.service.card import devices
from chalicelib.service.card.refresh import refresh
from chalicelib.service.overview.count import Counting, add_up, count_hour, note
from chalicelib.service.till.scan import scan
from chalicelib.service.walls import Faults
from infra.local.aws import REGION, LocalAws
from infra.local.processes import stop
from tests.api.campaign.campaign_calls import A_MINUTE
from tests.bench.meter import INDEXES, Meter, in_index, item_bytes
from tests.support.campaign_world import World
from tests.support.emulated import free_port, table_properties
from tests.support.fakes import NOON_MS, a_card, a_programme_stamps

TABLE = "carnet-monthly"
BESIDE = 100  # bytes that DynamoDB counts with each item, and with each copy in an index
QUARTERS = 96  # of an hour, in a day
COUNTED = 20  # times that each operation is done
MERCHANT, OUTLET, PROGRAMME = "m2b7kq9xw4tz", "o2b7kq9xw4tz", "p2b7kq9xw4tz"  # as long as real ones
KEYS = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": REGION}
SHOP = replace(
    a_programme_stamps(), id=PROGRAMME, merchant=replace(a_programme_stamps().merchant, id=MERCHANT)
)
PERSON = replace(
    a_card("0123456789ABCDEFGHJKMNPQRS", programme_id=PROGRAMME),
    merchant_id=MERCHANT,
    holder_name="Ana Popescu",
    phone="+373 69123456",
    mail="ana@luna.example",
)
Taken = dict[str, dict[str, float]]


class AWallet:
    """Takes whatever it is given."""

    def refresh(self, wanted: Sequence[Refresh]) -> list[Outcome]:
        return [Delivered() for _ in wanted]


class NoQueue:
    def send(self, messages: Sequence[Any], delay_s: int = 0) -> None:
        """A clock that has nothing to send."""


def taken() -> Taken:
    with tempfile.TemporaryDirectory() as folder:
        aws = LocalAws(Path(folder), free_port())
        running = aws.start(Path(folder) / "aws.log")
        try:
            return _taken(aws)
        finally:
            stop(running)


def _taken(aws: LocalAws) -> Taken:
    meter, session = Meter(units=True), get_session()
    uncounted = aws.client("dynamodb")

    def look(key: dict[str, Any]) -> dict[str, Any] | None:
        answer = uncounted.get_item(TableName=TABLE, Key=key, ConsistentRead=True)
        item: dict[str, Any] | None = answer.get("Item")
        return item

    meter.attach(session, look)
    sdk: Any = boto3.Session(botocore_session=session)
    client = sdk.client("dynamodb", endpoint_url=aws.url, **KEYS)
    client.create_table(TableName=TABLE, **table_properties())
    table = Table(client, TABLE, time.time)
    table.put_merchant(SHOP.merchant)
    table.put_programme(SHOP)
    found: Taken = {"join": _each(meter, lambda n: _enrol(table, n))}
    found["saved"] = _each(meter, lambda n: _saved(table, n))
    for number in range(COUNTED):  # and in Google's wallet
        holder = f"issuer.{_serial(number)}"
        table.register(Registration("google", _serial(number), holder, NOON_MS, programme_id=PROGRAMME))
    found["scan"] = _each(meter, lambda n: _scan(table, n))
    found["apple"] = _each(meter, lambda n: _refreshed(table, n, "apple"))
    found["google"] = _each(meter, lambda n: _refreshed(table, n, "google"))
    found["fetch"] = _each(meter, lambda n: _fetched(table, n))
    found |= _counts(meter, table, SumsTable(client, TABLE, time.time))
    found["tick"] = _ticked(meter, client)
    found["turn"] = _turned(meter, table, CampaignsTable(client, TABLE, time.time))
    return found


def _enrol(table: Table, number: int) -> None:
    table.enrol(replace(PERSON, serial=_serial(number)), f"key-{number}", content_of("join", number))


def _saved(table: Table, number: int) -> None:
    """On an iPhone, which asks for what is new at once."""
    card = _card(table, number)
    devices.register(table, "apple", card, _phone(number), "t" * 64, NOON_MS)
    devices.updates(table, "apple", _phone(number), 0, NOON_MS)
    devices.fetched(table, "apple", card)


def _scan(table: Table, number: int) -> None:
    key = f"sale-{number}"
    at_ms = NOON_MS + 100 + number
    origin = Origin(key, content_of("scan", number), "key:pos", at_ms, outlet=OUTLET, sale_id=key)
    scan(table, _serial(number), MERCHANT, Sale(visits=1), origin, lambda attempt: None)


def _refreshed(table: Table, number: int, wallet: WalletName) -> None:
    """Of one card, as it comes from a counter."""
    ended = refresh(
        [Changed(_serial(number), NOON_MS)],
        wallet,
        store=table,
        wallet=AWallet(),
        look=lambda card, programme: card_look(programme, card, ""),
        clock_ms=lambda: NOON_MS,
        paused=lambda merchant_id: False,
    )
    assert ended.outcomes == (Delivered(),)


def _fetched(table: Table, number: int) -> None:
    """What a phone asks that was pushed to: what is new, and the card."""
    told = devices.updates(table, "apple", _phone(number), NOON_MS, NOON_MS)
    assert told is not None
    devices.fetched(table, "apple", _card(table, number))


def _counts(meter: Meter, table: Table, sums: SumsTable) -> Taken:
    """A note of an hour's first sale and of one more, and a count of an hour of these sales with its day."""
    counting = Counting(table, sums, lambda _merchant, _outlet: "UTC")
    hour = hour_at(MERCHANT, OUTLET, NOON_MS, "UTC")
    page = table.entries_at(MERCHANT, OUTLET, NOON_MS, hour.end_ms(), COUNTED, "")
    assert len(page.entries) == COUNTED
    found: Taken = {}
    meter.taken()
    for name in ("first_note", "note"):
        note(page.entries[:1], counting, NOON_MS, Faults())
        found[name] = meter.taken()
    count_and_day(counting, hour)
    return {**found, "count": meter.taken()}


def count_and_day(counting: Counting, hour: Hour) -> None:
    """As the clock's worker does once the hour is over."""
    (stale,) = counting.sums.noted([hour])
    add_up(counting.sums, MERCHANT, count_hour(counting, hour), [OUTLET])
    assert stale.settled(hour.end_ms() + HOUR_MS)
    assert counting.sums.counted(stale)


def _ticked(meter: Meter, client: Any) -> dict[str, float]:
    """A minute of the clock in which nothing is due."""
    from chalicelib.entrypoints.workers.campaigns import tick

    kept = dict(vars(wiring))
    settings = replace(_settings(), table=TABLE)
    at_ms = NOON_MS + 7 * 60_000  # not one in which Apple's certificate is looked at
    others = {
        "client": lambda service: client,
        "settings": lambda: settings,
        "clock_ms": lambda: at_ms,
        "work_queue": NoQueue,
    }
    vars(wiring).update(others)
    try:
        return _each(meter, lambda n: tick(A_MINUTE, None), times=1)
    finally:
        vars(wiring).update(kept)


def _turned(meter: Meter, table: Table, campaigns: CampaignsTable) -> dict[str, float]:
    """A day of an automated campaign that means none of these cards: its messages, and what they take."""
    world = World(store=table, campaigns=campaigns, now_ms=NOON_MS)
    trigger = When(zone="UTC", trigger="birthday")
    draft = world.draft(when=trigger, programmes=(PROGRAMME,), merchant_id=MERCHANT)
    world.send(draft)
    world.now_ms += DAY_MS
    for _ in range(QUARTERS):  # of the first day, which sets it up
        world.tick()
        world.work()
        world.now_ms += HOUR_MS // 4
    messages, taken_ = 0, Counter[str]()
    for _ in range(QUARTERS):
        world.tick()  # the clock's own look is of a minute
        meter.taken()
        while world.queue.messages:
            world.work(1)
            messages += 1
        taken_.update(meter.taken())
        world.now_ms += HOUR_MS // 4
    return {**taken_, "messages": messages}


def _settings() -> Any:
    from chalicelib.config import Settings

    return Settings(table=TABLE, queue_urls={}, campaign_queue_url="", base_url="https://cards.example")


def _each(meter: Meter, act: Callable[[int], Any], times: int = COUNTED) -> dict[str, float]:
    meter.taken()
    for number in range(times):
        act(number)
    return {name: count / times for name, count in meter.taken().items()}


def _serial(number: int) -> str:
    return f"0123456789ABCDEFGHJKMN{number:04d}"


def _phone(number: int) -> str:
    return f"{number:032d}"


def _card(table: Table, number: int) -> Card:
    card = table.card(_serial(number))
    assert card is not None
    return card


def entry_bytes() -> tuple[float, float]:
    """What is kept of a sale with a number, in the table and in its indexes."""
    entry = _an_entry()
    return _kept(entry_item(entry), sale_item(entry))


def card_bytes() -> tuple[float, float]:
    """What is kept of a card on an iPhone. A join's key is kept for a day."""
    holder = Registration("apple", PERSON.serial, "d" * 32, NOON_MS, "t" * 64, programme_id=PROGRAMME)
    held = replace(PERSON, holders=(f"apple#{'d' * 32}",))
    return _kept(card_item(held), *search_items(held), registration_item(holder), holding_item(holder))


def _an_entry() -> Entry:
    key = "0190e3b2-7a40-7cc3-98c4-dc0c0c07398f"
    origin = Origin(
        key, content_of("scan", 1), "key:k2b7kq9xw4tz", NOON_MS, outlet=OUTLET, sale_id="2026-0012345"
    )
    return earn(PERSON, SHOP, Sale(visits=1), origin)[1]


def _kept(*items: dict[str, Any]) -> tuple[float, float]:
    copies = [copy for item in items for index in INDEXES if (copy := in_index(index, item))]
    return (
        sum(BESIDE + item_bytes(item) for item in items),
        sum(BESIDE + item_bytes(copy) for copy in copies),
    )
