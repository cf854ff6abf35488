"""Workers are killed two hundred times while tills scan, a campaign goes out, both vendors misbehave, a key
is replaced, and the app goes back a release and forward again; then nothing is lost or doubled, and every
phone is current. `-s` prints how it went.
"""

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from chalicelib.aws.secrets import SECRET_TTL_S
from chalicelib.aws.table.under_key import under_key
from chalicelib.domain.programme.sale.limits import BEHIND_MS
from infra.credentials import SIGNS_AFTER_S, held, put, token_keys
from infra.local.seed import Seed
from infra.local.stack import LocalStack
from infra.package import Package, package
from infra.retire import NotYet, retire
from tests.e2e.iphone import IPhone
from tests.e2e.marketer import Marketer
from tests.e2e.suffering import all_pushed, kill_one_at_work, misbehaving, scan
from tests.e2e.vendors import balance, google_object
from tests.e2e.wire import Till, eventually
from tests.support.local_stack import stack_of_its_own
from tests.support.release_before import before, packaged_before
from tests.support.volume import kills

CARDS, TILLS, SALES_A_ROUND = 12, 4, 6
WORKERS = ("APIHandler", "PushApple", "Route", "SyncGoogle", "Deliver", "Tick")
POINTS = 3  # of a sale of 3.00
CURRENT_WITHIN_S = 240  # a killed worker's messages come back after 30 s, more than once
SECRET = "carnet/tokens"  # its name
APPLE = (
    {"status": 429, "retry_after_s": 1, "times": 3}, {"status": 503, "times": 3},
    {"status": 500, "times": 3}, {"goaway": "Shutdown", "times": 1}, {"drop": "rst", "times": 2},
    {"reset": 7, "times": 2}, {"delay_ms": 300},
)  # fmt: skip
GOOGLE = tuple({"path": "/walletobjects/.*", "status": status, "times": 3} for status in (429, 500, 503))


@dataclass
class Shop:
    """A stack under load: its cards on phones, and every sale that a till had an answer for."""

    stack: LocalStack
    cafe: Seed
    till: Till
    phones: list[tuple[dict[str, Any], IPhone]]
    chance: random.Random = field(default_factory=lambda: random.Random(11))
    sales: Counter[str] = field(default_factory=Counter)
    killed: Counter[str] = field(default_factory=Counter)
    number: int = 0

    def round(self) -> None:
        """Some sales at once, workers killed under them; each sale ends with an answer."""
        apple, google = self.chance.choice(APPLE), self.chance.choice(GOOGLE)
        with (
            misbehaving(self.stack.pushes_url, apple),
            misbehaving(f"{self.stack.google_url}/control/calls", google),
            ThreadPoolExecutor(TILLS) as tills,
        ):
            sold = [tills.submit(self._sell, *self.chance.choice(self.phones)) for _ in range(SALES_A_ROUND)]
            for kind in (*self.chance.sample(WORKERS[:4], 2), self.chance.choice(WORKERS)):
                self.killed[kind] += kill_one_at_work(self.stack, kind)
            assert {sale.result() for sale in sold} <= {200, 201}

    def fetch(self) -> None:
        for _, phone in self.phones:
            phone.ask()
            phone.fetch()

    def _sell(self, card: dict[str, Any], phone: IPhone) -> int:
        """With the code that the phone shows at this moment."""
        self.number += 1
        status = scan(self.till, {**card, "barcode": _code(phone)}, f"sale-{self.number}")
        self.sales[card["serial"]] += 1
        return status


class Releases:
    """The release before, and then this one again, each deployed while tills sell on."""

    def __init__(self, stack: LocalStack, folder: Path) -> None:
        self._stack, self._aside = stack, ThreadPoolExecutor(1)
        self._next = [partial(package, for_lambda=False), partial(packaged_before, folder)]
        self._under_way: Future[None] | None = None

    @property
    def back_again(self) -> bool:
        return not self._next and self._under_way is not None and self._under_way.done()

    def go_on(self) -> None:
        """Begin the next one, once the one under way is there."""
        if self._under_way is not None and not self._under_way.done():
            return
        if self._under_way is not None:
            self._under_way.result()
        if self._next:
            self._under_way = self._aside.submit(self._deploy, self._next.pop())

    def _deploy(self, make: Callable[[], Package]) -> None:
        self._stack.deploy(make())


