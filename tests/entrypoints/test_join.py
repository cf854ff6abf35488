"""The join page as a browser meets it."""

from tests.gateway import Browser, Shop, field_of


def test_the_counters_code_leads_from_the_form_to_the_card(shop: Shop) -> None:
    browser = Browser()
    form = browser.get("/join/coffee")
    assert form.status == 200, form.text
    sent = browser.post("/join/coffee", {"form": field_of(form.text, "form"), "name": " Ana  Munteanu "})
    assert sent.status == 303, sent.text
    card = browser.get(sent.location)
    assert card.status == 200, card.text
    assert "Ana Munteanu" in card.text
