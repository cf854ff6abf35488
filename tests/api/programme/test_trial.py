"""A draft is tried on a real card, stamped with one tap, and nothing of it counts anywhere."""

from typing import Any
from urllib.parse import urlsplit

from tests.api.programme.test_drafts import STAMPS, begun
from tests.support.customer import Browser, field_of
from tests.support.fakes import MERCHANT
from tests.support.gateway import Shop
from tests.support.people import page_of


def test_an_owner_tries_a_draft_on_a_card_of_its_own(shop: Shop) -> None:
    olga = page_of(shop, "olga", None)
    draft = begun(olga, {**STAMPS, "rules": {"needed": 2, "reward": {"en": "a loaf"}}})
    trial = olga.post(f"/drafts/{draft['id']}/trial").json
    assert (trial["days"], trial["cards"]) == (7, [])
    assert olga.post(f"/drafts/{draft['id']}/trial/stamp").json["code"] == "trial_no_card"

    assert join(trial).status in (200, 303)
    stamped = [olga.post(f"/drafts/{draft['id']}/trial/stamp").json["cards"] for _ in range(2)]
    assert [each[0]["shown"] for each in stamped] == ["1/2", "2/2"]
    assert stamped[1][0]["ready"] == ["a loaf"]
    (card,) = shop.store.all_cards()
    assert (card.merchant_id, card.balance) == (f"{MERCHANT}.try-{draft['id']}", 2)
    assert card.expires_ms is not None
    assert card.expires_ms - card.created_ms == 7 * 86_400_000, "it ends by itself"


def test_nothing_of_a_trial_counts_anywhere(shop: Shop) -> None:
    olga = page_of(shop, "olga", None)
    draft = begun(olga, STAMPS)
    trial = olga.post(f"/drafts/{draft['id']}/trial").json
    join(trial)
    olga.post(f"/drafts/{draft['id']}/trial/stamp")
    (card,) = shop.store.all_cards()

    listed = olga.get("/programmes").json["programmes"]
    assert {each["id"] for each in listed} == {"coffee", "points"}
    assert olga.get("/programmes/coffee/glance").json["cards"] == 0
    found = olga.get(f"/cards/{card.serial}")
    assert (found.status, found.json["code"]) == (404, "card_of_sandbox")
    assert all(entry.merchant_id != MERCHANT for entry in shop.store.all_entries(card.serial))


def test_a_draft_that_changes_is_tried_as_it_is_now_and_one_thrown_away_no_more(shop: Shop) -> None:
    olga = page_of(shop, "olga", None)
    draft = begun(olga, STAMPS)
    trial = olga.post(f"/drafts/{draft['id']}/trial").json
    join(trial)
    rules = {**STAMPS["rules"], "needed": 9}
    olga.send("PUT", f"/drafts/{draft['id']}", {"body": {**STAMPS, "rules": rules}, "revision": 0})

    again = olga.post(f"/drafts/{draft['id']}/trial").json
    assert (again["join_url"], again["cards"][0]["shown"]) == (trial["join_url"], "0/9")
    assert olga.send("DELETE", f"/drafts/{draft['id']}").status == 204
    assert Browser().get(urlsplit(trial["join_url"]).path).status == 404


def join(trial: Any) -> Any:
    """A phone that scans the trial's code and joins."""
    phone, path = Browser(), urlsplit(trial["join_url"]).path
    form = phone.get(path)
    assert form.status == 200, form.text
    return phone.post(path, {"form": field_of(form.text, "form")})
