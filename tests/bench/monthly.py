"""What a month costs at three sizes, part by part: what each operation takes of the table is counted as it is
done, the rest is what the template makes of it; prices and what an update takes come from `prices.toml`.
"""

import tempfile
import time
import tomllib
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import boto3
from botocore.session import get_session

from chalicelib.aws.card.items import card_item, entry_item, holding_item, registration_item, search_items
from chalicelib.aws.overview.sums import SumsTable
from chalicelib.aws.table.rows import NARROW
from chalicelib.aws.table.table import Table
from chalicelib.domain.campaign.cost import Prices, Stage, Unit, Volume, estimate, prices_of
from chalicelib.domain.campaign.turns import MONTH_DAYS, TURNS_A_DAY
from chalicelib.domain.card.card import Registration
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.overview.hours import Hour
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.overview.count import Counting, add_up, count_hour, note
from chalicelib.service.till.scan import scan
from chalicelib.service.walls import Faults
from infra.alarms import alarms
from infra.local.aws import REGION, LocalAws
from infra.local.processes import stop
from infra.package import ROOT
from tests.bench.campaign_cost import MILLION, PRICES
from tests.bench.meter import INDEXES, Meter, item_bytes
from tests.support.emulated import free_port, table_properties
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps

TABLE = "carnet-monthly"
APPLE_SHARE = 0.6
BESIDE = 100  # bytes that DynamoDB counts with each item
MB = 1_000_000
COUNTED = 20  # times that each operation is done
SHARDS = 16
TEMPLATE = (ROOT / "infra" / "resources.yaml").read_text()
ALARMS, METRICS, SECRETS = len([*alarms(TEMPLATE)]), 8, 4
POLLS = 5 * 3 * 60 * 24 * MONTH_DAYS  # five pollers ask a worker's queue for twenty seconds each, all month
IDLE_QUEUE_REQUESTS = TEMPLATE.count("Type: SQS") * POLLS
MEMORY_MB = {"api": 1024, "route": 256, "worker": 512}
# Processor and waiting of a call, at that memory: the handlers' own, of `tests.bench campaign` and `scan`.
MS = {"api": 40, "route": 60, "worker": 80}
LOG_BYTES = 450  # of a call: the runtime's three lines
JOIN_REQUESTS = 14  # page, form, pictures, pass; counted in a browser
JOIN_BYTES = 70_000
OPEN_HOURS = 12  # a day in which an outlet sells
COUNTS = 2  # of an hour at an outlet: half an hour after its first sale, and once it is over
LOOKS = 30  # at the overview's hour of today, of each merchant in a month
TURN_CALLS = (
    3  # of Lambda, for each part of a trigger's turn: the part, its end attended to, a share of the clock
)


@dataclass(frozen=True, slots=True)
class Size:
    """`triggers` go over `triggered` cards each turn; `campaign` cards are told once a month. Merchants share
    what is fixed."""

    name: str
    merchants: int
    outlets: int
    cards: int
    scans: int
    campaign: int
    triggered: int
    triggers: int
    aim: float

    @property
    def joins(self) -> int:
        return self.cards // 24


SIZES = (
    Size("(a) a café", 1, 1, 500, 2_000, 500, 500, 2, 7),
    Size("(b) a chain of 200", 1, 200, 2_000_000, 6_000_000, 2_000_000, 2_000_000, 3, 250),
    Size("(c) 20,000 merchants", 20_000, 20_000, 50_000_000, 100_000_000, 5_000_000, 50_000_000, 1, 3_500),
)
OWN: tuple[Unit, ...] = ("read_units", "write_units", "queue_requests", "api_requests", "bytes_out")
Used = defaultdict[str, float]


def run() -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        aws = LocalAws(Path(folder), free_port())
        running = aws.start(Path(folder) / "aws.log")
        try:
            taken = _counted(aws.url)
        finally:
            stop(running)
    read = tomllib.loads(PRICES.read_text())
    prices, monthly = prices_of(read), read["monthly"]
    join, sale = taken["join"], taken["scan"]
    counted = (
        f"a scan takes {sale['read_units']:.1f} reads and {sale['write_units']:.0f} writes, a new card "
        f"{join['read_units']:.1f} and {join['write_units']:.0f}; an hour of {COUNTED} sales is counted with "
        f"{taken['count']['read_units']:.0f} and {taken['count']['write_units']:.0f}; kept with indexes: "
        f"an entry {_entry_bytes():,.0f} bytes, a card {_card_bytes():,.0f}"
    )
    # For good: ten alarms, ten metrics, a million requests to queues; https://aws.amazon.com/free
    free = 10 * monthly["alarm"] + METRICS * monthly["metric"] + prices.units["queue_requests"].per_million
    lines = [counted]
    for size in SIZES:
        parts = parts_of(size, taken, prices, monthly)
        said = ", ".join(f"{name} {_usd(cost)}" for name, cost in parts.items())
        total = sum(parts.values())
        lines += [
            (
                f"{size.name}: {_usd(total)} {prices.currency} a month (aim under {size.aim:,}), "
                f"{_usd(total - free)} with what every account has for nothing"
            ),
            f"  {said}",
        ]
    return lines


