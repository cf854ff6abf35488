"""A marketer's campaign from its audience to its result, in a real browser on the deployed stack."""

import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Page, expect

from chalicelib.domain.card import Card, Registration
from chalicelib.domain.effect import arm_of
from infra.local.seed import Seed
from infra.local.seed_people import ZONE
from infra.local.stack import LocalStack
from tests.browser.console_page import OpenAs, ask, sound, to
from tests.e2e.wire import Reply, Till, call, eventually

pytestmark = pytest.mark.xdist_group("phone page")  # one pair of phones: those who use them take turns

CARDS = 40
ONE_AWAY = 8  # of the café's nine stamps
SENT_S = 60
NEVER_QUIET = {"per_day": 3, "per_week": 7, "gap_hours": 0, "quiet_from": 0, "quiet_to": 0}
BASE_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True, slots=True)
class Chain:
    """The café with cards one stamp away from a coffee, on phones; and its two who make campaigns."""

    stack: LocalStack
    cafe: Seed
    cards: tuple[Card, ...]
    ana: Any  # one more card, made by the API, for phones that one can look at
    owner: Page
    marketer: Page

    def settings(self, **changes: object) -> None:
        held = ask(self.owner, "GET", "/campaign-settings")["body"]
        body = {"attention": NEVER_QUIET, "needs_approval": False, "budget_micros": 0, **changes}
        answer = ask(self.owner, "PUT", "/campaign-settings", {**body, "revision": held["revision"]})
        assert answer["status"] == 200, answer

    def campaign(self) -> Any:
        """The one that the marketer's page is at."""
        return ask(self.marketer, "GET", f"/campaigns/{self.campaign_id()}")["body"]["campaign"]

    def campaign_id(self) -> str:
        return str(self.marketer.evaluate("location.hash.split('/').pop()"))


@pytest.fixture
def chain(stack: LocalStack, cafe: Seed, open_as: OpenAs) -> Chain:
    now_ms = time.time_ns() // 1_000_000
    cards = tuple(_card(cafe, number, now_ms) for number in range(CARDS))
    for card in cards:
        stack.store().enrol(card, "")
        stack.store().register(_phone_of(card, now_ms))
    till = Till(stack.base_url, cafe.api_key)
    joined = {"name": "Ana", "messages_consent": True}
    ana = counted(lambda: till.post(f"/programmes/{cafe.stamps.id}/cards", joined, key="ana"))
    counted(lambda: till.post("/scans", {"barcode": ana["barcode"], "visits": ONE_AWAY}, key="eight"))
    found = Chain(stack, cafe, cards, ana, open_as("owner"), open_as("marketer"))
    found.marketer.locator("[data-language=en]").click()
    found.settings()
    return found


