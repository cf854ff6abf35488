"""What a month costs at three sizes, part by part: what each operation takes of the table is counted as it is
done, the rest is what the template makes of it; prices and what an update takes come from `prices.toml`.
"""

import math
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from chalicelib.domain.campaign.cost import Prices, Unit, Volume, estimate, prices_of
from chalicelib.domain.campaign.turns import MONTH_DAYS, TURNS_A_DAY
from chalicelib.domain.card.wallets import WalletName
from infra.alarms import alarms
from infra.package import ROOT
from tests.bench.monthly_taken import COUNTED, Taken, card_bytes, entry_bytes, taken
from tests.bench.sending.cost import MILLION, PRICES
from tests.support.emulated import resources

APPLE_SHARE = 0.6
SHARES: dict[WalletName, float] = {"apple": APPLE_SHARE, "google": 1 - APPLE_SHARE}
FIFO: tuple[WalletName, ...] = ("google",)
MB, GB = 1_000_000, 1_000_000_000
TEMPLATE = (ROOT / "infra" / "resources.yaml").read_text()
ALARMS, SECRETS = [alarm.condition for alarm in alarms(TEMPLATE)], 4  # one of them browsers'
QUEUES = {
    name: bool(each["Properties"].get("FifoQueue"))
    for name, each in resources().items()
    if each.get("Type") == "AWS::SQS::Queue" and not name.endswith("DeadLetters")
}
POLLS = 5 * 3 * 60 * 24 * MONTH_DAYS  # five pollers ask a worker's queue for twenty seconds each, all month
MEMORY_MB = {
    name: resources()[function]["Properties"]["MemorySize"]
    for name, function in {
        "api": "APIHandler",
        "route": "Route",
        "worker": "PushApple",
        "tick": "Tick",
    }.items()
}
# Processor and waiting of a call, at that memory: the handlers' own, of `tests.bench campaign` and `scan`.
MS = {"api": 40, "route": 40, "passed_over": 5, "worker": 80, "tick": 150}
MEMORY_MB["passed_over"] = MEMORY_MB["route"]
MINUTES = 60 * 24 * MONTH_DAYS
SWEEPS = resources()["RouteCampaigns"]["Properties"]["Events"]["RouteCampaignsDynamodbEventSource"][
    "Properties"
]
SHARDS = 4  # of a stream: as many as a new on-demand table has partitions
SAID_BYTES = 300  # by a worker, of a batch; Lambda itself says nothing of what went well
JOIN_REQUESTS = 14  # page, form, pictures, pass; counted in a browser
JOIN_BYTES = 70_000
OPEN_HOURS = 12  # a day in which an outlet sells
LOOKS = 30  # at the overview's hour of today, of each merchant in a month
KEPT_WARM = 3  # processes that Lambda keeps, for each that is busy
SECRET_S = 300  # a process reads each of its secrets anew after this


@dataclass(frozen=True, slots=True)
class Size:
    """`triggers` go over `triggered` cards each turn; `campaign` cards are told once a month. Merchants share
    what is fixed. `side_door`: whether it pays to have one; `browsers`: whether to tell cards there, too."""

    name: str
    merchants: int
    outlets: int
    cards: int
    scans: int
    campaign: int
    triggered: int
    triggers: int
    aim: float
    side_door: bool = True
    browsers: bool = True

    @property
    def joins(self) -> int:
        return self.cards // 24


SIZES = (
    Size("(a) a café", 1, 1, 500, 2_000, 500, 500, 2, 7, side_door=False, browsers=False),
    Size("(b) a chain of 200", 1, 200, 2_000_000, 6_000_000, 2_000_000, 2_000_000, 3, 250),
    Size("(c) 20,000 merchants", 20_000, 20_000, 50_000_000, 100_000_000, 5_000_000, 50_000_000, 1, 3_500),
)
OWN: tuple[Unit, ...] = ("read_units", "write_units", "queue_requests", "api_requests", "bytes_out")
Used = defaultdict[str, float]


def run() -> list[str]:
    counted = taken()
    read = tomllib.loads(PRICES.read_text())
    prices, monthly = prices_of(read), read["monthly"]
    # For good: ten alarms, ten metrics, a million requests to queues; https://aws.amazon.com/free
    free = 10 * monthly["alarm"] + prices.units["queue_requests"].per_million
    lines = [*_counted_lines(counted)]
    for size in SIZES:
        parts = parts_of(size, counted, prices, monthly)
        total = sum(parts.values())
        other = (
            ("SideDoor=1", replace(size, side_door=False))
            if size.side_door
            else ("Browsers=off", replace(size, browsers=True))
        )
        without = sum(parts_of(other[1], counted, prices, monthly).values())
        for_nothing = total - free - _metrics(size) * monthly["metric"]
        lines += [
            (
                f"{size.name}: {_usd(total)} {prices.currency} a month (aim under {size.aim:,}), "
                f"{_usd(for_nothing)} with what every account has for nothing, "
                f"{_usd(without)} without {other[0]}"
            ),
            "  " + ", ".join(f"{name} {_usd(cost)}" for name, cost in parts.items()),
        ]
    return lines