def parts_of(
    size: Size, taken: Mapping[str, Mapping[str, float]], prices: Prices, monthly: Mapping[str, float]
) -> dict[str, float]:
    """Each part in the list's currency."""
    scans = _scans(size, taken["scan"])
    joins = _times(_join(taken["join"]), size.joins)
    updates = _updates(size.scans, prices)
    entries, cards = size.scans * 12 * _entry_bytes(), size.cards * _card_bytes()
    turns = size.triggers * TURNS_A_DAY * MONTH_DAYS
    looks = Volume(looked_at=size.triggered * turns, sent=0)
    campaign = Volume(
        size.campaign,
        size.campaign,
        {"apple": round(size.campaign * APPLE_SHARE), "google": round(size.campaign * (1 - APPLE_SHARE))},
    )
    shard_turns = turns * SHARDS * size.merchants
    logs = (scans["calls"] + joins["calls"] + updates["calls"]) * LOG_BYTES
    base = (entries + cards) / 2  # what indexes hold is not paid for twice
    gb = 1000 * MB
    turned = estimate(looks, prices).total_micros / MILLION
    idle = IDLE_QUEUE_REQUESTS * prices.units["queue_requests"].per_million / MILLION
    watched = ALARMS * monthly["alarm"] + METRICS * monthly["metric"] + SECRETS * monthly["secret"]
    return {
        "scans": _price(scans, prices, monthly),
        "joins": _price(joins, prices, monthly),
        "sums": _price(_sums(size, taken), prices, monthly),
        "phones": _price(updates, prices, monthly),
        "campaign": estimate(campaign, prices).total_micros / MILLION,
        "triggers": turned + _price(_parts(shard_turns), prices, monthly),
        "storage": (entries + cards) / gb * monthly["storage_gb"] + base / gb * monthly["backup_gb"],
        "logs": logs / gb * monthly["logs_gb"],
        "fixed": watched + idle,
    }


def _scans(size: Size, table: Mapping[str, float]) -> Used:
    """At the counter: half by a till that looks the card up first, half by a POS."""
    each = _used(
        read_units=table["read_units"] + 2,  # who is at the till, of whom a cache remembers most
        write_units=table["write_units"],
        api_requests=1.5,
        bytes_out=3_000,
        api=1.5,
        route=2,  # card and entry are in two shards of the stream
        calls=3.5,
        queue_requests=3,
        fifo_requests=3,
    )
    return _times(each, size.scans)


def _sums(size: Size, taken: Mapping[str, Mapping[str, float]]) -> Used:
    """The overview's: a note with each sale; a count reads what its hour has by then."""
    hours = size.outlets * OPEN_HOURS * MONTH_DAYS
    full = size.scans / hours  # entries in one
    note, count = taken["note"], taken["count"]
    counts = hours * COUNTS + size.outlets * LOOKS
    return _used(
        read_units=size.scans * note["read_units"] + counts * count["read_units"] * full * 0.75 / COUNTED,
        write_units=size.scans * note["write_units"] + counts * count["write_units"],
    )


def _join(table: Mapping[str, float]) -> Used:
    return _used(
        read_units=table["read_units"] + 6,
        write_units=table["write_units"] + 4,  # its registration, its first fetch
        api_requests=JOIN_REQUESTS,
        bytes_out=JOIN_BYTES,
        api=JOIN_REQUESTS,
        route=3,
        calls=JOIN_REQUESTS + 3,
    )


def _updates(scans: int, prices: Prices) -> Used:
    """The phones of those scanned: on Apple pushed to and fetched, on Google written there."""
    each = _used(worker=1, calls=3)
    by_wallet: tuple[tuple[Stage, float], ...] = (("apple", APPLE_SHARE), ("google", 1 - APPLE_SHARE))
    for wallet, share in by_wallet:
        for unit, count in prices.counts[wallet].items():
            each[unit] += count * share
    return _times(each, scans)


def _parts(shard_turns: int) -> Used:
    """A trigger's turn through one part, a card in it or not: its place, the campaign, the queue."""
    each = _used(read_units=4, write_units=2, queue_requests=6, worker=TURN_CALLS / 4, calls=TURN_CALLS)
    return _times(each, shard_turns)


