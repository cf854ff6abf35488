"""Workers are killed and vendors fail while tills scan; then each phone shows the sum of the entries."""

import random
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from infra.local.seed import Seed
from infra.local.stack import LocalStack
from tests.e2e.iphone import IPhone
from tests.e2e.marketer import Marketer
from tests.e2e.suffering import all_pushed, kill_one_at_work, misbehaving, scan
from tests.e2e.vendors import balance, google_object, jwt
from tests.e2e.wire import Till, call, eventually
from tests.support.local_stack import stack_of_its_own

pytestmark = pytest.mark.xdist_group("a stack that suffers")

CARDS, SCANS_A_CARD, TILLS = 8, 6, 4
WORKERS = ("APIHandler", "Route", "PushApple", "SyncGoogle")
AFTERWARDS_S = 150  # a killed worker's messages come back after 30 s, and may be killed again


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStack]:
    """A stack of its own: what happens to it here would disturb every other test."""
    with stack_of_its_own(tmp_path_factory.mktemp("stack")) as started:
        yield started


@pytest.fixture
def till(stack: LocalStack, cafe: Seed) -> Till:
    return Till(stack.base_url, cafe.api_key)


@pytest.fixture
def phones(stack: LocalStack, till: Till, cafe: Seed, tmp_path: Path) -> list[tuple[dict[str, Any], IPhone]]:
    """Cards of the points programme, each on a phone and at Google, of people who agreed to messages."""
    held = []
    for _ in range(CARDS):
        card = till.post(f"/programmes/{cafe.points.id}/cards", {"messages_consent": True}).json
        phone = IPhone(stack.certificates / "root.pem", tmp_path)
        phone.add(card["apple_pass_url"])
        held.append((card, phone))
    return held


def test_killed_workers_lose_and_double_nothing(
    stack: LocalStack, till: Till, phones: list[tuple[dict[str, Any], IPhone]]
) -> None:
    sales = _sales([card for card, _ in phones])
    killed = 0
    with misbehaving(stack.pushes_url, {"delay_ms": 300}), ThreadPoolExecutor(TILLS) as tills:
        for kind in WORKERS * 2:
            share, sales = sales[:SCANS_A_CARD], sales[SCANS_A_CARD:]
            answers = [tills.submit(scan, till, *sale) for sale in share]
            killed += kill_one_at_work(stack, kind)
            assert {answer.result() for answer in answers} <= {200, 201}

    assert killed >= len(WORKERS), "too few workers died for this to show anything"
    _everything_agrees(stack, till, phones)


def test_an_outage_of_apple_and_google_loses_and_doubles_nothing(
    stack: LocalStack, till: Till, phones: list[tuple[dict[str, Any], IPhone]]
) -> None:
    unavailable = {"path": "/walletobjects/.*", "status": 503}
    with (
        misbehaving(stack.pushes_url, {"status": 503}),
        misbehaving(f"{stack.google_url}/control/calls", unavailable),
    ):
        for sale in _sales([card for card, _ in phones]):
            scan(till, *sale)
        time.sleep(4)  # long enough for the workers to have given up more than once

    _everything_agrees(stack, till, phones)


def test_a_campaign_among_killed_workers_and_an_outage_tells_each_phone_once(
    stack: LocalStack, cafe: Seed, phones: list[tuple[dict[str, Any], IPhone]]
) -> None:
    marketer = Marketer.sign_in(stack.base_url, cafe.logins["marketer"])
    for card, _ in phones:
        eventually(partial(google_object, stack, card["serial"]), within_s=60, why="Google has no object")
        call(
            "POST", f"{stack.google_url}/save", {"jwt": jwt(card["google_save_url"]), "user": card["serial"]}
        )
    text = {"id": "a", "title": {"en": "Hello"}, "text": {"en": "The terrace is open."}}
    draft = {"name": "Terrace", "programmes": [cafe.points.id], "variants": [text], "holdout_percent": 0}
    campaign = marketer.post("/campaigns", draft)["campaign"]["id"]
    path = f"/campaigns/{campaign}"
    eventually(
        lambda: marketer.post(f"{path}/check")["will_send"] == CARDS, within_s=60, why="cards are missing"
    )
    unavailable = {"path": "/walletobjects/.*", "status": 503}
    with (
        misbehaving(stack.pushes_url, {"status": 503}),
        misbehaving(f"{stack.google_url}/control/calls", unavailable),
    ):
        marketer.post(f"{path}/send")
        killed = sum(kill_one_at_work(stack, kind) for kind in ("Deliver", "Route", "Deliver", "PushApple"))
    assert killed >= 2, "too few workers died for this to show anything"

    def done() -> bool:
        return bool(marketer.get(f"{path}/progress")["done"])

    eventually(done, within_s=2 * AFTERWARDS_S, why="the campaign does not end")
    assert marketer.get(f"{path}/progress")["counts"]["sent"] == CARDS
    for card, phone in phones:
        eventually(partial(_shows, phone, "The terrace is open."), within_s=AFTERWARDS_S, why="no message")
        held = eventually(
            partial(_messages, stack, card["serial"]), within_s=AFTERWARDS_S, why="Google has no message"
        )
        assert [each["messageType"] for each in held] == ["TEXT_AND_NOTIFY"]


def _shows(phone: IPhone, text: str) -> bool:
    phone.ask()
    phone.fetch()
    return text in phone.shown("news")


def _messages(stack: LocalStack, serial: str) -> Any:
    return (google_object(stack, serial) or {}).get("messages")


def _sales(cards: list[dict[str, Any]]) -> list[tuple[dict[str, Any], str]]:
    """Every card's sales, in an order that mixes the cards."""
    sales = [(card, f"sale-{number}") for card in cards for number in range(SCANS_A_CARD)]
    random.Random(7).shuffle(sales)
    return sales


def _everything_agrees(stack: LocalStack, till: Till, phones: list[tuple[dict[str, Any], IPhone]]) -> None:
    points = 3 * SCANS_A_CARD
    for card, phone in phones:
        entries = till.get(f"/cards/{card['serial']}/entries?limit=100").json["entries"]
        assert sorted(each["sale_id"] for each in entries) == sorted(
            f"{card['serial']}-sale-{number}" for number in range(SCANS_A_CARD)
        )
        assert till.get(f"/cards/{card['serial']}").json["balance"] == points
        eventually(partial(all_pushed, till, card), within_s=AFTERWARDS_S, why="a phone was not told")
        phone.ask()
        phone.fetch()
        assert phone.shown("balance") == points
        held = google_object(stack, card["serial"])
        assert held is not None
        assert balance(held) == points
