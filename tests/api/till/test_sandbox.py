"""A POS under test has a sandbox: all that a till's key does, and nothing of it counts anywhere."""

from functools import partial
from typing import Any

from chalicelib.domain.people.keys import ApiKey, digest_of
from chalicelib.service.people.keys import issue
from tests.api.till.till_calls import SERIAL, balance, barcode, refused
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.gateway import Reply, Shop
from tests.support.people import page_of


class Pos:
    """A POS with one key, which makes a key of its own for each request unless one is said."""

    def __init__(self, shop: Shop, key: str) -> None:
        self._call, self._made = partial(shop.call, Authorization=f"Bearer {key}"), 0

    def get(self, path: str) -> Any:
        return self._call("GET", f"/api/v1{path}").json

    def post(self, path: str, body: object, key: str = "") -> Reply:
        self._made += 1
        return self._call("POST", f"/api/v1{path}", body, Idempotency_Key=key or f"try-{self._made}")

    def enrol(self, **who: str) -> Any:
        return self.post("/programmes/coffee/cards", who).json

    def empty(self) -> Reply:
        return self._call("DELETE", "/api/v1/sandbox")


def a_pos(shop: Shop, name: str = "k1") -> Pos:
    key = issue(
        shop.store, MERCHANT, "POS", secret=name.ljust(43, "s"), key_id=name, now_ms=NOON_MS, use="sandbox"
    )
    return Pos(shop, key)


def test_a_sandbox_does_what_the_shop_does_with_its_programmes_and_outlets(till: Shop) -> None:
    page_of(till, "olga")
    pos = a_pos(till)
    real = till.call("GET", "/api/v1/programmes").json["programmes"]
    marked = [{**each, "name": f"Sandbox: {each['name']}"} for each in real]
    assert pos.get("/programmes")["programmes"] == marked
    assert pos.get("/outlets") == till.call("GET", "/api/v1/outlets").json

    card = pos.enrol(name="Ana")
    assert card["programme_id"] == "coffee"
    sale = {"barcode": card["barcode"], "visits": 10, "sale_id": "1042", "outlet": "main"}
    assert pos.post("/scans", sale).json["card"]["balance_shown"] == "10/10"
    taken = pos.post("/redemptions", {"barcode": card["barcode"], "reward": "free", "sale_id": "1043"})
    assert taken.json["card"]["balance"] == 0
    assert pos.post("/refunds", {"sale_id": "1043"}).json["card"]["balance"] == 10
    assert [each["serial"] for each in pos.get("/cards?search=ana")["cards"]] == [card["serial"]]
    assert pos.get(f"/cards?barcode={card['barcode']}")["balance"] == 10
    assert len(pos.get("/entries?outlet=main")["entries"]) == 1


def test_what_is_done_in_it_counts_nowhere(till: Shop) -> None:
    owner = page_of(till, "olga")
    asked = (
        "/report",
        "/entries",
        "/entries?outlet=main",
        "/cards?search=sandy",
        "/programmes/coffee/glance",
    )
    before = [_untimed(owner.get(path).json) for path in asked]
    pos = a_pos(till)
    card = pos.enrol(name="Sandy")
    for outlet in ({}, {"outlet": "main"}):
        assert pos.post("/scans", {"barcode": card["barcode"], **outlet}).status == 201

    assert [_untimed(owner.get(path).json) for path in asked] == before
    assert pos.get("/cards?search=sandy")["cards"]


def test_a_real_card_is_refused_to_it_and_its_cards_to_everybody_else(till: Shop) -> None:
    pos, other, owner = a_pos(till), a_pos(till, "k2"), page_of(till, "olga")
    card = pos.enrol()
    for path, more in (("/scans", {}), ("/redemptions", {"reward": "free"})):
        refused(pos.post(path, {"barcode": barcode(), **more}), 404, "card_is_real")
        for somebody in (other.post, partial(_by_key, till)):
            refused(somebody(path, {"barcode": card["barcode"], **more}), 404, "card_of_sandbox")
        reply = owner.post(path, {"barcode": card["barcode"], **more}, Idempotency_Key="p")
        refused(reply, 404, "card_of_sandbox")
    assert balance(till) == 3
    assert pos.get(f"/cards/{SERIAL}")["code"] == "card_is_real"
    assert owner.get(f"/cards/{card['serial']}").json["code"] == "card_of_sandbox"


def test_one_call_empties_it_and_the_same_tests_run_again(till: Shop) -> None:
    pos = a_pos(till)
    serials = set()
    for _ in range(2):
        card = pos.post("/programmes/coffee/cards", {"name": "Ana"}, "guest-1").json
        sale = pos.post("/scans", {"barcode": card["barcode"], "sale_id": "1042"}, "sale-1042")
        assert (sale.status, sale.json["card"]["balance"]) == (201, 1)
        serials.add(card["serial"])
        assert pos.empty().status == 204
        assert pos.get("/cards?search=ana")["cards"] == []
        refused(pos.post("/scans", {"barcode": card["barcode"]}), 404, "card_of_sandbox")
    assert len(serials) == 2


def test_only_a_sandbox_is_emptied(till: Shop) -> None:
    refused(till.call("DELETE", "/api/v1/sandbox"), 403, "not_permitted")
    refused(page_of(till, "olga").send("DELETE", "/sandbox"), 403, "not_permitted")
    assert balance(till) == 3


def test_nobody_gets_into_a_sandbox_by_its_name(till: Shop) -> None:
    a_pos(till).enrol()
    for path in ("/api/v1/programmes/coffee.k1", "/join/coffee.k1", "/join/coffee.k1/poster"):
        assert till.call("GET", path).status == 404
    till.store.put_api_key(
        ApiKey("x", "m-2", "Till", digest_of("carnet_x"), NOON_MS, use="sandbox", sandbox="k1")
    )
    theirs = Pos(till, "carnet_x")
    assert theirs.get("/programmes")["programmes"] == []
    refused(theirs.post("/scans", {"barcode": barcode()}), 404, "card_unknown")


def _by_key(till: Shop, path: str, body: object) -> Reply:
    return till.call("POST", f"/api/v1{path}", body, Idempotency_Key="k")


def _untimed(body: Any) -> Any:
    return {name: value for name, value in body.items() if name not in ("now", "at")}
