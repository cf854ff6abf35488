"""Days of two tills at two outlets: the scan page's own queue in Node, the real app over a store in memory.

`till_device.mjs` says what may go wrong on a device, `two_tills.mjs` how a day goes; here is the server of
such a day, whose clock is the day's; `two_tills_judge.py` says whether it ended right.
"""

import json
import random
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.people.authority import Role
from chalicelib.domain.people.keys import digest_of
from chalicelib.domain.people.staff import Outlet, Session, Staff
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sale.limits import Limits
from chalicelib.domain.time.units import DAY_MS
from tests.simulation.two_tills_judge import Judged, Lived, entries_of, judge
from tests.simulation.world import PARTS
from tests.support.fakes import (
    MERCHANT,
    NOON_MS,
    FakeStore,
    a_card,
    a_programme_points,
    a_programme_stamps,
)
from tests.support.fakes.directory import FakeDirectory
from tests.support.gateway import Reply, Shop, call, open_shop
from tests.support.keys import Keys

HERE = Path(__file__).parent
WEB = HERE.parents[1] / "chalicelib" / "web"
TILLS = ("a", "b")
ZONE = "Europe/Chisinau"
SERIALS = tuple(f"{letter * 25}{number}" for number, letter in enumerate("ABC"))


class OnlineRefused(Exception):
    """What two tills were allowed, one till online is not."""


