"""The scan page as a test uses it: codes come from a hand scanner, the sheet says what is."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import WAIT_MS, Open, ask, until
from tests.e2e.cast.wire import eventually
from tests.support.gateway import Shop
from tests.support.people import PASSWORD, PIN, page_of

# A hand scanner types faster than a test can press keys on a busy machine. All keys are made before one is
# pressed: a key says when it was made, and a machine that stops between two would make a slow scanner of it.
BURST = """(code) => {
  const pressed = { bubbles: true, cancelable: true };
  const keys = [...code, "Enter"].map((key) => new KeyboardEvent("keydown", { key, ...pressed }));
  for (const key of keys) (document.activeElement ?? document.body).dispatchEvent(key);
}"""
# Stands for Chrome on Android and macOS, which offer this class themselves: no ponyfill is fetched.
READS_QR = """
globalThis.BarcodeDetector = class {
  static getSupportedFormats = async () => ["qr_code"];
  detect = async () => [];
};
"""
LINES = """() => new Promise((done) => {
  indexedDB.open("carnet-till").onsuccess = ({ target: { result: db } }) => {
    const all = db.transaction("lines").objectStore("lines").getAll();
    all.onsuccess = () => (db.close(), done(all.result));
  };
})"""
REVISION = """(programme) => new Promise((done) => {
  indexedDB.open("carnet-till").onsuccess = ({ target: { result: db } }) => {
    const till = db.transaction("kept").objectStore("kept").get("till");
    till.onsuccess = () => (
      db.close(), done(till.result?.programmes.find(({ id }) => id === programme)?.revision ?? 0)
    );
  };
})"""
KEPT = "async () => (await navigator.serviceWorker.ready).active.state"
CUT_OFF = "() => fetch('/api/v1/session', {cache: 'no-store'}).then(() => false, () => true)"


@dataclass(frozen=True, slots=True)
class Counter:
    """One tab of the scan page at this shop."""

    shop: Shop
    page: Page

    @property
    def context(self) -> BrowserContext:
        return self.page.context

    def open(self) -> None:
        self.page.goto(f"{self.shop.base_url}/scanner")

    def again(self) -> "Counter":
        """Another tab of the same browser."""
        other = Counter(self.shop, self.context.new_page())
        other.open()
        return other

    def sign_in(self, who: str = "ana") -> None:
        self.page.locator("[name=email]").fill(f"{who}@luna.example")
        self.page.locator("[name=password]").fill(PASSWORD)
        self.page.locator("[data-send]").click()

    def enter_pin(self, who: str, pin: str = PIN) -> None:
        self.page.locator(f"[data-person={who}]").click()
        self.page.locator(".pin-pad").wait_for()
        self.page.keyboard.type(pin)
        self.page.keyboard.press("Enter")

    def scan(self, code: str) -> None:
        expect(self.page.locator("[data-sheet]")).to_be_visible()
        self.page.evaluate(BURST, code)

    def sheet(self, name: str) -> Locator:
        """The sheet once it shows this panel."""
        found = self.page.locator(f"[data-sheet={name}]")
        expect(found).to_be_visible()
        return found

    def stamp(self, code: str) -> Locator:
        self.scan(code)
        self.sheet("card").locator("[data-add]").click()
        return self.page.locator("[data-sheet]")

    def next(self) -> None:
        self.page.locator("[data-sheet] [data-next]").click()
        self.sheet("idle")

    def met(self, code: str) -> None:
        """The device sees the card once while there is network."""
        self.scan(code)
        self.sheet("card")
        self.page.keyboard.press("Escape")
        self.sheet("idle")

    def stamped_offline(self, code: str) -> None:
        self.stamp(code)
        expect(self.sheet("saved").get_by_role("heading")).to_have_text("Saved on this device")

    def offline(self) -> None:
        """Without network, once that is so: a worker that began meanwhile would still have some."""
        self.page.evaluate(KEPT)
        self.context.set_offline(True)
        until(self.page, CUT_OFF)

    def online(self) -> None:
        self.context.set_offline(False)

    def lines(self) -> list[Any]:
        """The queue as it stands on the device."""
        found: list[Any] = self.page.evaluate(LINES)
        return found

    def settled(self, states: list[str]) -> None:
        """Wait until the device's lines are in these states."""
        for _ in range(WAIT_MS // 100):
            if [line["state"] for line in self.lines()] == states:
                return
            self.page.wait_for_timeout(100)
        raise AssertionError(self.lines())

    def card(self, name: str = "Maria Pop", programme: str = "coffee", stamps: int = 0) -> str:
        """A new guest's barcode."""
        key = re.sub(r"\W", "-", name.encode("ascii", "ignore").decode())
        joined = self.shop.call(
            "POST", f"/api/v1/programmes/{programme}/cards", {"name": name}, Idempotency_Key=f"join-{key}"
        )
        assert joined.status == 201, joined.text
        code: str = joined.json["barcode"]
        if stamps:
            body = {"barcode": code, "visits": stamps, "outlet": "main"}
            earned = self.shop.call("POST", "/api/v1/scans", body, Idempotency_Key=f"before-{key}")
            assert earned.status == 201, earned.text
        return code

    def balance(self, code: str) -> int:
        """What the server holds."""
        card = self.shop.store.card(code[:26])
        assert card is not None
        return card.balance

    def limit(self, programme: str = "coffee", *, heard: bool = True, **limits: object) -> None:
        """The owner sets a programme's rules; the page has heard of them, or goes by those it knew."""
        reply = page_of(self.shop, "olga").send("PUT", f"/programmes/{programme}/limits", limits)
        assert reply.status == 200, reply.text
        if heard:
            self.page.evaluate("dispatchEvent(new Event('online'))")
            self.knows(programme)

    def knows(self, programme: str = "coffee") -> None:
        """Once the page goes by the programme as it is now."""
        held = self.shop.store.programme_now(programme)
        assert held is not None
        eventually(
            lambda: self.page.evaluate(REVISION, programme) == held.revision,
            within_s=WAIT_MS / 1000,
            why=f"the page goes by an older {programme}",
        )


OpenCounter = Callable[..., Counter]


@pytest.fixture
def open_counter(live_shop: Shop, open_context: Open) -> Iterator[OpenCounter]:
    """A paired tablet with a cashier at it; `who` None leaves it at the door."""
    failed: list[str] = []

    def open_(who: str | None = "ana", **options: Any) -> Counter:
        owner = page_of(live_shop, "olga")
        code = owner.post("/devices", {"label": "Counter tablet", "outlet": "main"}).json["code"]
        context = open_context(**{"locale": "en", "viewport": {"width": 390, "height": 844}, **options})
        context.add_init_script(READS_QR)
        ask(context, "/pairings", {"code": code})
        if who:
            ask(context, "/session/pin", {"staff": who, "pin": PIN})
        page = context.new_page()
        page.on("pageerror", lambda error: failed.append(str(error)))
        at = Counter(live_shop, page)
        at.open()
        if who:
            at.sheet("idle")
        else:
            page.locator("[data-person]").first.wait_for()
        return at

    yield open_
    assert failed == []


@pytest.fixture
def counter(open_counter: OpenCounter) -> Counter:
    return open_counter()


@pytest.fixture
def kept(counter: Counter) -> Counter:
    """A counter whose page is kept on the device."""
    assert counter.page.evaluate(KEPT) in ("activating", "activated")
    return counter