@pytest.fixture
def shop(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Iterator[Shop]:
    with stack_of_its_own(tmp_path_factory.mktemp("stack")) as stack:
        cafe = stack.open_cafe("soaked")
        till, phones = Till(stack.base_url, cafe.api_key), []
        for _ in range(CARDS):
            card = till.post(f"/programmes/{cafe.points.id}/cards", {"messages_consent": True}).json
            phone = IPhone(stack.certificates / "root.pem", tmp_path)
            phone.add(card["apple_pass_url"])
            phones.append((card, phone))
        yield Shop(stack, cafe, till, phones)


@pytest.mark.timeout(3000)
def test_kills_rotations_and_a_rollback_under_load_lose_and_double_nothing(
    shop: Shop, tmp_path: Path
) -> None:
    wanted, began = kills(), time.monotonic()
    marketer = Marketer.sign_in(shop.stack.base_url, shop.cafe.logins["marketer"])
    campaign = ""
    _add_key(shop.stack)
    retired = False
    releases = Releases(shop.stack, tmp_path / "before")
    while sum(shop.killed.values()) < wanted or not (retired and releases.back_again):
        shop.round()
        done = sum(shop.killed.values())
        if done > wanted // 3:
            releases.go_on()
        print(f"{time.monotonic() - began:.0f} s: {done} kills, {sum(shop.sales.values())} sales", flush=True)
        if not campaign and done > wanted // 4:
            campaign = _send(marketer, shop.cafe)
        if done > wanted // 2 and not retired:
            shop.fetch()
            retired = _retire(shop.stack)

    for card, phone in shop.phones:
        eventually(partial(all_pushed, shop.till, card), within_s=CURRENT_WITHIN_S, why="a phone is behind")
        phone.ask()
        phone.fetch()
        _agrees(shop, card, phone)
    path = f"/campaigns/{campaign}/progress"
    eventually(lambda: marketer.get(path)["done"], within_s=CURRENT_WITHIN_S, why="the campaign does not end")
    assert marketer.get(path)["counts"]["sent"] == CARDS
    print(
        f"\n{sum(shop.killed.values())} kills {dict(shop.killed)}, a rotation, a rollback to {before()}: "
        f"{time.monotonic() - began:.0f} s, {sum(shop.sales.values())} sales, 0 lost, 0 doubled, "
        f"{len(shop.phones)} of {CARDS} phones current"
    )


def _agrees(shop: Shop, card: dict[str, Any], phone: IPhone) -> None:
    """Entries, balance, phone and Google's object say the same."""
    entries: list[dict[str, Any]] = []
    path = f"/cards/{card['serial']}/entries?limit=100"
    page = shop.till.get(path).json
    while page["next"]:
        entries += page["entries"]
        page = shop.till.get(f"{path}&after={page['next']}").json
    entries += page["entries"]
    sold = shop.sales[card["serial"]]
    assert len({each["sale_id"] for each in entries}) == len(entries) == sold
    assert (
        shop.till.get(f"/cards/{card['serial']}").json["balance"] == phone.shown("balance") == sold * POINTS
    )
    held_there = google_object(shop.stack, card["serial"])
    assert held_there is not None
    assert balance(held_there) == sold * POINTS
    found = shop.till.get(f"/cards?barcode={_code(phone)}")
    assert (found.status, found.json.get("serial")) == (200, card["serial"]), "the code that the phone shows"


def _code(phone: IPhone) -> str:
    code: str = phone.held["barcodes"][0]["message"]
    return code


def _add_key(stack: LocalStack) -> None:
    """As if it had been added a quarter of an hour ago: nobody joins here, and its first card comes later."""
    secrets, ago_s = stack.aws.client("secretsmanager"), SIGNS_AFTER_S + SECRET_TTL_S
    put(secrets, SECRET, token_keys(held(secrets, SECRET), now_s=time.time() - ago_s))


def _retire(stack: LocalStack) -> bool:
    """Whether the first key is gone. No till is offline here, so its week of grace is passed over."""
    secrets, dynamodb = stack.aws.client("secretsmanager"), stack.aws.client("dynamodb")
    found = partial(under_key, dynamodb, stack.outputs["TableName"], "1")
    secret = held(secrets, SECRET) or {}
    ask = partial(retire, stack.store(), found, secret, "1", pause=lambda: time.sleep(1 / 15))
    try:
        ask(clock_s=time.time)
    except NotYet as not_yet:
        if " phones" in str(not_yet):
            return False
    put(secrets, SECRET, ask(clock_s=lambda: time.time() + BEHIND_MS / 1000 + 60))
    return True


def _send(marketer: Marketer, cafe: Seed) -> str:
    text = {"id": "a", "title": {"en": "Hello"}, "text": {"en": "The terrace is open."}}
    draft = {"name": "Terrace", "programmes": [cafe.points.id], "variants": [text], "holdout_percent": 0}
    id_: str = marketer.post("/campaigns", draft)["campaign"]["id"]
    marketer.post(f"/campaigns/{id_}/send")
    return id_