class TillWorld:
    """A Node process with two devices in it, and the app that answers them."""

    def __init__(self, shop: Shop, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._shop = shop
        self._now_ms = NOON_MS
        self._store = shop.store
        self._directory = shop.directory
        monkeypatch.setattr(time, "time_ns", lambda: self._now_ms * 1_000_000)
        monkeypatch.setattr(wiring, "store", lambda: self._store)
        monkeypatch.setattr(wiring, "directory", lambda: self._directory)
        monkeypatch.setattr(wiring, "pause", lambda attempt: None)
        command = ["node", str(HERE / "two_tills.mjs"), folder.as_uri()]
        self._node = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def live(self, seed: int) -> Lived:
        self._open(seed)
        cards = [
            {"serial": card.serial, "barcode": wiring.barcode(card), "programme_id": card.programme_id}
            for card in self._store._cards.values()
        ]
        self._tell({"seed": seed, "cards": cards, "start_ms": NOON_MS})
        while True:
            asked = self._hear()
            if "end" in asked:
                self._correct_some(seed)
                return Lived(seed, store=self._store, **asked["end"])
            self._tell(self._world(asked) if "world" in asked else self._answer(asked))

    def judged(self, seed: int) -> Judged:
        lived = self.live(seed)
        try:
            return judge(lived, self.once_online(lived))
        except OnlineRefused as refused:
            return Judged(seed, [str(refused)])

    def _correct_some(self, seed: int) -> None:
        """Once all is in, the manager corrects bills of the day."""
        dice = random.Random(f"bills {seed}")
        entries = entries_of(self._store)
        back = {entry.reverses for entry in entries}
        sales = [entry for entry in entries if entry.kind == "earn" and entry.id not in back]
        self._now_ms = max([self._now_ms, *(entry.at_ms for entry in entries)]) + 1000
        boss = self._begin_session("mia", "a")
        for entry in dice.sample(sales, k=min(len(sales), dice.randrange(3))):
            amount = entry.amount_minor
            body = (
                {"visits": 1 + (entry.visits or 1)} if amount is None else {"amount_minor": amount // 2 + 1}
            )
            reply = self._as(
                boss, f"/api/v1/entries/{quote(entry.id)}/corrections", body, f"corrects {entry.id}"
            )
            assert reply.status == 201, reply.text

    def _as(self, boss: str, path: str, body: object, key: str) -> Reply:
        headers = {"Cookie": f"__Host-carnet_session={boss}", "Sec-Fetch-Site": "same-origin"}
        headers |= {"Idempotency-Key": quote(key), "Content-Type": "application/json"}
        return call("POST", path, headers, json.dumps(body))

    def once_online(self, lived: Lived) -> dict[str, int]:
        """The balances of one till that is always online and makes what was accepted, one after the other."""
        entries = sorted(entries_of(lived.store), key=lambda entry: (entry.at_ms, entry.version_ms))
        self._open(lived.seed)
        boss = self._begin_session("mia", "a")
        made: dict[str, str] = {}
        for entry in entries:
            self._now_ms = entry.scanned_ms
            path, body = _asked(entry, made, {card.serial: wiring.barcode(card) for card in self._cards()})
            reply = self._as(boss, path, body, entry.id)
            if reply.status != 201:
                raise OnlineRefused(f"one till online would have been refused {entry}: {reply.text}")
            made[entry.id] = reply.json["entry"]["id"] if entry.kind != "correction" else ""
        return {card.serial: card.balance for card in self._cards()}

    def close(self) -> None:
        assert self._node.stdin
        assert self._node.stdout
        self._node.stdin.close()
        self._node.wait(10)
        self._node.stdout.close()

    def _open(self, seed: int) -> None:
        """The shop as it is in the morning, with limits by the seed."""
        self._now_ms = NOON_MS
        stamps, points = programmes_of(seed)
        cards = [
            a_card(serial, programme_id=id_)
            for serial, id_ in zip(SERIALS, ("coffee", "coffee", "points"), strict=True)
        ]
        self._store = FakeStore(stamps, points, *cards)
        people: dict[str, Role] = {"ana": "cashier", "ion": "cashier", "mia": "manager"}
        staff = [
            Staff(id_, MERCHANT, f"{id_}@example.com", id_.title(), role, "en", NOON_MS, state="active")
            for id_, role in people.items()
        ]
        outlets = [Outlet(name, MERCHANT, name.upper(), ZONE) for name in TILLS]
        self._directory = FakeDirectory(*staff, *outlets)

    def _cards(self) -> list[Card]:
        return list(self._store._cards.values())

    def _world(self, wish: Mapping[str, Any]) -> dict[str, Any]:
        if wish["world"] == "revoke":
            self._directory.end(digest_of(wish["cookie"]))
            return {}
        self._now_ms = wish["now_ms"]
        return {"cookie": self._begin_session(wish["staff"], wish["outlet"])}

    def _begin_session(self, staff: str, outlet: str) -> str:
        secret = f"{staff}-{outlet}-{self._now_ms}"
        session = Session(
            digest_of(secret), MERCHANT, staff, self._now_ms, self._now_ms + 9 * DAY_MS, outlet_id=outlet
        )
        self._directory.begin(session)
        return secret

    def _answer(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        self._now_ms = asked["now_ms"]
        reply = call(asked["method"], asked["path"], asked["headers"], asked.get("body"))
        headers = {name.lower(): value for name, value in reply.headers.items()}
        return {"status": reply.status, "headers": headers, "body": reply.text}

    def _tell(self, message: object) -> None:
        assert self._node.stdin
        self._node.stdin.write(json.dumps(message) + "\n")
        self._node.stdin.flush()

    def _hear(self) -> Any:
        assert self._node.stdout
        line = self._node.stdout.readline()
        if not line:
            raise AssertionError(f"the tills' process ended with {self._node.wait(10)}")
        return json.loads(line)


@contextmanager
def tills(keys: Keys, folder: Path, bug: tuple[str, str, str] | None = None) -> Iterator[TillWorld]:
    """Two tills, the page's modules copied to `folder`; `bug`: a module, words in it, what to put there."""
    for name in TILLS:
        for part in ("scanner", "kit", "words"):
            shutil.copytree(WEB / part, folder / name / part)
        if bug:
            module, right, wrong = bug
            source = (folder / name / "scanner" / module).read_text()
            assert source.count(right) == 1, f"{module} has changed: plant this bug anew"
            (folder / name / "scanner" / module).write_text(source.replace(right, wrong))
    (folder / "package.json").write_text('{"type": "module"}')
    with pytest.MonkeyPatch.context() as monkeypatch, open_shop(keys, monkeypatch) as shop:
        world = TillWorld(shop, folder, monkeypatch)
        try:
            yield world
        finally:
            world.close()


def programmes_of(seed: int) -> tuple[Programme, Programme]:
    """The shop's programmes, with limits that this seed's owner chose."""
    dice = random.Random(seed)
    limits = partial(
        Limits,
        cooldown_s=dice.choice((0, 0, 600, 3600)),
        scans_per_day_max=dice.choice((0, 0, 4)),
        offline_redeem_max=dice.choice((0, 10, 100)),
    )
    stamps = a_programme_stamps(needed=5, limits=limits(), parts=PARTS)
    spend = dice.choice((0, 500))
    return stamps, a_programme_points(limits=limits(spend_minor_min=spend), parts=PARTS)


def _asked(entry: Entry, made: Mapping[str, str], barcodes: Mapping[str, str]) -> tuple[str, dict[str, Any]]:
    barcode = barcodes[entry.serial]
    if entry.kind == "reversal":
        return f"/api/v1/entries/{quote(made[entry.reverses])}/reversal", {}
    if entry.kind == "correction":
        by_amount = entry.amount_minor is not None
        said = {"amount_minor": entry.amount_minor} if by_amount else {"visits": entry.visits}
        return f"/api/v1/entries/{quote(made[entry.corrects])}/corrections", said
    if entry.kind == "redeem":
        return "/api/v1/redemptions", {"barcode": barcode, "reward": entry.reward, "quantity": entry.quantity}
    sale = {"visits": entry.visits, "amount_minor": entry.amount_minor}
    return "/api/v1/scans", {
        "barcode": barcode,
        **{name: each for name, each in sale.items() if each is not None},
    }