def _counted_lines(counted: Taken) -> Iterator[str]:
    for name, what in (
        ("scan", "a scan"), ("join", "a new card"), ("saved", "on a phone"),
        ("apple", "pushed to by Apple"), ("fetch", "asked for and fetched"), ("google", "written at Google"),
        ("first_note", "an hour noted"), ("note", "found noted"),
        ("count", f"an hour of {COUNTED} sales counted"), ("tick", "a minute of the clock"),
        ("turn", "an automated campaign's day"),
    ):  # fmt: skip
        yield f"{what}: {counted[name]['read_units']:.1f} reads, {counted[name]['write_units']:.1f} writes"
    entry, card = entry_bytes(), card_bytes()
    yield f"kept with indexes: a sale {sum(entry):,.0f} bytes, a card {sum(card):,.0f}"
    yield f"{len(ALARMS)} alarms with the side door's, {len(QUEUES)} queues that are asked, {SECRETS} secrets"


def parts_of(size: Size, counted: Taken, prices: Prices, monthly: Mapping[str, float]) -> dict[str, float]:
    """Each part in the list's currency. Scans and what phones ask come by the side door, if there is one."""
    own = prices
    if size.side_door:
        cheaper = replace(prices.units["api_requests"], per_million=monthly["side_door_requests"])
        own = replace(prices, units={**prices.units, "api_requests": cheaper})
    scans = _times(_scan(counted), size.scans) | _passed_over(size)
    joins = _times(_join(counted), size.joins)
    updates = _times(_update(counted, prices), size.scans)
    turns = size.triggers * TURNS_A_DAY * MONTH_DAYS
    looks = Volume(looked_at=size.triggered * turns, sent=0)
    campaign = Volume(
        size.campaign,
        size.campaign,
        {wallet: round(size.campaign * share) for wallet, share in SHARES.items()},
    )
    turned = estimate(looks, prices).total_micros / MILLION
    return {
        "scans": _price(scans, own, monthly),
        "joins": _price(joins, prices, monthly),
        "sums": _price(_sums(size, counted), prices, monthly),
        "phones": _price(updates, own, monthly),
        "campaign": estimate(campaign, own).total_micros / MILLION,
        "triggers": turned + _price(_times(_turn(counted), turns * size.merchants), prices, monthly),
        "storage": _storage(size, monthly),
        "logs": size.scans * SAID_BYTES / GB * monthly["logs_gb"],
        "fixed": _fixed(size, [scans, joins, updates], counted, prices, monthly),
    }


def _scan(counted: Taken) -> Used:
    """At the counter: half by a till that looks the card up first, half by a POS. What changed is read by
    Route from two shards of the stream; the card is in one wallet."""
    return _used(
        read_units=counted["scan"]["read_units"] + 2,  # who is at the till, of whom a cache remembers most
        write_units=counted["scan"]["write_units"],
        api_requests=1.5,
        bytes_out=3_000,
        api=1.5,
        route=2,
        **_queued(),
    )


def _passed_over(size: Size) -> Used:
    """By RouteCampaigns, which reads whatever comes to one of its places within its window at once."""
    places = SHARDS * SWEEPS["ParallelizationFactor"]
    a_second = size.scans / (MONTH_DAYS * OPEN_HOURS * 3600) / places
    together = 1 + a_second * SWEEPS["MaximumBatchingWindowInSeconds"]
    return _used(passed_over=size.scans / min(together, SWEEPS["BatchSize"]))


def _queued() -> dict[str, float]:
    """Sent, received and deleted, for the wallet that has the card."""
    fifo = sum((SHARES[wallet] for wallet in FIFO), start=0.0)
    return {"queue_requests": 3 * (1 - fifo), "fifo_requests": 3 * fifo}


def _sums(size: Size, counted: Taken) -> Used:
    """The overview's: an hour is noted with its first sale and found noted with each other; a count reads
    what its hour has by then, when it is over or somebody looks."""
    hours = size.outlets * OPEN_HOURS * MONTH_DAYS
    full = size.scans / hours  # entries in one
    sold = hours * (1 - math.exp(-full))
    first, note, count = counted["first_note"], counted["note"], counted["count"]
    counts, looks = sold, size.outlets * LOOKS
    read = count["read_units"] / COUNTED * full
    return _used(
        read_units=size.scans * note["read_units"] + counts * read + looks * read / 2,
        write_units=sold * first["write_units"] + (counts + looks) * count["write_units"],
    )


