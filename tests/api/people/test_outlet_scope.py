"""A person who works at certain outlets has to do with what was done there, and serves every guest."""

from datetime import UTC, datetime

import pytest

from chalicelib import wiring
from tests.api.people.team_calls import SERIAL, refused
from tests.support.fakes import a_card
from tests.support.gateway import Shop
from tests.support.people import Page, a_person, page_of, staffed

pytestmark = pytest.mark.usefixtures("one_clock")

PEOPLE = (
    a_person("olga", "owner"),
    a_person("max", "manager", outlets=("park",)),
    a_person("mia", "manager", outlets=("main",)),
    a_person("ana", "cashier", outlets=("main",)),
    a_person("ben", "cashier", outlets=("park",)),
)


@pytest.fixture
def chain(shop: Shop) -> Shop:
    staffed(shop.directory, *PEOPLE)
    shop.store.enrol(a_card(SERIAL, balance=3), "")
    return shop


def sold(page: Page, key: str, **more: object) -> str:
    body = {"barcode": wiring.barcode(a_card(SERIAL)), **more}
    reply = page.post("/scans", body, Idempotency_Key=key)
    assert reply.status == 201, reply.text
    return str(reply.json["entry"]["id"])


def test_an_entry_is_taken_back_by_those_of_its_outlet(chain: Shop) -> None:
    entry = sold(page_of(chain, "ana"), "a", sale_id="S-1")
    park = page_of(chain, "max", "park")
    before = chain.snapshot()

    refused(park.post(f"/entries/{entry}/reversal"), 403, "outlet_elsewhere")
    refused(park.post("/refunds", {"sale_id": "S-1", "outlet": "main"}), 403, "outlet_elsewhere")
    assert chain.snapshot() == before
    assert page_of(chain, "mia").post(f"/entries/{entry}/reversal").status == 201
    refused(park.post(f"/entries/{entry}/reversal"), 403, "outlet_elsewhere")
    assert (
        page_of(chain, "olga", "park").post("/refunds", {"sale_id": "S-1", "outlet": "main"}).json["replayed"]
    )


def test_what_has_no_outlet_is_taken_back_by_those_of_the_whole_chain(chain: Shop) -> None:
    body = {"barcode": wiring.barcode(a_card(SERIAL))}
    entry = chain.call("POST", "/api/v1/scans", body, Idempotency_Key="pos").json["entry"]["id"]

    refused(page_of(chain, "max", "park").post(f"/entries/{entry}/reversal"), 403, "outlet_elsewhere")
    assert page_of(chain, "olga", "park").post(f"/entries/{entry}/reversal").status == 201


@pytest.mark.parametrize(
    "path", ["/entries?outlet=main", "/entries?outlet=main&mine=1", "/report?outlet=main"]
)
def test_another_outlets_day_is_not_shown(chain: Shop, path: str) -> None:
    sold(page_of(chain, "ana"), "a")

    refused(page_of(chain, "max", "park").get(path), 403, "outlet_elsewhere")
    assert page_of(chain, "mia").get(path).status == 200
    assert page_of(chain, "olga", "park").get(path).status == 200


def test_the_report_of_all_is_of_all_where_the_reader_works(chain: Shop) -> None:
    sold(page_of(chain, "ana"), "a")
    sold(page_of(chain, "ben", "park"), "b")

    def told(id_: str, outlet: str) -> tuple[int, list[str], list[str]]:
        found = page_of(chain, id_, outlet).get("/report").json
        people = [person["by_name"] for person in found["people"]]
        return found["totals"]["scans"], people, [fact["kind"] for fact in found["facts"]]

    assert told("max", "park") == (1, ["Ben"], [])
    assert told("olga", "park") == (2, ["Ana", "Ben"], ["two_outlets"])


def test_lists_show_ones_own_outlets(chain: Shop) -> None:
    owner = page_of(chain, "olga")
    for outlet in ("main", "park"):
        code = owner.post("/devices", {"label": outlet, "outlet": outlet}).json["code"]
        assert Page().post("/pairings", {"code": code}).status == 200

    def seen(page: Page) -> tuple[list[str], list[str], list[str]]:
        return (
            [outlet["id"] for outlet in page.get("/outlets").json["outlets"]],
            sorted(device["outlet"] for device in page.get("/devices").json["devices"]),
            [person["id"] for person in page.get("/staff").json["staff"]],
        )

    assert seen(page_of(chain, "max", "park")) == (["park"], ["park"], ["ben", "max", "olga"])
    assert seen(owner) == (["main", "park"], ["main", "park"], ["ana", "ben", "max", "mia", "olga"])


def test_a_card_is_voided_where_it_was_used(chain: Shop) -> None:
    sold(page_of(chain, "ana"), "a")
    chain.store.enrol(a_card("E" * 26), "")
    park = page_of(chain, "max", "park")

    refused(park.post(f"/cards/{SERIAL}/void"), 403, "outlet_elsewhere")
    assert park.post(f"/cards/{'E' * 26}/void").status == 200, "used nowhere yet"
    sold(page_of(chain, "ben", "park"), "b")
    assert park.post(f"/cards/{SERIAL}/void").status == 200


def test_a_guest_of_another_outlet_is_served(chain: Shop) -> None:
    sold(page_of(chain, "ana"), "a", visits=9)
    ben = page_of(chain, "ben", "park")
    code = wiring.barcode(a_card(SERIAL))

    assert ben.get(f"/cards?barcode={code}").json["balance"] == 12
    assert len(ben.get(f"/cards/{SERIAL}/entries").json["entries"]) == 1
    at = datetime.now(UTC).isoformat()
    taken = ben.post("/redemptions", {"barcode": code, "reward": "free", "made_at": at}, Idempotency_Key="r")
    assert taken.status == 201
    assert ben.post(f"/entries/{taken.json['entry']['id']}/reversal").status == 201
