"""Suspended coffee: given on from a card, handed out to a stranger, never more than is there."""

from typing import Any

import pytest

from chalicelib.domain.programme.parts.suspended import Suspended
from tests.api.till.till_calls import SERIAL, balance, barcode, refused
from tests.entrypoints.pages.join_calls import COFFEE
from tests.support.customer import Browser
from tests.support.fakes import a_programme_stamps
from tests.support.gateway import Shop
from tests.support.people import Page, page_of

CUPS = "/programmes/coffee/jars/cup/cups"


@pytest.fixture
def till(shop: Shop) -> Shop:
    from tests.support.fakes import a_card

    shop.store.enrol(a_card(SERIAL, balance=3), "")
    shop.store.put_programme(a_programme_stamps(parts=(Suspended("cup", {"en": "a coffee"}, 1, 70),)))
    return shop


@pytest.fixture
def ana(till: Shop) -> Page:
    return page_of(till, "ana")


def give_on(page: Page, key: str = "on", quantity: int = 1) -> Any:
    asked = {"barcode": barcode(), "reward": "cup", "quantity": quantity}
    return page.post("/redemptions", asked, Idempotency_Key=key)


def left(page: Page) -> int:
    return int(page.get("/jars").json["jars"][0]["left"])


def test_stamps_go_to_the_outlets_jar_and_a_strangers_cup_comes_out_once(till: Shop, ana: Page) -> None:
    assert [give_on(ana, "one", 2).status, give_on(ana, "one", 2).status] == [201, 200]
    assert (balance(till), left(ana)) == (1, 2)
    ana.sign_in("ana", outlet="park")
    assert left(ana) == 0, "each outlet has its own"
    ana.sign_in("ana", outlet="main")

    first, again = (ana.post(CUPS, {}, Idempotency_Key="cup") for _ in range(2))
    assert (first.status, again.status, again.json["replayed"]) == (201, 200, True)
    assert (first.json["jar"]["left"], first.json["jar"]["given"]) == (1, 2)
    ana.post(CUPS, {}, Idempotency_Key="second")
    refused(ana.post(CUPS, {}, Idempotency_Key="third"), 409, "jar_empty")


def test_a_cup_that_nobody_took_is_put_back_once(ana: Page) -> None:
    give_on(ana)
    cup = ana.post(CUPS, {}, Idempotency_Key="cup").json["id"]

    assert [ana.send("DELETE", f"{CUPS}/{cup}").json["jar"]["left"] for _ in range(2)] == [1, 1]
    refused(ana.send("DELETE", f"{CUPS}/nobodys"), 404, "cup_unknown")


def test_what_was_given_on_comes_back_to_the_card_only_while_it_is_in_the_jar(till: Shop, ana: Page) -> None:
    one, two = give_on(ana, "one").json["entry"]["id"], give_on(ana, "two").json["entry"]["id"]
    assert ana.post(f"/entries/{one}/reversal", {}).status == 201
    assert (balance(till), left(ana)) == (2, 1)

    ana.post(CUPS, {}, Idempotency_Key="cup")
    refused(ana.post(f"/entries/{two}/reversal", {}), 409, "jar_short")
    assert (balance(till), left(ana)) == (2, 0)


def test_who_is_about_to_join_reads_how_many_wait(ana: Page) -> None:
    assert "join-jar" not in Browser().get(COFFEE).text
    give_on(ana, quantity=2)

    assert "a coffee × 2. Ask at the counter." in Browser().get(f"{COFFEE}?lang=en").text


def test_a_jar_that_there_is_not_is_refused(ana: Page) -> None:
    refused(ana.post("/programmes/coffee/jars/tea/cups", {}, Idempotency_Key="x"), 404, "jar_unknown")
    refused(ana.post("/programmes/other/jars/cup/cups", {}, Idempotency_Key="x"), 404, "programme_unknown")
