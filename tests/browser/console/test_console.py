"""What the owner does in the console reaches other devices, on the deployed stack."""

import re
import secrets
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from infra.local.seed import Seed
from infra.local.stack import LocalStack
from tests.browser.conftest import until
from tests.browser.console.console_page import COLD_MS, OpenAs, ask, invited, save, to

pytestmark = pytest.mark.xdist_group("stack")

SECONDS = 10  # within which a session has to be over
CACHE_MS = 45_000  # a function may know a programme for half a minute
PASSWORD = "correct horse battery"
PIN = "4071"

SIGNED_IN = "async () => Boolean((await (await fetch('/api/v1/session')).json()).me)"
SIGNED_OUT = "async () => (await fetch('/api/v1/till')).status === 401"


def test_from_an_invitation_to_its_end(
    stack: LocalStack, open_as: OpenAs, anyone: Callable[..., Page]
) -> None:
    owner, phone, tablet = open_as("owner"), anyone(), anyone()
    link = invited(owner, "Dan Moraru", f"dan-{secrets.token_hex(4)}@example.com", outlet="Main street")
    phone.goto(link, timeout=COLD_MS)
    expect(phone.get_by_role("heading", level=1)).to_contain_text("Dan Moraru")
    phone.locator("[name=password]").fill(PASSWORD)
    phone.locator("[name=pin]").fill(PIN)
    phone.locator("[data-send]").click()
    until(phone, SIGNED_IN)
    spent = {"token": link.partition("#invite=")[2], "password": PASSWORD}
    assert ask(tablet, "POST", "/invitation", spent)["status"] == 404

    to(owner, "devices/new")
    owner.locator("[name=label]").fill("Counter")
    owner.locator("[name=outlet]").select_option(label="Main street")
    owner.locator("[data-send]").click()
    code = owner.locator("[data-code]").get_attribute("data-code")
    expect(owner.locator("[data-countdown]")).to_contain_text(re.compile(r"9:\d\d"))
    expect(owner.locator(".code svg")).to_be_visible()
    tablet.goto("about:blank")
    tablet.goto(f"{stack.base_url}/scanner#pair={code}")  # what the QR says
    tablet.locator("[data-send]").click()
    expect(owner.locator("[data-paired]")).to_be_visible()
    expect(tablet.locator("[data-person]").first).to_be_visible()

    (dan,) = [
        each for each in ask(tablet, "GET", "/session")["body"]["people"] if each["name"] == "Dan Moraru"
    ]
    assert ask(tablet, "POST", "/session/pin", {"staff": dan["id"], "pin": PIN})["status"] == 200
    assert ask(tablet, "GET", "/till")["body"]["me"]["name"] == "Dan Moraru"

    to(owner, f"staff/{dan['id']}")
    owner.locator("[data-revoke]").click()
    owner.locator("[data-cancel]").click()
    assert ask(tablet, "GET", "/till")["status"] == 200
    owner.locator("[data-revoke]").click()
    owner.locator("[data-confirm]").click()
    expect(owner.locator(".page-head")).to_contain_text("Revoked")
    until(tablet, SIGNED_OUT, within_s=SECONDS)

    to(owner, "staff")
    expect(owner.locator(f"[data-row={dan['id']}] [data-mark=revoked]")).to_be_visible()
    to(owner, "changes")
    done = owner.locator("[data-what]").evaluate_all("lines => lines.map((line) => line.dataset.what)")
    done = [what for what in done if not what.startswith(("session.", "card."))]
    assert done[:5] == ["staff.revoke", "device.pair", "device.offer", "staff.accept", "staff.invite"]


def test_unpairing_a_till_signs_out_whoever_is_there(
    open_as: OpenAs, anyone: Callable[..., Page], cafe: Seed
) -> None:
    owner, tablet = open_as("owner"), anyone()
    to(owner, "devices/new")
    owner.locator("[name=label]").fill("Terrace")
    owner.locator("[data-send]").click()
    code = owner.locator("[data-code]").get_attribute("data-code")
    assert ask(tablet, "POST", "/pairings", {"code": code})["status"] == 200
    given = {"staff": "cashier", "pin": cafe.logins["cashier"].pin}
    assert ask(tablet, "POST", "/session/pin", given)["status"] == 200
    to(owner, "devices")
    owner.locator("[data-unpair]").click()
    owner.locator("[data-confirm]").click()
    expect(owner.locator("[data-rows=devices] [data-mark=revoked]")).to_have_text("Unpaired")
    expect(owner.locator("[data-unpair]")).to_have_count(0)
    until(tablet, SIGNED_OUT, within_s=SECONDS)


def test_what_the_owner_previews_is_what_the_cashier_reads(open_as: OpenAs, cafe: Seed) -> None:
    owner, cashier = open_as("owner"), open_as("cashier")
    to(owner, f"rules/{cafe.stamps.id}")
    owner.locator("[name=scans_per_day_max]").fill("1")
    expect(owner.locator("[data-means=scans_per_day_max]")).to_contain_text("A card counts once a day.")
    previewed = owner.locator("[data-reads=scans_per_day_max]").inner_text()
    save(owner)
    expect(owner.locator("[name=scans_per_day_max]")).to_have_value("1")

    refused = until_refused(cashier, cafe)
    assert (refused["status"], refused["body"]["code"]) == (409, "limit_per_day")
    assert refused["body"]["detail"] == previewed
    to(owner, "rules")
    expect(owner.locator(f"[data-row='{cafe.stamps.id}']")).to_contain_text("A card counts once a day.")


def new_card(page: Page, cafe: Seed) -> str:
    made = ask(page, "POST", f"/programmes/{cafe.stamps.id}/cards", {}, secrets.token_hex(8))
    return str(made["body"]["barcode"])


def scan(page: Page, barcode: str) -> Any:
    return ask(page, "POST", "/scans", {"barcode": barcode, "visits": 1}, secrets.token_hex(8))


def until_refused(page: Page, cafe: Seed) -> Any:
    """The first refusal of a card's second scan, once the functions know the rule."""
    ask(page, "PUT", "/session/outlet", {"outlet": "main"})
    for _ in range(CACHE_MS // 500):
        card = new_card(page, cafe)
        assert scan(page, card)["status"] == 201
        second = scan(page, card)
        if second["status"] != 201:
            return second
        page.wait_for_timeout(500)
    pytest.fail("The rule was never obeyed.")
