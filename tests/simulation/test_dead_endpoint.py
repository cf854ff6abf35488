"""A day of two events a second for an endpoint that answers nothing, and for another that does.

The queue holds what is on its way and one call that asks; the table holds the rest. Once the endpoint is back
it gets all of it, and nobody else has noticed.
"""

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from chalicelib.domain.time.units import HOUR_MS
from chalicelib.domain.webhook.tries import GIVE_UP_MS, CallResult
from chalicelib.domain.webhook.webhook import Event, ToCall, event
from tests.simulation.test_webhook_simulation import World
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.fakes.webhooks import FakeWebhooks
from tests.support.volume import volume
from tests.support.webhook_values import an_endpoint

HOURS = volume(2, 24)
APART_MS = 500
DEAD, FINE = an_endpoint("dead", "https://dead.example/"), an_endpoint("fine", "https://fine.example/")


class Counted(FakeWebhooks):
    """Counts what the table is asked."""

    def __init__(self) -> None:
        super().__init__(DEAD, FINE)
        self.count: Counter[str] = Counter()

    def __getattribute__(self, name: str) -> Any:
        if name in READS or name in WRITES:
            self.count["reads" if name in READS else "writes"] += 1
        return super().__getattribute__(name)


READS = {"endpoint", "call", "health", "parked"}
WRITES = {"put_call", "put_health", "park", "unpark"}


@dataclass
class Shop(World):
    """A call takes no time of the clock's: others go beside it."""

    webhooks: Counted = field(default_factory=Counted)
    dead_until_ms: int = NOON_MS + HOURS * HOUR_MS
    asked: int = 0

    def post(self, url: str, headers: Mapping[str, str], body: bytes) -> CallResult:
        name = url.removeprefix("https://").partition(".")[0]
        if name == "dead" and self.now_ms < self.dead_until_ms:
            self.asked += 1
            return CallResult(0, "timeout")
        self.taken.setdefault(name, []).append((headers["webhook-id"], body))
        return CallResult(200)

    def until(self, at_ms: int) -> None:
        """The workers, until then."""
        while self.queue and self.queue[0][0] <= at_ms:
            self.work()
        self.now_ms = max(self.now_ms, at_ms)


class NeverDies(random.Random):
    """No worker ends early: how much it takes is counted, and not how bad luck goes."""

    def random(self) -> float:
        return 0.99


def events(hours: float) -> list[Event]:
    count = int(hours * HOUR_MS / APART_MS)
    moments = [NOON_MS + number * APART_MS for number in range(count)]
    return [event("card.stamped", MERCHANT, f"entry-{at_ms}", at_ms, {}) for at_ms in moments]


@pytest.fixture
def shop() -> Shop:
    return Shop(NeverDies())


def happen(shop: Shop, *happened: Event) -> int:
    """Each at its time, to both endpoints; the most messages that were in the queue beside them."""
    most = 0
    for number, each in enumerate(happened):
        shop.until(NOON_MS + number * APART_MS)
        most = max(most, len(shop.queue))
        shop.send([ToCall("dead", each), ToCall("fine", each)])
        shop.until(shop.now_ms)
        assert len(shop.taken.get("fine", ())) == number + 1, "the other one has it at once"
    return most


def test_a_backlog_of_a_dead_endpoint_fits_and_touches_nobody(shop: Shop) -> None:
    all_of_them = events(HOURS)
    assert happen(shop, *all_of_them) <= 4, "those that made it rest, of which one asks from then on"
    assert shop.asked <= HOURS * 60 + 20, "once a minute"
    assert shop.messages <= 2 * len(all_of_them) + HOURS * 60 + 40, "a call goes through the queue once"
    came_back_ms = shop.now_ms
    while shop.work():
        pass
    assert {event_id for event_id, _ in shop.taken["dead"]} == {each.id for each in all_of_them}
    assert len(shop.taken["dead"]) == len(all_of_them), "each once"
    assert shop.now_ms - came_back_ms <= 70_000 + 10 * len(all_of_them), "a hundred a second"
    assert shop.webhooks.parked(DEAD, 1) == ()
    of_the_other = Counter(reads=3, writes=1)  # an endpoint, its health, the call; how it ended
    each = {name: n / len(all_of_them) - of_the_other[name] for name, n in shop.webhooks.count.items()}
    assert each["reads"] < 9.5, "found, parked, brought back and taken"
    assert each["writes"] < 4.2


def test_what_an_endpoint_never_took_is_given_up_at_its_age_and_listed(shop: Shop) -> None:
    shop.dead_until_ms = NOON_MS + 100 * HOUR_MS
    few = events(0.25)
    happen(shop, *few)
    while shop.work():
        pass

    assert NOON_MS + GIVE_UP_MS <= shop.now_ms <= NOON_MS + GIVE_UP_MS + HOUR_MS
    calls = [shop.webhooks.call(MERCHANT, "dead", each.id) for each in few]
    states = Counter(call.state for call in calls if call)
    assert states == {"failed": len(few)}
    assert shop.webhooks.parked(DEAD, 1) == ()