def _join(counted: Taken) -> Used:
    join, saved = counted["join"], counted["saved"]
    return _used(
        read_units=join["read_units"] + saved["read_units"] + 6,  # the programme, its pictures, who asks
        write_units=join["write_units"] + saved["write_units"],
        api_requests=JOIN_REQUESTS,
        bytes_out=JOIN_BYTES,
        api=JOIN_REQUESTS,
        route=3,
        **_queued(),
    )


def _update(counted: Taken, prices: Prices) -> Used:
    """The phone of one who was scanned: on Apple pushed to and fetched, on Google written there, with its
    turn booked beside. Of the table what is counted here, one card at a time; of the rest what a campaign's
    takes."""
    each = _used(worker=1)
    for wallet, share in SHARES.items():
        steps = ("apple", "fetch") if wallet == "apple" else ("google",)
        own = {unit: sum(counted[step][unit] for step in steps) for unit in ("read_units", "write_units")}
        own["write_units"] += wallet == "google"
        theirs = own | {unit: count for unit, count in prices.counts[wallet].items() if unit not in own}
        for unit, count in theirs.items():
            each[unit] += count * share
    return each


def _turn(counted: Taken) -> Used:
    """A trigger's day through a merchant's sixteen parts; what a card takes in them is apart."""
    turn = counted["turn"]
    return _used(
        read_units=turn["read_units"],
        write_units=turn["write_units"],
        queue_requests=3 * turn["messages"],
        worker=turn["messages"],
    )


def _storage(size: Size, monthly: Mapping[str, float]) -> float:
    """A year's sales and the cards; what indexes hold is not in the backup."""
    kept = [(size.scans * 12, entry_bytes()), (size.cards, card_bytes())]
    base = sum(count * own for count, (own, _) in kept)
    whole = sum(count * sum(each) for count, each in kept)
    return whole / GB * monthly["storage_gb"] + base / GB * monthly["backup_gb"]


def _fixed(
    size: Size, used: list[Used], counted: Taken, prices: Prices, monthly: Mapping[str, float]
) -> float:
    """What is paid whether or not somebody comes, and reading secrets: once in a while for each process."""
    asked = [fifo for name, fifo in QUEUES.items() if size.browsers or not name.startswith("Browser")]
    idle = _used(queue_requests=POLLS * asked.count(False), fifo_requests=POLLS * asked.count(True))
    secrets_there = SECRETS - (not size.browsers)
    tick = _times(
        _used(tick=1, **{name: counted["tick"][name] for name in ("read_units", "write_units")}), MINUTES
    )
    not_there = {"HasSideDoor": not size.side_door, "HasBrowsers": not size.browsers}
    rings = sum(not not_there.get(condition, False) for condition in ALARMS)
    watched = rings * monthly["alarm"] + _metrics(size) * monthly["metric"]
    watched += secrets_there * monthly["secret"]
    calls = {name: sum(each[name] for each in used) for name in MEMORY_MB}
    busy = sum(count * MS[name] for name, count in calls.items()) / 1000 / (60 * MINUTES)
    warm = math.ceil(KEPT_WARM * busy) + 3
    reads = min(2 * sum(calls.values()), warm * secrets_there * 60 * MINUTES / SECRET_S)
    secrets = reads * monthly["secret_reads"] / MILLION
    return watched + secrets + _price(idle, prices, monthly) + _price(tick, prices, monthly)


def _metrics(size: Size) -> float:
    """A share of refused ones for each wallet, paid for each hour in which there were any."""
    hours = OPEN_HOURS * MONTH_DAYS
    said = (1 - math.exp(-size.scans * share / hours) for share in SHARES.values())
    return sum(said) * OPEN_HOURS / 24


def _price(used: Used, prices: Prices, monthly: Mapping[str, float]) -> float:
    own: dict[Unit, float] = {unit: used[unit] for unit in OWN}
    own["lambda_requests"] = used["lambda_requests"] + sum(used[name] for name in MEMORY_MB)
    own["lambda_mb_ms"] = used["lambda_mb_ms"] + sum(
        used[name] * memory * MS[name] for name, memory in MEMORY_MB.items()
    )
    priced = sum(count * prices.units[unit].per_million for unit, count in own.items())
    return (priced + used["fifo_requests"] * monthly["fifo_requests"]) / MILLION


def _used(**counts: float) -> Used:
    return defaultdict(float, counts)


def _times(used: Used, times: int) -> Used:
    return defaultdict(float, {name: count * times for name, count in used.items()})


def _usd(cost: float) -> str:
    return f"{cost:,.2f}" if cost < 100 else f"{cost:,.0f}"
