"""A second person's approval, over the API: of what a campaign says, and of what is changed."""

import pytest

from chalicelib import wiring, words
from chalicelib.domain.campaign.campaign import CampaignSettings
from chalicelib.domain.errors import Busy
from chalicelib.domain.people.keys import ApiKey, digest_of
from chalicelib.entrypoints.workers.campaigns import tick
from tests.api.campaign.campaign_calls import A_MINUTE, made, refused, with_cards
from tests.support.fakes import MERCHANT
from tests.support.gateway import Shop
from tests.support.people import Page, page_of


def test_approval_by_a_second_person_is_the_owners_to_ask_for(shop: Shop, mara: Page) -> None:
    with_cards(shop)
    owner = page_of(shop, "olga")
    settings = owner.get("/campaign-settings").json
    settings = {name: settings[name] for name in ("attention", "needs_approval", "budget_micros", "revision")}
    huge = {**settings, "revision": 10**38}
    refused(owner.send("PUT", "/campaign-settings", huge), 422, "number_out_of_range", "revision")
    refused(mara.send("PUT", "/campaign-settings", settings), 403, "not_permitted")
    changed = owner.send("PUT", "/campaign-settings", {**settings, "needs_approval": True})
    assert changed.json["needs_approval"], changed.text
    assert changed.json["could_approve"] == [{"id": "mara", "name": "Mara"}]
    refused(owner.send("PUT", "/campaign-settings", settings), 409, "campaign_moved", "revision")
    campaign = made(mara)
    path = f"/campaigns/{campaign['id']}"
    assert mara.post(f"{path}/send", {}).json["campaign"]["state"] == "waiting"
    hers = mara.get(path).json
    seen = {"digest": hers["campaign"]["digest"]}
    assert (hers["names"]["staff:mara"], owner.get(path).json["not_by_you"]) == ("Mara", "")
    assert "yourself" in hers["not_by_you"], "said before she presses anything"
    refused(mara.post(f"{path}/approve", seen), 409, "approval_by_another", "state")
    refused(owner.post(f"{path}/approve", {"digest": "other"}), 409, "approval_moved", "digest")
    key = ApiKey("mails", MERCHANT, "Mails", digest_of("carnet_mails"), 0, use="campaigns")
    shop.store.put_api_key(key)
    by_key = shop.call("POST", f"/api/v1{path}/approve", seen, Authorization="Bearer carnet_mails")
    refused(by_key, 403, "not_permitted")
    no = {**seen, "why": "Too long.\r\nHalf of it."}
    refused(mara.post(f"{path}/decline", no), 409, "approval_by_another", "state")
    refused(owner.post(f"{path}/decline", {**seen, "why": " "}), 422, "decline_why_needed", "why")
    refused(owner.post(f"{path}/decline", {**seen, "why": "x" * 501}), 422, "text_too_long", "why")
    assert owner.post(f"{path}/decline", no).json["campaign"]["state"] == "draft"
    back = mara.get(path).json
    assert back["campaign"]["declined"]["why"] == "Too long.\nHalf of it."
    assert back["names"][back["campaign"]["declined"]["by"]] == "Olga"
    (waits,) = mara.get("/waiting").json["waiting"]
    assert (waits["kind"], waits["link"]) == ("declined", f"#{path}")
    assert mara.post(f"{path}/send", {}).json["campaign"]["declined"] is None
    assert owner.post(f"{path}/approve", seen).json["campaign"]["state"] == "running"


def test_whoever_may_approve_is_mailed_once_with_a_link_unless_they_would_rather_not(
    shop: Shop, mara: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_cards(shop)
    assert shop.campaigns.put_settings(CampaignSettings(MERCHANT, needs_approval=True, revision=2))
    owner = page_of(shop, "olga")
    path = f"/campaigns/{made(mara)['id']}"
    mara.post(f"{path}/send", {})
    with monkeypatch.context() as out:
        out.setattr(shop.mail, "send", no_mail)
        tick(A_MINUTE, None)
    assert shop.mail.sent == []
    for _ in range(2):
        tick(A_MINUTE, None)
    ((to, letter, language),) = shop.mail.sent
    assert (to, letter.link) == ("olga@luna.example", f"{wiring.settings().base_url}/console#{path}")
    assert "“One away” waits" in words.say(letter.lines[0], language)
    assert mara.get(path).json["campaign"]["state"] == "waiting"

    assert owner.send("PUT", "/session/mails", {"on": False}).status == 204
    assert owner.get("/session").json["me"]["mails"] is False
    for act in ("withdraw", "send"):
        mara.post(f"{path}/{act}", {})
    tick(A_MINUTE, None)
    assert len(shop.mail.sent) == 1


def no_mail(*_: object) -> None:
    raise Busy("mail_busy")


def test_a_correction_waits_for_approval_where_campaigns_do(shop: Shop, mara: Page) -> None:
    with_cards(shop)
    rules = CampaignSettings(MERCHANT, needs_approval=True, revision=2)
    assert shop.campaigns.put_settings(rules)
    owner = page_of(shop, "olga")
    path = f"/campaigns/{made(owner)['id']}"
    assert owner.post(f"{path}/send", {}).json["campaign"]["state"] == "running"
    other = [{"id": "a", "title": {"en": "Hello"}, "text": {"en": "Never approved."}}]
    waiting = mara.post(f"{path}/correct", {"variants": other}).json["campaign"]
    assert (waiting["proposed"], waiting["proposed_by"]) == (other, "staff:mara")
    assert waiting["variants"] != other
    approved = owner.post(f"{path}/approve", {"digest": waiting["digest"]}).json["campaign"]
    assert (approved["variants"], approved["proposed"]) == (other, None)
