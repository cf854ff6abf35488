"""Staff hand a card to a guest's new phone: a question first, and the stranger's card stays where it is."""

from dataclasses import replace

import pytest

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from tests.entrypoints.pages.join_calls import IPHONE
from tests.support.customer import Browser
from tests.support.fakes import a_card
from tests.support.gateway import Shop
from tests.support.people import audited, page_of

SERIAL = "B" * 26
PATH = f"/cards/{SERIAL}/hand-over"
LAST_S = 1_760_000_000  # 9 October 2025


@pytest.fixture
def held(shop: Shop) -> Shop:
    card = a_card(SERIAL, balance=5)
    known = replace(card, holder_name="Ana", phone="+373 69123456", birthday="05-17", visit_s=(1, LAST_S))
    shop.store.enrol(known, "")
    return shop


def now(shop: Shop) -> Card:
    card = shop.store.card(SERIAL)
    assert card is not None
    return card


def test_a_right_answer_gives_a_link_that_brings_the_card_to_one_phone_once(held: Shop) -> None:
    ana = page_of(held, "ana")
    assert ana.get(PATH).json["checks"] == ["phone_end", "last_visit", "birth_month"]
    given = ana.post(PATH, {"check": "phone_end", "answer": "123 456"})
    assert given.status == 201
    link = given.json["url"].removeprefix(wiring.settings().base_url)
    assert given.json["qr"].lstrip().startswith(("<svg", "<?xml"))

    phone, other = Browser(agent=IPHONE), Browser(agent=IPHONE)
    assert "Ana" in phone.get(link).text
    taken = phone.post(link, {})
    assert taken.location.partition("?")[0] == wiring.card_page(now(held)).removeprefix(held.base_url)
    assert "Ana" in phone.get("/join/coffee").text
    assert other.post(link, {}).status == 404, "once"
    proof = phone.get(f"{taken.location.partition('?')[0]}/prove")
    assert "•••" in proof.text, "staff hand over the card, not the proof of its address"
    noted = audited(page_of(held, "olga"))[0]
    assert (noted["what"], noted["by_name"], noted["whom"]) == ("card.hand_over", "Ana", SERIAL)


@pytest.mark.parametrize(
    ("check", "answer", "right"),
    [
        ("birth_month", "5", True),
        ("birth_month", "05", True),
        ("birth_month", "6", False),
        ("last_visit", "2025-10-10", True),
        ("last_visit", "2025-10-12", False),
        ("phone_end", "123457", False),
    ],
)
def test_what_counts_as_right(held: Shop, check: str, answer: str, right: bool) -> None:
    reply = page_of(held, "ana").post(PATH, {"check": check, "answer": answer})
    assert reply.status == (201 if right else 409)
    noted = audited(page_of(held, "olga"))[0]
    assert noted["what"] == ("card.hand_over" if right else "card.hand_over_wrong")


def test_three_answers_a_day_and_then_a_manager_who_knows_the_guest(held: Shop) -> None:
    ana = page_of(held, "ana")
    codes = [ana.post(PATH, {"check": "birth_month", "answer": str(n)}).json["code"] for n in range(6, 10)]
    assert codes == ["hand_over_wrong"] * 3 + ["hand_over_card_wait"]
    assert ana.post(PATH, {"check": "birth_month", "answer": "5"}).status == 429, "also with the right one"
    assert ana.post(PATH, {"check": "known"}).json["code"] == "hand_over_check", "a cashier cannot say so"
    assert page_of(held, "max").post(PATH, {"check": "known"}).status == 201


@pytest.mark.parametrize(
    ("check", "answer"),
    [
        ("phone_end", ""),
        ("phone_end", "56"),
        ("phone_end", "١٢٣٤٥٦"),
        ("birth_month", "May"),
        ("last_visit", "yesterday"),
        ("last_visit", "2025-13-40"),
        ("shoe_size", "42"),
    ],
)
def test_what_is_no_answer_is_said_and_names_its_field(held: Shop, check: str, answer: str) -> None:
    reply = page_of(held, "ana").post(PATH, {"check": check, "answer": answer})
    assert (reply.status, reply.json["field"]) == (422, "check" if check == "shoe_size" else "answer")


def test_a_lost_phone_keeps_nothing_and_the_codes_of_before_end(held: Shop) -> None:
    old = wiring.barcode(now(held))
    ana = page_of(held, "ana")
    given = ana.post(PATH, {"check": "birth_month", "answer": "5", "lost": True})

    assert (now(held).moved, now(held).balance) == (1, 5)
    assert ana.post("/scans", {"barcode": old}, Idempotency_Key="a").json["code"] == "code_replaced"
    link = given.json["url"].removeprefix(wiring.settings().base_url)
    assert Browser(agent=IPHONE).post(link, {}).status == 303


def test_a_link_ages_and_is_no_good_after_a_new_code(held: Shop) -> None:
    ana = page_of(held, "ana")
    link = ana.post(PATH, {"check": "birth_month", "answer": "5"}).json["url"]
    link = link.removeprefix(wiring.settings().base_url)
    late = wiring.clock_ms() + 11 * 60_000
    with held.monkeypatch.context() as later:
        later.setattr("chalicelib.wiring.clock_ms", lambda: late)
        assert Browser(agent=IPHONE).get(link).status == 404
    ana.post(f"/cards/{SERIAL}/code")
    assert Browser(agent=IPHONE).get(link).status == 404


def test_a_pos_asks_as_staff_do_and_another_shop_hands_nothing_over(held: Shop) -> None:
    assert held.call("POST", f"/api/v1{PATH}", {"check": "known"}).status == 422
    assert held.call("POST", f"/api/v1{PATH}", {"check": "birth_month", "answer": "5"}).status == 201
    other = replace(a_card("D" * 26), merchant_id="other", birthday="05-17")
    held.store.enrol(other, "")
    reply = page_of(held, "ana").post(f"/cards/{'D' * 26}/hand-over", {"check": "birth_month", "answer": "5"})
    assert reply.status == 404


def test_a_card_of_which_nothing_is_known_is_for_who_knows_the_guest(held: Shop) -> None:
    held.store.enrol(a_card("E" * 26), "")
    path = f"/cards/{'E' * 26}/hand-over"
    assert page_of(held, "ana").get(path).json["checks"] == []
    assert page_of(held, "max").get(path).json["checks"] == ["known"]
