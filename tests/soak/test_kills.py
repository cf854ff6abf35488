"""Workers are killed two hundred times while tills scan, a campaign goes out, both vendors misbehave, a key
is replaced, and the app goes back a release and forward again; then nothing is lost or doubled, and every
phone is current. `-s` prints how it went.
"""

import os
import random
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from chalicelib.aws.secrets import SECRET_TTL_S
from chalicelib.aws.table.under_key import under_key
from chalicelib.domain.programme.sale.limits import BEHIND_MS
from chalicelib.entrypoints.workers.road import RETRY_MAX_S
from infra.credentials import SIGNS_AFTER_S, held, put, token_keys
from infra.local.seed import Seed
from infra.local.stack import LocalStack
from infra.retire import NotYet, retire
from tests.e2e.cast.marketer import Marketer
from tests.e2e.cast.releases import Releases
from tests.e2e.cast.shop import Shop
from tests.e2e.cast.suffering import kill_one_at_work, misbehaving
from tests.e2e.cast.wire import eventually
from tests.support.local_stack import stack_of_its_own
from tests.support.release_before import before
from tests.support.volume import figure, kills

CARDS, TILLS, SALES_A_ROUND = 12, 4, 6
SEED = int(os.environ.get("CARNET_SEED", "11"))
WORKERS = ("APIHandler", "PushApple", "Route", "SyncGoogle", "Deliver", "Tick")
# Whom Google refused all along sleeps as long again, and ten minutes at most: only that is promised.
CURRENT_WITHIN_S = RETRY_MAX_S + 60
SECRET = "carnet/tokens"  # its name
APPLE = (
    {"status": 429, "retry_after_s": 1, "times": 3}, {"status": 503, "times": 3},
    {"status": 500, "times": 3}, {"goaway": "Shutdown", "times": 1}, {"drop": "rst", "times": 2},
    {"reset": 7, "times": 2}, {"delay_ms": 300},
)  # fmt: skip
GOOGLE = tuple({"path": "/walletobjects/.*", "status": status, "times": 3} for status in (429, 500, 503))


@dataclass
class Suffering:
    """What the shop goes through, by a seed."""

    shop: Shop
    chance: random.Random = field(default_factory=lambda: random.Random(SEED))
    killed: Counter[str] = field(default_factory=Counter)

    def round(self) -> None:
        """Some sales at once, workers killed under them; each sale ends with an answer."""
        apple, google = self.chance.choice(APPLE), self.chance.choice(GOOGLE)
        stack, first = self.shop.stack, self.shop.sales.total()
        with (
            misbehaving(stack.pushes_url, apple),
            misbehaving(f"{stack.google_url}/control/calls", google),
            ThreadPoolExecutor(TILLS) as tills,
        ):
            sold = [tills.submit(self.shop.sell, first + number) for number in range(SALES_A_ROUND)]
            for kind in (*self.chance.sample(WORKERS[:4], 2), self.chance.choice(WORKERS)):
                self.killed[kind] += kill_one_at_work(stack, kind)
            for sale in sold:
                sale.result()


@pytest.fixture
def shop(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Iterator[Shop]:
    with stack_of_its_own(tmp_path_factory.mktemp("stack")) as stack:
        yield Shop.with_cards(stack, stack.open_cafe("soaked"), CARDS, tmp_path)


@pytest.mark.timeout(3000)
def test_kills_rotations_and_a_rollback_under_load_lose_and_double_nothing(
    shop: Shop, tmp_path: Path
) -> None:
    wanted, began, suffering = kills(), time.monotonic(), Suffering(shop)
    marketer = Marketer.sign_in(shop.stack.base_url, shop.cafe.logins["marketer"])
    campaign = ""
    _add_key(shop.stack)
    retired = False
    releases = Releases(shop.stack, tmp_path / "before")
    while suffering.killed.total() < wanted or not (retired and releases.back_again):
        suffering.round()
        done = suffering.killed.total()
        if done > wanted // 3:
            releases.go_on()
        print(f"{time.monotonic() - began:.0f} s: {done} kills, {shop.sales.total()} sales", flush=True)
        if not campaign and done > wanted // 4:
            campaign = _send(marketer, shop.cafe)
        if done > wanted // 2 and not retired:
            shop.fetch()
            retired = _retire(shop.stack)

    releases.go_on()  # raises what the last deploy raised
    shop.agrees(within_s=CURRENT_WITHIN_S)
    path = f"/campaigns/{campaign}/progress"
    eventually(lambda: marketer.get(path)["done"], within_s=CURRENT_WITHIN_S, why="the campaign does not end")
    assert marketer.get(path)["counts"]["sent"] == CARDS
    figure(
        f"\nseed {SEED}: {suffering.killed.total()} kills {dict(suffering.killed)}, a rotation, "
        f"a rollback to {before()}: {time.monotonic() - began:.0f} s, {shop.sales.total()} sales, "
        f"0 lost, 0 doubled, {len(shop.phones)} of {CARDS} phones current"
    )


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
