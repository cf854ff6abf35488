"""An owner looks at what a webhook was called with, and sends again what was given up."""

import json
from dataclasses import replace

from playwright.sync_api import expect

from chalicelib import wiring
from tests.api.webhook.webhook_calls import a_delivery, added
from tests.browser.conftest import OpenAt, violations
from tests.support.gateway import Shop

PHONE = {"width": 390, "height": 844}
HOUR_MS = 3_600_000


def test_a_call_shows_what_was_sent_and_all_that_was_given_up_goes_out_again(
    live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    webhook = added(live_shop)["webhook"]["id"]
    now_ms = wiring.clock_ms()
    for hours in (2, 3, 50):
        a_delivery(live_shop, webhook, f"{hours}", now_ms - hours * HOUR_MS, status=500, reason="status")
    fine = a_delivery(live_shop, webhook, "fine", now_ms - HOUR_MS)
    live_shop.webhooks.put_call(replace(fine, state="delivered", status=204, reason="", began_ms=now_ms))

    page = open_at(f"#/webhooks/{webhook}", viewport=PHONE)
    lines = page.locator("[data-rows=calls] > li")
    expect(lines).to_have_count(4)
    page.locator("[name=failed]").check()
    expect(lines).to_have_count(3)
    call = lines.first.locator("[data-call]")
    call.locator("summary").click()
    expect(call.locator("[data-fact=status] dd")).to_have_text("500")
    assert json.loads(call.locator("pre").inner_text())["data"] == {"serial": "2"}
    assert violations(page, axe) == []

    page.locator("[data-replay] summary").click()
    page.locator("[data-again-all]").click()
    expect(page.locator("[data-replayed]")).to_have_text("2 are on their way again.")
    expect(lines).to_have_count(1)
    assert len(live_shop.webhook_queue.messages) == 2
