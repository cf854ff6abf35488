"""A stamp and a join are not behind a campaign: thousands of its cards are queued on both wallets meanwhile.

A small share each time; `make soak TESTS=tests/e2e/test_lanes.py` has 10,000 cards and 200 of each.
"""

import hashlib
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import pytest

from chalicelib.aws.card.items import card_item, holding_item, registration_item
from chalicelib.domain.card.card import Card, Lane, Registration, held_as
from chalicelib.domain.card.wallets import WalletName
from infra.local.seed import TOKEN_KEY, Seed
from infra.local.stack import LocalStack
from tests.e2e.cast.iphone import IPhone
from tests.e2e.cast.marketer import Marketer
from tests.e2e.cast.vendors import balance, google_object, save_in_google
from tests.e2e.cast.wire import Till, eventually
from tests.support.local_stack import stack_of_its_own
from tests.support.volume import IN_SOAK, figure, volume

pytestmark = [pytest.mark.xdist_group("a stack with a campaign"), pytest.mark.timeout(3000), IN_SOAK]

CARDS, TIMES = volume(250, 10_000), volume(5, 200)
PHONES = 5
WITHIN_S = 5.0
MANY = 100
BUSY = 2.0  # a machine that takes so long without a campaign may take twice as long beside one
PUT_AT_ONCE = 25  # items of one call
SETTLED_S = 900
QUEUES: dict[tuple[WalletName, Lane], str] = {
    ("apple", "counter"): "AppleQueueUrl",
    ("apple", "campaign"): "AppleCampaignQueueUrl",
    ("google", "counter"): "GoogleQueueUrl",
    ("google", "campaign"): "GoogleCampaignQueueUrl",
}


@dataclass
class Street:
    """A stack whose programme has many cards on both wallets, and phones that somebody looks at."""

    stack: LocalStack
    cafe: Seed
    till: Till
    phones: list[dict[str, Any]]

    def queued(self, wallet: WalletName, lane: Lane) -> int:
        """Messages that wait or are in a worker's hands."""
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible",
                 "ApproximateNumberOfMessagesDelayed"]  # fmt: skip
        sqs = self.stack.aws.client("sqs")
        url = self.stack.outputs[QUEUES[wallet, lane]]
        held = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
        return sum(int(held[name]) for name in names)

    def pushed(self, serial: str, wallet: WalletName) -> bool:
        deliveries = self.till.get(f"/cards/{serial}/deliveries").json["deliveries"]
        return any(each["wallet"] == wallet and each["pushed"] for each in deliveries)


@pytest.fixture(scope="module")
def street(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Street]:
    folder = tmp_path_factory.mktemp("stack")
    with stack_of_its_own(folder) as stack:
        cafe = stack.open_cafe("street")
        till = Till(stack.base_url, cafe.api_key)
        phones = []
        for _ in range(PHONES):
            card = till.post(f"/programmes/{cafe.points.id}/cards", {"messages_consent": True}).json
            IPhone(stack.certificates / "root.pem", Path(folder)).add(card["apple_pass_url"])
            assert save_in_google(stack, card, card["serial"]).status == 200
            phones.append(card)
        held = Street(stack, cafe, till, phones)
        _fill(stack, cafe)
        eventually(
            lambda: not any(held.queued(*way) for way in QUEUES), within_s=SETTLED_S, why="nothing settles"
        )
        yield held


def test_a_stamp_and_a_join_arrive_within_seconds_while_a_campaign_is_sent(street: Street) -> None:
    alone = [taken_s for number in range(PHONES) for taken_s in (*_stamp(street, -1 - number), _join(street))]
    marketer = Marketer.sign_in(street.stack.base_url, street.cafe.logins["marketer"])
    campaign = _send(marketer, street.cafe)
    eventually(
        lambda: min(_depths(street)) > CARDS / 20,
        within_s=120,
        why="the campaign's cards are not queued",
    )
    on_iphones, at_google, joins, queued = [], [], [], [_depths(street)]
    for number in range(TIMES):
        on_iphone_s, at_google_s = _stamp(street, number)
        on_iphones.append(on_iphone_s)
        at_google.append(at_google_s)
        joins.append(_join(street))
        queued.append(_depths(street))
        if queued[-1][0] < CARDS / 20:  # Apple has them all: there are other words to bring
            _correct(marketer, campaign, number)
    figure(f"\nwithout a campaign, on this machine as busy as it is: {_said(alone)}")
    measured = {
        "stamp to push accepted": on_iphones,
        "stamp to Google's object": at_google,
        "join to the card in Google Wallet": joins,
    }
    for name, taken in measured.items():
        figure(f"\n{name}, {TIMES} times beside a campaign of {CARDS} cards: {_said(taken)}")
    figure(
        f"queued for Apple and Google: {queued[0]} at first, {queued[len(queued) // 2]}, {queued[-1]} at last"
    )

    assert min(google for _, google in queued) > 0, "the campaign was over before the counters were measured"
    within_s = max(WITHIN_S, BUSY * _p95(alone))
    told = _p95 if TIMES >= MANY else median  # of a few the slowest says how busy the machine was just then
    assert {name: told(taken) for name, taken in measured.items() if told(taken) > within_s} == {}


