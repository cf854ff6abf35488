"""A shop asks for a second factor by role: whoever has none then sets one up before anything else."""

import pytest

from chalicelib import wiring
from chalicelib.domain.time.units import DAY_MS
from tests.api.people.team_calls import refused
from tests.api.people.test_factors import app_code
from tests.support.authenticator import Phone
from tests.support.gateway import Shop
from tests.support.people import PIN, Page, audited, page_of, paired


def asked(shop: Shop, *roles: str, grace_days: int = 0) -> Page:
    """The owner, who has asked for it."""
    owner = page_of(shop, "olga")
    reply = owner.send("PUT", "/factor-rule", {"roles": list(roles), "grace_days": grace_days})
    assert reply.status == 200, reply.text
    return owner


def test_who_has_none_can_do_nothing_but_set_one_up_and_then_goes_on(shop: Shop) -> None:
    max_ = page_of(shop, "max")
    asked(shop, "manager")

    refused(max_.get("/till"), 401, "factor_needed")
    refused(max_.get("/report"), 401, "factor_needed")
    again = Page()
    assert again.sign_in("max").json["me"]["factor"] == "now"
    refused(again.get("/till"), 401, "factor_needed")
    assert again.get("/sessions").status == 200
    assert Phone("https://cards.example").added_at(again).status == 201
    assert again.get("/session").json["me"]["factor"] == "on"
    assert again.get("/till").status == 200
    assert page_of(shop, "ana").get("/till").status == 200


def test_an_app_does_as_well_and_the_last_one_cannot_be_taken_away(shop: Shop) -> None:
    asked(shop, "manager")
    page = page_of(shop, "max")
    secret = page.post("/session/factor").json["secret"]
    assert page.send("PUT", "/session/factor", {"secret": secret, "code": app_code(secret)}).status == 200

    refused(page.post("/session/factor/off"), 409, "factor_kept")
    key = Phone("https://cards.example").added_at(page).json["passkey"]["id"]
    assert page.post("/session/factor/off").status == 204
    refused(page.send("DELETE", f"/session/passkeys/{key}"), 409, "factor_kept")


def test_until_the_day_comes_people_read_of_it_and_work_on(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(shop, "cashier", "owner", grace_days=7)
    page = page_of(shop, "ana")
    me = page.get("/session").json["me"]
    assert (me["factor"], bool(me["factor_from"])) == ("soon", True)
    assert page.get("/till").json["me"]["factor"] == "soon"

    later_ms = wiring.clock_ms() + 7 * DAY_MS
    monkeypatch.setattr(wiring, "clock_ms", lambda: later_ms)
    refused(page.get("/till"), 401, "factor_needed")


def test_by_pin_at_a_paired_till_people_serve_as_before(shop: Shop) -> None:
    tablet = paired(shop)
    asked(shop, "cashier", "manager")

    reply = tablet.post("/session/pin", {"staff": "ana", "pin": PIN})
    assert reply.json["me"]["factor"] == "free"
    assert tablet.get("/till").status == 200


def test_a_role_keeps_its_day_and_the_list_says_who_asked(shop: Shop) -> None:
    owner = asked(shop, "manager", grace_days=7)
    first = owner.get("/factor-rule").json
    both = {"roles": ["manager", "marketer"], "grace_days": 30, "revision": first["revision"]}
    second = owner.send("PUT", "/factor-rule", both).json

    assert [each["role"] for each in second["needed"]] == ["manager", "marketer"]
    assert second["needed"][0] == first["needed"][0]
    assert second["needed"][1]["from"] > first["needed"][0]["from"]
    refused(owner.send("PUT", "/factor-rule", {**both, "roles": []}), 409, "merchant_changed")
    lines = [(line["what"], line["facts"]["roles"], line["before"]["roles"]) for line in audited(owner)[:2]]
    assert ("merchant.factor", ["manager", "marketer"], ["manager"]) in lines
    refused(page_of(shop, "max").send("PUT", "/factor-rule", {"roles": []}), 403, "not_permitted")
    assert owner.get("/staff/max").json["staff"]["has_factor"] is False
