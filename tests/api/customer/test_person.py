"""Who a card is of, over the API: what a POS says of consent, what staff may see, correct and hand out."""

from dataclasses import replace

import pytest

from chalicelib.domain.card.card import Card
from tests.support.fakes import MERCHANT, NOON_MS, a_card
from tests.support.gateway import Shop
from tests.support.people import audited, page_of

SERIAL = "B" * 26
SENTENCE = "News from the café by message"


@pytest.fixture
def ana(shop: Shop) -> Card:
    card = a_card(SERIAL, holder_name="Ana", phone="+373 69123456", mail="ana@quokka.example")
    return shop.store.enrol(card, "")


def test_a_pos_says_yes_with_the_sentence_and_no_without_one(shop: Shop, ana: Card) -> None:
    path = f"/cards/{ana.serial}/consents"
    allowed = shop.call("PUT", f"/api/v1{path}", {"given": True, "text": SENTENCE, "language": "ro"}).json
    again = shop.call("PUT", f"/api/v1{path}", {"given": True, "text": SENTENCE, "language": "ro"}).json
    stopped = shop.call("PUT", f"/api/v1{path}", {"given": False}).json

    assert allowed == again, "said again, it is no news"
    assert allowed["since"] == allowed["consents"][0]["at"]
    assert stopped["since"] is None
    assert [(each["given"], each["source"], each["text"]) for each in stopped["consents"]] == [
        (False, "api", ""),
        (True, "api", SENTENCE),
    ]
    assert shop.call("GET", f"/api/v1{path}").json == stopped


def test_a_pos_that_joins_somebody_keeps_the_sentence_too(shop: Shop) -> None:
    body = {"messages_consent": True, "consent_text": SENTENCE, "language": "ro"}
    card = shop.call("POST", "/api/v1/programmes/coffee/cards", body, Idempotency_Key="k1").json
    (consent,) = shop.call("GET", f"/api/v1/cards/{card['serial']}/consents").json["consents"]

    assert (consent["text"], consent["language"], consent["source"]) == (SENTENCE, "ro", "api")


@pytest.mark.parametrize(
    ("body", "field"),
    [({}, "given"), ({"given": "yes"}, "given"), ({"given": True, "text": "x" * 2000}, "text")],
)
def test_what_is_no_consent_is_named(shop: Shop, ana: Card, body: dict[str, object], field: str) -> None:
    answer = shop.call("PUT", f"/api/v1/cards/{ana.serial}/consents", body)

    assert (answer.status, answer.json["field"]) == (422, field)
    assert shop.store.card(ana.serial) == ana


def test_who_leads_the_shop_sees_and_corrects_and_the_list_of_changes_says_which_fields(
    shop: Shop, ana: Card
) -> None:
    olga = page_of(shop, "olga")
    assert olga.get(f"/cards/{ana.serial}/person").json["phone"] == "+373 69123456"
    answer = olga.send("PATCH", f"/cards/{ana.serial}/person", {"mail": "Ana@New.example", "name": "Anna"})

    assert (answer.status, answer.json["mail"]) == (200, "ana@new.example")
    card = shop.store.card(ana.serial)
    assert card is not None
    assert (card.holder_name, card.phone, card.version_ms > ana.version_ms) == ("Anna", ana.phone, True)
    line = audited(olga)[0]
    assert (line["what"], line["facts"]) == ("card.person", {"fields": ["holder_name", "mail"]})
    assert "quokka" not in str(line), "the list outlives an erasure"


def test_a_contact_that_staff_typed_is_proven_by_nobody(shop: Shop, ana: Card) -> None:
    proven = replace(ana, mail_proven_ms=NOON_MS, version_ms=ana.version_ms + 1)
    assert shop.store.put_card(proven, ana.version_ms)
    page_of(shop, "olga").send("PATCH", f"/cards/{ana.serial}/person", {"mail": "eve@new.example"})

    card = shop.store.card(ana.serial)
    assert card is not None
    assert (card.mail, card.mail_proven_ms) == ("eve@new.example", 0)


def test_the_file_is_handed_out_by_name(shop: Shop, ana: Card) -> None:
    olga = page_of(shop, "olga")
    file = olga.get(f"/cards/{ana.serial}/person.json").json

    assert (file["format"], file["card"]["mail"]) == ("carnet.person", ana.mail)
    assert olga.get("/audit").json["lines"][0]["what"] == "card.file"


@pytest.mark.parametrize("who", ["mara", "ana"])
def test_a_marketer_and_a_cashier_see_no_address(shop: Shop, ana: Card, who: str) -> None:
    page = page_of(shop, who)
    for path in ("person", "person.json"):
        assert page.get(f"/cards/{ana.serial}/{path}").status == 403
    assert page.send("PATCH", f"/cards/{ana.serial}/person", {"name": "Eve"}).status == 403
    assert shop.store.card(ana.serial) == ana
    assert ana.merchant_id == MERCHANT