def test_a_card_that_is_in_both_lanes_ends_current_at_google(street: Street) -> None:
    """The phones' cards were told by the campaign and stamped meanwhile, and much is still queued: the newest
    is the last word."""
    for number, card in enumerate(street.phones):
        _stamp(street, TIMES + number)
        balance = street.till.get(f"/cards/{card['serial']}").json["balance"]
        assert _balance_at_google(street.stack, card["serial"]) == balance


def _stamp(street: Street, number: int) -> tuple[float, float]:
    """Seconds until Apple took the push, and until Google's object shows it."""
    card = street.phones[number % PHONES]
    began_s = time.monotonic()
    sold = street.till.post(
        "/scans", {"barcode": card["barcode"], "amount_minor": 300, "sale_id": f"s-{number}"}
    )
    assert sold.status == 201, sold.body
    taken_s: dict[WalletName, float] = {}

    def everywhere() -> bool:
        for wallet in ("apple", "google"):
            if wallet not in taken_s and street.pushed(card["serial"], wallet):
                taken_s[wallet] = time.monotonic() - began_s
        return len(taken_s) == 2

    eventually(everywhere, within_s=60, why="the stamp is not on the phones")
    return taken_s["apple"], taken_s["google"]


def _join(street: Street) -> float:
    began_s = time.monotonic()
    joined = street.till.post(f"/programmes/{street.cafe.stamps.id}/cards", {"name": "Ana"})
    assert joined.status == 201, joined.body
    saved = save_in_google(street.stack, joined.json, joined.json["serial"])
    assert saved.status == 200, saved.body
    return time.monotonic() - began_s


def _send(marketer: Marketer, cafe: Seed) -> str:
    draft = {
        "name": "Street",
        "programmes": [cafe.points.id],
        "variants": _words("Hello"),
        "holdout_percent": 0,
    }
    id_: str = marketer.post("/campaigns", draft)["campaign"]["id"]
    marketer.post(f"/campaigns/{id_}/send")
    return id_


def _correct(marketer: Marketer, campaign: str, number: int) -> None:
    marketer.post(f"/campaigns/{campaign}/correct", {"variants": _words(f"Hello {number}")})


def _words(title: str) -> list[dict[str, Any]]:
    return [{"id": "a", "title": {"en": title}, "text": {"en": "The terrace is open."}}]


def _depths(street: Street) -> tuple[int, int]:
    return street.queued("apple", "campaign"), street.queued("google", "campaign")


def _balance_at_google(stack: LocalStack, serial: str) -> Any:
    held = google_object(stack, serial)
    return held and balance(held)


def _p95(taken_s: list[float]) -> float:
    return quantiles(taken_s, n=20, method="inclusive")[-1]


def _said(taken_s: list[float]) -> str:
    return f"p50 {quantiles(taken_s, n=2)[0]:.2f} s, p95 {_p95(taken_s):.2f} s, most {max(taken_s):.2f} s"


def _fill(stack: LocalStack, cafe: Seed) -> None:
    """Cards as customers have had them for a while, on an iPhone and at Google, written past the API."""
    dynamodb, table = stack.aws.client("dynamodb"), stack.outputs["TableName"]
    now_ms = time.time_ns() // 1_000_000
    items: list[dict[str, Any]] = []
    for number in range(CARDS):
        serial = hashlib.sha256(f"street {number}".encode()).hexdigest()[:26].upper()
        token = hashlib.sha256(serial.encode()).hexdigest()
        held = [
            Registration("apple", serial, token[:32], now_ms, token, programme_id=cafe.points.id),
            Registration("google", serial, f"3388.{serial}", now_ms, programme_id=cafe.points.id),
        ]
        card = Card(
            serial, cafe.points.merchant_id, cafe.points.id, 0, now_ms, now_ms // 1000, now_ms, TOKEN_KEY,
            messages_consent_ms=now_ms, edition=cafe.points.edition,
            holders=tuple(held_as(each) for each in held),
        )  # fmt: skip
        items.append(card_item(card))
        for each in held:
            there = replace(each, pushed_version_ms=now_ms)
            items += [registration_item(there), holding_item(there)]
    for begin in range(0, len(items), PUT_AT_ONCE):
        batch = [{"PutRequest": {"Item": item}} for item in items[begin : begin + PUT_AT_ONCE]]
        assert not dynamodb.batch_write_item(RequestItems={table: batch})["UnprocessedItems"]