def test_from_an_audience_to_its_result(chain: Chain, browser: Browser) -> None:
    page = chain.marketer
    shown = on_both_phones(chain)
    begin(page, "one_away")
    while arm_of(chain.campaign_id(), chain.ana["serial"], 10, 1) != "a":
        begin(page, "one_away")  # chance held out the very card that is looked at
    expect(page.locator("[data-ready=one_away]")).to_have_attribute("aria-pressed", "true")
    expect(page.locator("[data-audience]")).to_have_attribute("data-audience", str(CARDS + 1))
    expect(page.locator("[data-part-of=reachable] dd")).to_have_text(str(CARDS + 1))

    page.locator("[name=title-a]").fill("Your coffee is near")
    expect(page.locator("[data-preview] .preview-apple")).to_contain_text("Your coffee is near")
    page.locator("[data-preview] [data-wallet=google]").click()
    expect(page.locator("[data-preview] .preview-google")).to_contain_text("Your coffee is near")
    saved(page)
    screen = browser.new_page(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    screen.goto(chain.stack.phone_url)

    expect(page.locator("[data-will]")).to_contain_text("Your message goes to")
    page.locator("[data-send-campaign]").click()
    dialog = page.locator("dialog")
    expect(dialog).to_contain_text(re.compile(r"Send to \d+ customers\?"))
    dialog.locator("[data-cancel]").click()
    assert chain.campaign()["state"] == "draft"
    page.locator("[data-send-campaign]").click()
    dialog.locator("[data-confirm]").click()

    expect(page.locator("[data-page=campaign]")).to_have_attribute(
        "data-state", "done", timeout=SENT_S * 1000
    )
    expect(page.locator("[data-percent]")).to_have_text("100 %")
    sent = int(page.locator("[data-figure=sent] dd").inner_text())
    held_out = int(page.locator("[data-figure=held_out] dd").inner_text())
    assert sent + held_out == CARDS + 1

    expect(screen.locator("[data-device=iphone]")).to_contain_text("Your coffee is near")
    expect(screen.locator("[data-device=android]")).to_contain_text("New message")  # Google's own words
    iphone, android = ([each["text"] for each in device["notices"]] for device in shown()["devices"])
    assert any("Your coffee is near" in text for text in iphone)
    assert any("message" in text for text in android)
    screen.close()

    page.locator("[data-measure]").click()
    expect(page.locator("[data-arrived]")).to_contain_text("Did it arrive?")
    expect(page.locator("[data-wallet=google]")).to_be_visible()
    expect(page.locator("[data-metric=visits]")).to_have_attribute("data-verdict", "few")
    expect(page.locator("[data-metric=visits] .verdict")).to_contain_text("Too few cards to tell")
    page.locator("[data-definitions] summary").click()
    expect(page.locator("[data-definitions]")).to_contain_text("Held out")
    with page.expect_download() as taken:
        page.locator("[data-csv-deliveries]").click()
    assert taken.value.path().read_text("utf-8-sig").count("\n") == 1 + sent + held_out

    to(page, f"cards/{chain.ana['serial']}")
    message = page.locator("[data-message]").first
    expect(message).to_have_attribute("data-state", "sent")
    expect(message).to_contain_text("One stamp away")
    expect(page.locator("[data-phone=apple]")).to_contain_text("Up to date")


def test_who_is_meant_is_counted_while_it_is_written(chain: Chain) -> None:
    page = chain.marketer
    begin(page, "empty")
    audience = page.locator("[data-audience]")
    expect(audience).to_have_attribute("data-audience", str(CARDS + 1))
    page.locator("[data-own] > summary").click()
    page.locator("[data-add-line]").click()
    line = page.locator("[data-line]")
    line.locator("[data-fact]").select_option("language")
    line.locator("[data-choice=ro]").click()
    line.locator("[data-choice=en]").click()
    expect(audience).to_have_attribute("data-audience", str(CARDS // 2))
    line.locator("[data-operator]").select_option("not one_of")
    expect(page.locator("[data-sentence]")).to_have_text("Not (language: Romanian).")
    page.locator("[data-add-group]").click()
    expect(page.locator(".group .group")).to_have_count(1)
    page.locator("[name=audience_name]").fill("Not in Romanian")
    page.locator("[data-save-audience]").click()
    expect(page.locator(".chips [aria-pressed=true]").filter(has_text="Not in Romanian")).to_be_visible()
    saved(page)

    page.locator("[data-ready=everybody]").click()
    expect(audience).to_have_attribute("data-audience", str(CARDS + 1))
    begin(page, "empty")
    expect(page.locator(".chips").get_by_text("Not in Romanian")).to_be_visible()


def test_of_two_who_write_one_draft_the_second_is_asked(chain: Chain) -> None:
    page = chain.marketer
    begin(page, "one_away")
    saved(page)
    to(chain.owner, f"campaigns/{chain.campaign_id()}")
    chain.owner.locator("[name=name]").fill("The owner's")
    saved(chain.owner)

    page.locator("[name=name]").fill("The marketer's")
    moved = page.locator("[data-moved]")
    expect(moved).to_be_visible()
    assert chain.campaign()["name"] == "The owner's"
    moved.locator("[data-mine]").click()
    saved(page)
    assert chain.campaign()["name"] == "The marketer's"


def test_a_second_person_says_yes_and_one_tap_ends_it(chain: Chain) -> None:
    minute = now_in(ZONE)
    quiet = {"quiet_from": (minute + 13 * 60) % 1440, "quiet_to": (minute + 12 * 60) % 1440}
    chain.settings(needs_approval=True, attention={**NEVER_QUIET, **quiet})
    page = chain.marketer
    begin(page, "one_away")
    expect(page.locator("[data-quiet]")).to_be_visible()
    saved(page)
    page.locator("[data-send-campaign]").click()
    page.locator("[data-confirm]").click()
    shown = page.locator("[data-page=campaign]")
    expect(shown).to_have_attribute("data-state", "waiting")
    page.locator("[data-approve]").click()
    expect(page.locator(".acts .field-error").filter(has_text=re.compile(r"\w"))).to_be_visible()

    to(chain.owner, f"campaigns/{chain.campaign_id()}")
    expect(chain.owner.locator("[data-to-come] [data-audience]")).to_be_visible()
    expect(chain.owner.locator("[data-to-come] .preview")).to_be_visible()
    chain.owner.locator("[data-approve]").click()
    expect(shown).to_have_attribute("data-state", "running", timeout=SENT_S * 1000)
    expect(page.locator("[data-figure=held] dd")).to_have_text(str(CARDS + 1), timeout=SENT_S * 1000)
    page.locator("[data-held-why] summary").click()
    expect(page.locator("[data-held-why]")).to_contain_text("Quiet hours")
    page.locator("[data-pause]").click()
    expect(shown).to_have_attribute("data-state", "paused")
    page.locator("[data-resume]").click()
    expect(shown).to_have_attribute("data-state", "running")
    page.locator("[data-cancel]").click()
    page.locator("dialog [data-confirm]").click()
    expect(shown).to_have_attribute("data-state", "cancelled")


PAGES = "programmes cards campaigns campaigns/new campaigns/settings"


@pytest.mark.parametrize(
    ("width", "scheme", "language"), [(320, "light", "ru"), (390, "dark", "fr"), (1440, "light", "ro")]
)
def test_pages_are_accessible_and_fit(
    chain: Chain, open_as: OpenAs, axe: str, width: int, scheme: Any, language: str
) -> None:
    options = {"viewport": {"width": width, "height": 800}, "color_scheme": scheme, "locale": language}
    page = open_as("marketer", **options)
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.locator(f"[data-language={language}]").click()
    for place in (*PAGES.split(), f"cards/{chain.cards[0].serial}"):
        to(page, place)
        sound(page, axe, place)
    begin(page, "one_away")
    expect(page.locator("[data-will]")).to_be_visible()
    expect(page.locator(".preview")).to_be_visible()
    for part in ("[data-own]", "[data-bounds]", "[data-trial-part]"):
        page.locator(f"{part} > summary").click()
    for name in ("face", "colours", "bonus", "two"):
        page.locator(f"[name={name}]").check()
    page.locator("[name=when][value=trigger]").check()
    page.locator("[data-add-group]").first.click()
    sound(page, axe, "draft")
    begin(page, "one_away")
    expect(page.locator("[data-will]")).to_be_visible()
    page.locator("[data-send-campaign]").click()
    sound(page, axe, "sure")
    page.locator("dialog [data-confirm]").click()
    expect(page.locator("[data-arrived]")).to_be_visible(timeout=SENT_S * 1000)
    page.locator("[data-correct] > summary").click()
    sound(page, axe, "running")
    assert complaints == []


def begin(page: Page, start: str) -> None:
    """A new draft, once its page is there."""
    to(page, "campaigns/new")
    page.locator(f"[data-start={start}]").click()
    expect(page.locator("[data-page=campaign-draft]")).to_be_visible()


def saved(page: Page) -> None:
    expect(page.locator(".saving")).to_have_attribute("data-state", "saved")


def on_both_phones(chain: Chain) -> Callable[[], Any]:
    """Ana's card on the iPhone and the Android of the phone page; what they show."""
    phones, serial = chain.stack.phone_url, chain.ana["serial"]
    for device in call("GET", f"{phones}/api/state").json["devices"]:
        for old in device["cards"]:
            call(
                "POST", f"{phones}/api/{device['id']}/remove", {"serial": old["serial"], "id": old.get("id")}
            )
    store = chain.stack.store()
    eventually(
        lambda: any(each.pushed_version_ms for each in store.registrations(serial, "google")),
        within_s=SENT_S,
        why="Google holds the card",
    )
    assert call("POST", f"{phones}/api/iphone/add", {"url": chain.ana["apple_pass_url"]}).status == 200
    assert call("POST", f"{phones}/api/android/save", {"url": chain.ana["google_save_url"]}).status == 200
    eventually(lambda: store.registrations(serial, "apple"), within_s=SENT_S, why="the iPhone registers")
    return lambda: call("GET", f"{phones}/api/state").json


def now_in(zone: str) -> int:
    """The minute of the day there."""
    shown = datetime.now(ZoneInfo(zone))
    return shown.hour * 60 + shown.minute


def counted(ask_: Callable[[], Reply]) -> Any:
    """What was made, however late a busy machine starts the function: the same key counts once."""
    reply = eventually(lambda: found if (found := ask_()).status < 500 else None, within_s=SENT_S, why="5xx")
    assert reply.status in (200, 201), reply.body
    return reply.json


def _card(cafe: Seed, number: int, now_ms: int) -> Card:
    serial = "".join(secrets.choice(BASE_32) for _ in range(26))
    return Card(
        serial,
        cafe.merchant_id,
        cafe.stamps.id,
        ONE_AWAY,
        now_ms - 60_000,
        now_ms // 1000 - 60,
        now_ms - 86_400_000,
        key_id="1",
        language="ro" if number % 2 else "en",
        holder_name=f"Guest {number}",
        messages_consent_ms=now_ms - 86_400_000,
        visits=ONE_AWAY,
        earned=ONE_AWAY,
        visit_s=tuple(now_ms // 1000 - day * 86_400 for day in range(ONE_AWAY, 0, -1)),
    )


def _phone_of(card: Card, now_ms: int) -> Registration:
    holder, token = secrets.token_hex(16), secrets.token_hex(32)
    return Registration("apple", card.serial, holder, now_ms, token, programme_id=card.programme_id)
