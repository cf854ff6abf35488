"""Days of webhooks in seconds: repeated batches, receivers that fail, workers that die at any point.

In the end every event that happened was taken by every endpoint that could, under one id and one body.
"""

import heapq
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pytest

from chalicelib.domain.card.card import Card
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.domain.webhook.tries import CallResult
from chalicelib.domain.webhook.webhook import ToCall
from chalicelib.service.walls import Faults
from chalicelib.service.webhook.announce import announce
from chalicelib.service.webhook.call import call_endpoint
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card
from tests.support.fakes.webhooks import FakeWebhookQueue, FakeWebhooks
from tests.support.volume import seeds
from tests.support.webhook_values import an_endpoint

SECRET = b"s" * 32
VISIBLE_MS = 180_000  # when a message whose worker died comes back
STEPS_MAX = 20_000


class Died(Exception):
    """A worker ended here, between two of its steps."""


@dataclass
class World:
    """A clock, a queue by time, endpoints: one fails half of the time, one always, one for a night."""

    luck: random.Random
    now_ms: int = NOON_MS
    queue: list[tuple[int, int, ToCall]] = field(default_factory=list)
    taken: dict[str, list[tuple[str, bytes]]] = field(default_factory=dict)
    webhooks: FakeWebhooks = field(
        default_factory=lambda: FakeWebhooks(
            an_endpoint("flaky", "https://flaky.example/"),
            an_endpoint("dead", "https://dead.example/"),
            an_endpoint("night", "https://night.example/"),
        )
    )
    messages: int = 0

    def clock_ms(self) -> int:
        return self.now_ms

    def send(self, calls: Sequence[ToCall]) -> None:
        for message in calls:
            self.put(message, 0)

    def send_later(self, calls: Sequence[ToCall], now_ms: int) -> None:
        raise AssertionError("the worker alone does")

    def again(self, receipt: str, delay_s: int) -> None:
        raise AssertionError("the worker alone does")

    def put(self, message: ToCall, delay_ms: int) -> None:
        self.messages += 1
        heapq.heappush(self.queue, (self.now_ms + delay_ms, self.messages, message))

    def post(self, url: str, headers: Mapping[str, str], body: bytes) -> CallResult:
        self.now_ms += self.luck.choice((20, 200, 8000))
        name = url.removeprefix("https://").partition(".")[0]
        if name == "dead" or (name == "night" and self.now_ms < NOON_MS + 9 * HOUR_MS):
            return CallResult(0, "no_connection")
        if name == "flaky" and self.luck.random() < 0.5:
            return self.luck.choice(
                (CallResult(500, "status"), CallResult(0, "timeout"), CallResult(429, "status", 60))
            )
        self.taken.setdefault(name, []).append((headers["webhook-id"], body))
        if self.luck.random() < 0.1:
            raise Died  # it was taken, and nobody noted it
        return CallResult(200)

    def work(self) -> bool:
        """Take the next message, or nothing more is to do; whoever dies leaves its message to come back."""
        if not self.queue:
            return False
        at_ms, _, message = heapq.heappop(self.queue)
        self.now_ms = max(self.now_ms, at_ms)
        try:
            delay_s = call_endpoint(
                message,
                webhooks=self.webhooks,
                queue=self,
                postman=self,
                secrets=lambda endpoint, now_ms: [SECRET],
                clock_ms=self.clock_ms,
                jitter=self.luck.random(),
            )
            if self.luck.random() < 0.05:
                raise Died
        except Died:
            self.put(message, VISIBLE_MS)
            return True
        if delay_s:
            self.put(message, 1000 * delay_s)
        return True


@pytest.mark.parametrize("seed", seeds(4, 100))
def test_every_event_arrives_whatever_is_repeated_or_dies(seed: int) -> None:
    world = World(random.Random(seed))
    cards = [a_card(f"CARD{number}", created_ms=NOON_MS + number) for number in range(30)]
    store = FakeStore(*cards)
    for batch in stream(cards, world.luck):
        sent = FakeWebhookQueue()
        announce(batch, store=store, webhooks=world.webhooks, queue=sent, faults=Faults())
        world.send(sent.messages)
    for _ in range(STEPS_MAX):
        if not world.work():
            break
    assert world.queue == [], "it comes to an end"

    calls = {name: world.webhooks.calls(MERCHANT, name, 100, "").calls for name in ("flaky", "dead", "night")}
    for name in ("flaky", "night"):
        assert {call.state for call in calls[name]} == {"delivered"}
        got = world.taken[name]
        assert {event_id for event_id, _ in got} == {call.event_id for call in calls[name]}
        assert len({event_id for event_id, _ in got}) == len(cards)
        assert len(set(got)) == len(cards), "one id has one body"
    assert {call.state for call in calls["dead"]} == {"failed"}
    assert len(calls["dead"]) == len(cards), "the list has what to send again"
    assert not any(world.webhooks.parked(each, 1) for each in world.webhooks.endpoints(MERCHANT))


def stream(cards: list[Card], luck: random.Random) -> list[list[Card]]:
    """The stream's batches: most once, some again, some cut elsewhere."""
    batches = [cards[start : start + 5] for start in range(0, len(cards), 5)]
    batches += luck.choices(batches, k=3)
    return [*batches, cards[3:17]]
