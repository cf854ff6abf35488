"""Campaigns over the API: what a marketer's page does, and what it is told when that cannot be."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.errors import Busy
from chalicelib.entrypoints.workers.campaigns import deliver, tick
from tests.api.campaign.campaign_calls import (
    A_MINUTE,
    TEXT,
    draft,
    event,
    held,
    made,
    refused,
    with_cards,
    work,
)
from tests.support.fakes import COLOURS, MERCHANT, a_card
from tests.support.gateway import Shop
from tests.support.people import Page, page_of

OWN_COLOURS = {
    "background": COLOURS.background, "foreground": COLOURS.foreground,
    "label": COLOURS.label, "accent": COLOURS.accent,
}  # fmt: skip


def test_a_draft_can_be_thrown_away_and_what_was_sent_cannot(shop: Shop, mara: Page) -> None:
    with_cards(shop)
    draft_, sent = made(mara), made(mara)
    mara.post(f"/campaigns/{sent['id']}/send", {})

    assert mara.send("DELETE", f"/campaigns/{draft_['id']}").status == 204
    assert [each["id"] for each in mara.get("/campaigns").json["campaigns"]] == [sent["id"]]
    for method in ("GET", "DELETE"):
        refused(mara.send(method, f"/campaigns/{draft_['id']}"), 404, "campaign_unknown", "id")
    reply = mara.send("DELETE", f"/campaigns/{sent['id']}")
    assert (reply.status, reply.json["field"]) == (409, "state"), reply.text
    assert mara.get(f"/campaigns/{sent['id']}").status == 200


def test_line_ends_of_windows_in_a_text_are_line_ends(mara: Page) -> None:
    words = {"id": "a", "title": {"en": "Cake"}, "text": {"en": "One with each coffee.\r\nSee you!\r\n"}}
    campaign = made(mara, variants=[words])

    assert campaign["variants"][0]["text"] == {"en": "One with each coffee.\nSee you!"}
    assert mara.post(f"/campaigns/{campaign['id']}/check", {}).status == 200


@pytest.mark.parametrize(
    ("line", "code"), [({"en": "Hi\nyou"}, "text_unshown"), ({"en": "x" * 61}, "text_too_long")]
)
def test_a_line_of_the_front_says_what_is_wrong_with_it(mara: Page, line: dict[str, str], code: str) -> None:
    refused(mara.post("/campaigns", draft(face={"line": line})), 422, code, "face.line.en")


def test_a_check_of_a_trigger_says_when_it_goes_out_and_to_how_many_it_would_now(
    shop: Shop, mara: Page
) -> None:
    with_cards(shop)
    shop.store.enrol(a_card("9" * 26, 8), "")
    campaign = made(mara, audience={"all": []}, when={"trigger": "near_reward", "n": 1})

    check = mara.post(f"/campaigns/{campaign['id']}/check", {}).json

    assert check["sentence"].startswith(
        "When a card is 1\u00a0stamp or less away from its reward. Right now"
    ), check
    assert (check["reach"]["cards"], check["will_send"]) == (5, 4)


def test_a_marketer_drafts_checks_sends_and_watches(shop: Shop, mara: Page) -> None:
    with_cards(shop)
    campaign = made(mara)
    assert (campaign["state"], campaign["may"]) == ("draft", ["edit", "delete", "test", "send"])
    check = mara.post(f"/campaigns/{campaign['id']}/check", {}).json
    assert (check["may_send"], check["will_send"], check["reach"]["apple"]) == (True, 4, 4), check
    assert check["sentence"].startswith("Your message goes to 4 customers")
    assert check["cost"]["currency"] == "USD"

    sent = mara.post(f"/campaigns/{campaign['id']}/send", {})
    assert sent.json["campaign"]["state"] == "running", sent.text
    work(shop)
    progress = mara.get(f"/campaigns/{campaign['id']}/progress").json
    assert progress["counts"] == {"planned": 4, "sent": 4, "held": 0, "held_out": 0, "waiting": 0}
    assert (progress["share"], progress["done"]) == (1.0, True)
    card = shop.store.card(f"{1:026d}")
    assert card is not None
    assert card.news == f"{campaign['id']}-a-1"
    listed = mara.get("/campaigns").json["campaigns"]
    assert [(each["id"], each["state"]) for each in listed] == [(campaign["id"], "done")]


def test_a_time_is_begun_by_the_clock(shop: Shop, mara: Page) -> None:
    with_cards(shop)
    campaign = made(mara, when={"trigger": "near_reward", "n": 1}, audience={"all": []})
    mara.post(f"/campaigns/{campaign['id']}/send", {})
    work(shop)
    assert mara.get(f"/campaigns/{campaign['id']}/progress").json["counts"]["sent"] == 4
    again = replace(held(shop, campaign["id"]), due_ms=1)
    assert wiring.campaigns().put_campaign(replace(again, revision=again.revision + 1))
    tick(A_MINUTE, None)
    assert [message.sweep for message, _ in shop.work_queue.messages] == ["attend"]
    work(shop)
    assert held(shop, campaign["id"]).due_ms > 1
    ended = mara.post(f"/campaigns/{campaign['id']}/cancel", {})
    assert ended.json["campaign"]["state"] == "cancelled"


def test_a_part_that_the_table_has_no_room_for_comes_back_in_seconds(shop: Shop, mara: Page) -> None:
    with_cards(shop)
    mara.post(f"/campaigns/{made(mara)['id']}/send", {})
    message, _delay = shop.work_queue.messages[0]

    def full(*_: object) -> None:
        raise Busy("store_busy")

    shop.monkeypatch.setattr(shop.campaigns, "progress", full)  # as DynamoDB's throttling comes to us
    assert deliver(event(message), None) == {"batchItemFailures": [{"itemIdentifier": "1"}]}
    ((receipt, delay_s),) = shop.work_queue.handed_back
    assert receipt == "r"
    assert 2 <= delay_s <= 10


def test_of_two_marketers_editing_the_same_draft_the_second_is_told(shop: Shop, mara: Page) -> None:
    campaign = made(mara)
    path = f"/campaigns/{campaign['id']}"
    first = mara.send("PUT", path, draft(name="Mine", revision=0))
    assert first.json["campaign"]["revision"] == 1, first.text
    refused(mara.send("PUT", path, draft(name="Yours", revision=0)), 409, "campaign_moved", "revision")
    assert mara.get(path).json["campaign"]["name"] == "Mine"


@pytest.mark.parametrize(
    ("changes", "status", "code", "field"),
    [
        ({"name": " "}, 422, "text_needed", "name"),
        ({"holdout_percent": 51}, 422, "number_out_of_range", "holdout_percent"),
        ({"window_days": 0}, 422, "number_out_of_range", "window_days"),
        ({"variants": [{**TEXT, "id": "b"}]}, 422, "variants_wrong", "variants"),
        ({"when": {"zone": "Moon/Base"}}, 422, "zone_unknown", "when.zone"),
        ({"when": {"trigger": "full_moon"}}, 422, "text_wrong_form", "when.trigger"),
        ({"when": {"trigger": "welcome\n"}}, 422, "text_wrong_form", "when.trigger"),
        ({"audience": {"fact": "shoe_size"}}, 422, "audience_fact_unknown", "audience.fact"),
        ({"face": {"line": {"en": "x" * 200}}}, 422, "text_too_long", "face.line.en"),
        (
            {"bonus": {"factor": 2, "starts_at": "tomorrow", "ends_at": "2030-01-01T00:00"}},
            422,
            "when_wrong",
            "bonus.starts_at",
        ),
        ({"variants": [{"id": "a", "text": {"xx": "?"}}]}, 422, "body_invalid", "variants.0.text"),
    ],
)
def test_what_no_campaign_can_be_is_refused_by_its_field(
    mara: Page, changes: dict[str, Any], status: int, code: str, field: str
) -> None:
    reply = mara.post("/campaigns", draft(**changes))
    assert (reply.status, reply.json["field"]) == (status, field), reply.text
    assert reply.json["code"] == code, reply.text
    assert mara.get("/campaigns").json["campaigns"] == []


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"programmes": []}, "campaign_programme_needed", "programmes"),
        ({"programmes": ["closed"]}, "campaign_programme_gone", "programmes"),
        ({"variants": []}, "campaign_empty", "variants"),
        ({"when": {"at": "2020-01-01T10:00"}}, "when_past", "when.at"),
        ({"variants": [{"id": "a", "title": {"en": "x" * 61}, "text": {"en": "y"}}]}, None, None),
        ({"variants": [{"id": "a", "title": {}, "text": {}}]}, None, None),
        ({"audience": {"any": []}}, "nobody_meant", "audience"),
        ({"budget_micros": 1}, "campaign_too_dear", "budget_micros"),
        ({"face": {"line": {"en": "Hi"}}}, "face_hours_needed", "face_hours"),
        ({"face": {}, "face_hours": 48}, "face_empty", "face"),
        ({"face": {"line": {"en": " "}}, "face_hours": 48}, "face_empty", "face"),
        ({"face": {"colours": OWN_COLOURS}, "face_hours": 48}, "face_colours_same", "face.colours"),
    ],
)
def test_what_is_not_ready_cannot_be_sent_and_the_check_says_why(
    shop: Shop, mara: Page, changes: dict[str, Any], code: str | None, field: str | None
) -> None:
    with_cards(shop)
    campaign = made(mara, **changes)
    check = mara.post(f"/campaigns/{campaign['id']}/check", {}).json
    reply = mara.post(f"/campaigns/{campaign['id']}/send", {})
    assert reply.status in (409, 422), reply.text
    assert check["refusal"] == {
        "code": reply.json["code"], "field": reply.json["field"], "detail": reply.json["detail"],
    }  # fmt: skip
    assert not check["may_send"]
    if code is not None:
        assert (reply.json["code"], reply.json["field"]) == (code, field)
    assert shop.work_queue.messages == []


def test_quiet_hours_are_said_before_the_button(shop: Shop, mara: Page) -> None:
    with_cards(shop)
    settings = shop.campaigns.settings(MERCHANT)
    asleep = Attention(quiet_from=1, quiet_to=0)
    shop.campaigns.put_settings(replace(settings, attention=asleep, revision=settings.revision + 1))
    check = mara.post(f"/campaigns/{made(mara)['id']}/check", {}).json
    assert check["quiet_until"] is not None, check


def test_another_merchants_campaign_is_unknown_and_a_cashier_may_not(shop: Shop, mara: Page) -> None:
    campaign = made(mara)
    hers = held(shop, campaign["id"])
    wiring.campaigns().put_campaign(replace(hers, id="c9", merchant_id="m-2", revision=0))
    refused(mara.get("/campaigns/c9"), 404, "campaign_unknown", "id")
    refused(mara.post("/campaigns/c9/send", {}), 404, "campaign_unknown", "id")
    refused(mara.get("/campaigns/%00"), 404, "campaign_unknown", "id")
    refused(page_of(shop, "ana").get("/campaigns"), 403, "not_permitted")


def test_a_follow_up_comes_back_as_it_was_written_and_says_whom_its_branches_mean(mara: Page) -> None:
    near = {"fact": "to_reward", "is": "at_most", "value": 1}
    words = {"title": {"en": "Still here"}, "text": {"en": "Your coffee waits."}}
    wanted = [{"days": 7, "branches": [{"who": "came", "leaves": True}, {"condition": near, **words}]}]
    body = {"name": "Welcome", "programmes": ["coffee"], "when": {"trigger": "welcome"}, "follow_ups": wanted}
    made = mara.post("/campaigns", body).json
    kept = made["campaign"]["follow_ups"]
    assert [(each["who"], each["leaves"]) for each in kept[0]["branches"]] == [("came", True), ("all", False)]
    assert kept[0]["branches"][1]["text"] == words["text"]
    assert made["branches_said"] == {"1b": "Stamps or points to the next reward: at most 1."}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"branches": [{}] * 4}, "follow_ups.0.branches"),
        ({"branches": [{"condition": {"fact": "mood"}}]}, "follow_ups.0.branches.0.condition.fact"),
        ({"branches": [{"who": "nobody"}]}, "follow_ups.0.branches.0.who"),
        ({"days": 61, "branches": [{}]}, "follow_ups.0.days"),
    ],
)
def test_a_follow_up_that_cannot_be_is_refused_by_field(
    mara: Page, changes: dict[str, object], field: str
) -> None:
    reply = mara.post("/campaigns", {"name": "Welcome", "follow_ups": [{"days": 7, **changes}]})
    assert (reply.status, reply.json["field"]) == (422, field)