def _price(used: Used, prices: Prices, monthly: Mapping[str, float]) -> float:
    own: dict[Unit, float] = {unit: used[unit] for unit in OWN}
    own["lambda_requests"] = used["lambda_requests"] + sum(used[name] for name in MEMORY_MB)
    own["lambda_mb_ms"] = used["lambda_mb_ms"] + sum(
        used[name] * memory * MS[name] for name, memory in MEMORY_MB.items()
    )
    priced = sum(count * prices.units[unit].per_million for unit, count in own.items())
    return (priced + used["fifo_requests"] * monthly["fifo_requests"]) / MILLION


def _counted(url: str) -> dict[str, dict[str, float]]:
    """Reads and writes of one scan and of one new card, by the real table's calls."""
    meter, session = Meter(units=True), get_session()
    meter.attach(session)
    sdk: Any = boto3.Session(botocore_session=session)
    client = sdk.client(
        "dynamodb",
        region_name=REGION,
        endpoint_url=url,
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    client.create_table(TableName=TABLE, **table_properties())
    table = Table(client, TABLE, time.time)
    programme = a_programme_stamps()
    table.put_merchant(programme.merchant)
    table.put_programme(programme)
    person = a_card(holder_name="Ana Popescu", phone="+373 69123456", mail="ana@luna.example")
    join = _each(meter, lambda n: table.enrol(replace(person, serial=f"CARD{n:04d}"), f"key-{n}"))
    sale = _each(meter, lambda n: _scan(table, n))
    counting = Counting(table, SumsTable(client, TABLE, time.time), lambda _merchant, _outlet: "UTC")
    hour = Hour(MERCHANT, "", NOON_MS)
    page = table.entries_at(MERCHANT, "", NOON_MS, hour.end_ms(), COUNTED, "")
    meter.taken()
    note(page.entries[:1], counting, NOON_MS, Faults())
    noted = meter.taken()
    day, outlets = count_hour(counting, hour), [""]
    add_up(counting.sums, MERCHANT, day, outlets)
    return {"join": join, "scan": sale, "note": noted, "count": meter.taken()}


def _scan(table: Table, number: int) -> None:
    key = f"sale-{number}"
    origin = Origin(key, content_of("scan", number), "key:pos", NOON_MS + number, sale_id=key)
    scan(table, f"CARD{number:04d}", MERCHANT, Sale(visits=1), origin, lambda attempt: None)


def _each(meter: Meter, act: Callable[[int], Any], times: int = COUNTED) -> dict[str, float]:
    meter.taken()
    for number in range(times):
        act(number)
    return {name: count / times for name, count in meter.taken().items()}


def _entry_bytes() -> float:
    entry = _an_entry()
    return _kept(entry_item(entry)) + BESIDE + 90  # and its sale's place


def _an_entry() -> Any:
    from chalicelib.domain.ledger.ledger import earn

    origin = Origin("sale-1", content_of("scan", 1), "key:pos", NOON_MS, outlet="o12345678", sale_id="sale-1")
    return earn(a_card("0123456789ABCDEFGHJKMNPQRS"), a_programme_stamps(), Sale(visits=1), origin)[1]


def _card_bytes() -> float:
    card = replace(
        a_card("0123456789ABCDEFGHJKMNPQRS"),
        holder_name="Ana Popescu",
        phone="+373 69123456",
        mail="ana@luna.example",
    )
    holder = Registration("apple", card.serial, "d" * 32, NOON_MS, "t" * 64, programme_id=card.programme_id)
    items = [
        card_item(card),
        *search_items(card),
        registration_item(holder),
        holding_item(holder),
    ]
    return sum(_kept(item) for item in items)


def _kept(item: dict[str, Any]) -> float:
    """Its bytes in the table and in each index that it lies in, of which some hold keys alone."""
    lies_in = [index for index in INDEXES if f"{index}pk" in item]
    keys = {"pk", "sk", *(f"{index}{end}" for index in lies_in for end in ("pk", "sk"))}
    own = item_bytes({name: value for name, value in item.items() if name in keys})
    whole = item_bytes(item)
    return BESIDE + whole + sum(BESIDE + (own if index in NARROW else whole) for index in lies_in)


def _used(**counts: float) -> Used:
    return defaultdict(float, counts)


def _times(used: Used, times: int) -> Used:
    return defaultdict(float, {name: count * times for name, count in used.items()})


def _usd(cost: float) -> str:
    return f"{cost:,.2f}" if cost < 100 else f"{cost:,.0f}"
