"""The operator invites a merchant's first owner, who then invites everybody else."""

from dataclasses import replace

import pytest

from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.sale.limits import Limits
from infra.admin import invite_owner
from infra.put import put_programme
from tests.support.fakes import NOON_MS, FakeStore, a_programme_stamps
from tests.support.gateway import Shop
from tests.support.people import PASSWORD, Page, a_person

BASE_URL = "https://cards.example"
TIERS = (Tier("gold", {"en": "Gold"}, 100),)


def test_the_link_makes_an_owner_who_can_sign_in(shop: Shop) -> None:
    link = invite_owner(shop.directory, BASE_URL, "luna-cafe", "Elena@Luna.example", "Elena Rusu")
    token = link.removeprefix(f"{BASE_URL}/scanner#invite=")
    page = Page()

    assert page.post("/invitation", {"token": token, "password": PASSWORD}).json["me"]["role"] == "owner"
    assert page.post("/staff", {"email": "ana@luna.example", "name": "Ana", "role": "cashier"}).status == 201


def test_an_address_that_is_taken_or_none_and_a_merchant_that_is_none_are_refused(shop: Shop) -> None:
    cashier = a_person("ana", merchant_id="luna-cafe")
    shop.directory.add_staff(cashier, AuditLine("luna-cafe", NOON_MS, "operator", "staff.invite", "ana"))
    with pytest.raises(NotAllowed):
        invite_owner(shop.directory, BASE_URL, "luna-cafe", "ana@luna.example", "Ana")
    for merchant, email in (("Luna Café", "x@luna.example"), ("luna-cafe", "nobody")):
        with pytest.raises(InvalidInput):
            invite_owner(shop.directory, BASE_URL, merchant, email, "Elena")


def test_a_programme_put_again_keeps_what_the_owner_set_at_the_console() -> None:
    store = FakeStore(
        a_programme_stamps(limits=Limits(cooldown_s=60), stamp_at_once=True, revision=4, tiers=TIERS)
    )
    put_programme(store, a_programme_stamps(needed=5))

    limits = Limits(cooldown_s=60)
    wanted = a_programme_stamps(needed=5, limits=limits, stamp_at_once=True, revision=5, tiers=TIERS)
    there = store.programme("coffee")
    assert there is not None
    assert there == replace(wanted, edition=1, counted=there.counted, changes=there.changes)  # cards show it
    assert [before.rules for before in there.counted] == [a_programme_stamps().rules]
