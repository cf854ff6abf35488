"""Somebody who makes a card for the first time, at a person's speed, on a phone-sized page.

The speed is reckoned, not waited for, by the keystroke-level model (Card, Moran and Newell 1980; for a thumb
on glass El Batran and Dunlop 2014): each thing that is done costs its operators, each page the time to read,
and what the server takes is measured.
"""

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from chalicelib.entrypoints.api.merchant.start import QUICKEST_S

THINK_S = 1.35  # M: to decide on what comes next
TAP_S = 0.5  # P and B with a thumb: to reach and to touch
KEY_S = 0.33  # K on glass: 36 words a minute
WORD_S = 0.3  # to read one: 200 a minute, in a second language
PICK_S = 9.0  # the phone's own gallery: to open it, find the picture, take it
MAIL_S = 15.0  # to another app and back, with six digits in one's head
SCAN_S = 3.0  # to aim a camera at a code

MARKS = re.compile(r"[^\w\s]", re.UNICODE)


@dataclass
class Effort:
    """What it took so far."""

    seconds: float = 0.0
    fields: int = 0
    actions: int = 0

    def __str__(self) -> str:
        return f"{self.seconds:.0f} s, {self.fields} fields, {self.actions} actions"


class Newcomer:
    """One who reads everything, and does what the page says."""

    def __init__(self, page: Page, beside: Callable[[Page], None] = lambda page: None) -> None:
        """`beside` looks over the shoulder at each step."""
        self.page = page
        self.beside = beside
        self.effort = Effort()
        self._read: set[str] = set()

    def read(self) -> None:
        """What is new on the step, word by word."""
        self.beside(self.page)
        for line in self.page.locator("main").inner_text().splitlines():
            if line.strip() and line not in self._read:
                self._read.add(line)
                self.effort.seconds += WORD_S * len(MARKS.sub("", line).split())

    def arrive(self, step: str) -> None:
        """At the studio's next step."""
        with self.waiting():
            expect(self.page.locator(f"[data-step={step}] h1")).to_be_visible()
        self.read()

    def fill(self, field: Locator, text: str) -> None:
        self._act()
        self.effort.fields += 1
        self.effort.seconds += KEY_S * len(text)
        field.fill(text)

    def type_on_pad(self, amount: str) -> None:
        """On the till's own keys, which the keyboard stands for."""
        self._act()
        self.effort.fields += 1
        self.effort.seconds += TAP_S * len(amount)
        self.page.keyboard.type(amount)

    def choose(self, choice: Locator) -> None:
        """A field that is answered by a tap."""
        self.effort.fields += 1
        self.tap(choice)

    def tap(self, target: Locator) -> None:
        self._act()
        target.click()

    def pick_picture(self, field: Locator, content: bytes) -> None:
        self._act()
        self.effort.fields += 1
        self.effort.seconds += PICK_S
        field.set_input_files({"name": "logo.png", "mimeType": "image/png", "buffer": content})

    def elsewhere(self, seconds: float) -> None:
        """In another app, or with the phone in the other hand."""
        self.effort.seconds += seconds

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """What the server takes, as it took it."""
        began = time.monotonic()
        yield
        self.effort.seconds += time.monotonic() - began

    def _act(self) -> None:
        self.effort.actions += 1
        self.effort.seconds += THINK_S + TAP_S


@dataclass(frozen=True)
class Shop:
    """One of those who come: what it is, and how its owner answers."""

    trade: str
    name: str
    price: str
    often: str
    proposal: str = "stamps"


def makes_a_card(newcomer: Newcomer, shop: Shop, mail: str, logo: bytes | None = None) -> None:
    """From /start to the button that asks for a code."""
    page = newcomer.page
    with newcomer.waiting():
        page.goto("/start")
        expect(page.locator("[name=name]")).to_be_visible()
    newcomer.read()
    newcomer.fill(page.locator("[name=name]"), shop.name)
    if logo:
        newcomer.pick_picture(page.locator("#logo"), logo)
        with newcomer.waiting():
            expect(page.locator(".logo-shown img")).to_be_visible()
    newcomer.tap(page.locator("[data-onward]"))
    newcomer.arrive("questions")
    newcomer.choose(page.locator(f"[data-trade={shop.trade}]"))
    newcomer.fill(page.locator("[name=price]"), shop.price)
    newcomer.choose(page.locator(f"[data-value={shop.often}]"))
    newcomer.tap(page.locator("[data-onward]"))
    with newcomer.waiting():
        expect(page.locator("[data-take]").first).to_be_visible()
    newcomer.read()
    newcomer.tap(page.locator(f"[data-take={shop.proposal}]"))
    newcomer.arrive("look")
    newcomer.tap(page.locator("[data-look='1']"))
    newcomer.tap(page.locator("[data-choices=surfaces] [data-value=android]"))
    newcomer.tap(page.locator("[data-choices=at] [data-value=full]"))
    newcomer.tap(page.locator("[data-onward]"))
    with newcomer.waiting():
        expect(page.locator("[data-figure=cost]")).to_be_visible()
    newcomer.read()
    newcomer.tap(page.locator("[data-onward]"))
    newcomer.arrive("account")
    newcomer.fill(page.locator("[name=mail]"), mail)
    time.sleep(QUICKEST_S)  # nobody types it at once, and who seems to is refused
    newcomer.tap(page.locator("[data-onward]"))
    with newcomer.waiting():
        expect(page.locator("[name=code]")).to_be_visible()


def goes_live(newcomer: Newcomer, code: str) -> str:
    """With the code of the mail; the address where customers join."""
    page = newcomer.page
    newcomer.elsewhere(MAIL_S)
    newcomer.fill(page.locator("[name=code]"), code)
    with newcomer.waiting():
        expect(page.locator("[data-join]")).to_be_visible()
    newcomer.read()
    return page.locator("[data-join]").get_attribute("href") or ""
