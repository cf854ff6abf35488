"""The customer's side on the deployed stack: a lost phone, a friend, a question, a complaint, the end."""

import json
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from infra.local.seed import Seed, open_club
from infra.local.stack import LocalStack
from tests.e2e.cast.iphone import IPhone
from tests.e2e.cast.wire import Till, call, eventually
from tests.e2e.test_join_page import ANDROID
from tests.e2e.test_studio import code_for
from tests.e2e.test_till import signed_in

pytestmark = pytest.mark.xdist_group("stack")
WAIT_MS = 60_000  # cold functions on a busy machine
QUESTION = {
    "kind": "smiley",
    "text": {"en": "How was your visit?"},
    "review_url": "https://reviews.example/l",
}


@pytest.fixture
def new_phone(stack: LocalStack, browser: Browser) -> Iterator[Page]:
    """The browser of the phone that the customer has now."""
    context = browser.new_context(
        base_url=stack.base_url, viewport={"width": 390, "height": 844}, locale="en", user_agent=ANDROID
    )
    context.set_default_timeout(WAIT_MS)
    yield context.new_page()
    context.close()


def sees(page: Page, words: str) -> None:
    expect(page.locator("main")).to_contain_text(words, timeout=WAIT_MS)


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).or_(page.get_by_role("link", name=name)).first.click()


def with_the_code(stack: LocalStack, page: Page, mail: str, before: str | None = None) -> str:
    """The code of the newest letter, typed."""

    def newer() -> str | None:
        code = code_for(stack, mail)
        return code if code != before else None

    code = eventually(newer, within_s=30, why="no mail came")
    page.locator("#code").fill(code)
    page.locator("main form button").first.click()
    return code


def test_a_customer_loses_the_phone_and_keeps_everything_until_it_is_to_end(
    stack: LocalStack, cafe: Seed, new_phone: Page, browser: Browser, tmp_path: Path
) -> None:
    club = open_club(stack.store(), stack.directory(), cafe.merchant_id, time.time_ns() // 1_000_000)
    till, owner = Till(stack.base_url, cafe.api_key), signed_in(stack, cafe, "owner")
    revision = owner.send("GET", "/question").json["revision"]
    asked = owner.send("PUT", "/question", {**QUESTION, "revision": revision})
    assert asked.status == 200, asked.body
    mail = f"maria-{time.time_ns()}@guest.example"
    maria = {"name": "Maria Ionescu", "mail": mail, "language": "en", "messages_consent": True}
    old = till.post(f"/programmes/{club.id}/cards", maria).json
    lost = IPhone(stack.certificates / "root.pem", tmp_path)
    lost.add(old["apple_pass_url"])
    sale = till.post("/scans", {"barcode": old["barcode"], "outlet": "main"})
    assert sale.status == 201, sale.body

    # The phone is gone: the card comes back by its mail, and whoever found the phone has nothing.
    new_phone.goto(f"/back/{club.id}")
    new_phone.locator("#contact").fill(mail)
    new_phone.locator("main form button").first.click()
    first = with_the_code(stack, new_phone, mail)
    if new_phone.locator(".back-card").count():
        new_phone.locator(".back-card").first.click()
    new_phone.locator("#lost").check()
    new_phone.locator("main form button").first.click()
    new_phone.wait_for_url("**/c/**")
    card_page = new_phone.url.partition("?")[0]
    assert till.post("/scans", {"barcode": old["barcode"], "outlet": "main"}).status == 409

    def is_over() -> bool:
        lost.fetch()
        return bool(lost.held.get("voided")) and "Maria" not in json.dumps(lost.held)

    eventually(is_over, within_s=30, why="the lost phone still has the card")

    # Why the balance is so.
    sees(new_phone, "3/8")
    sees(new_phone, "1 stamp")
    found = till.get(f"/cards/{old['serial']}").json
    barcode = found["barcode"]

    # The question after the visit, in two taps.
    eventually(
        lambda: "How was your visit?" in call("GET", card_page).body.decode(),
        within_s=30,
        why="nothing was asked",
    )
    new_phone.goto(f"{card_page}/question")
    new_phone.locator("[name=score]").first.click()
    expect(new_phone.locator(".review-link")).to_be_visible()

    # A friend comes by the link, and both have something at the first sale.
    new_phone.goto(f"{card_page}/friends")
    link = new_phone.locator(".share-link a").get_attribute("href")
    other = browser.new_context(locale="en", user_agent=ANDROID)
    other.set_default_timeout(WAIT_MS)
    friend = other.new_page()
    friend.goto(str(link))
    friend.locator("main a.button").first.click()
    friend.locator("#name").fill("Boris")
    friend.locator(".join-form button").click()
    friend.wait_for_url("**/card/**")
    own = str(friend.locator("a[href*='/c/']").first.get_attribute("href"))
    boris = till.get(f"/cards/{own.partition('/c/')[2][:26]}").json
    other.close()
    assert till.post("/scans", {"barcode": boris["barcode"], "outlet": "main"}).status == 201
    for guest in (barcode, boris["barcode"]):
        offers = {each["id"]: each for each in till.get(f"/cards?barcode={guest}").json["offers"]}
        assert offers["friends"]["ready"] == 1, "both are thanked"

    # What went wrong is answered and made good.
    new_phone.goto(f"{card_page}/help")
    new_phone.get_by_label("What I got was not right").check()
    new_phone.get_by_label("What happened?").fill("My coffee was cold.")
    press(new_phone, "Send")
    (case,) = owner.send("GET", "/cases?state=open").json["cases"]
    said = {"text": "We are sorry. The machine is repaired.", "part": "made-good", "closes": True}
    answered = owner.send("POST", f"/cases/{case['number']}/answers", said)
    assert answered.status == 200, answered.body
    new_phone.reload()
    sees(new_phone, "The machine is repaired.")
    sees(new_phone, "a breakfast on us")

    # All that is kept goes along, then goes.
    new_phone.goto(f"{card_page}/data")
    if new_phone.get_by_text("Download").count() == 0:
        press(new_phone, "Show")
        press(new_phone, "Send a code")
        with_the_code(stack, new_phone, mail, before=first)
    with new_phone.expect_download() as taken:
        press(new_phone, "Download")
    file = json.loads(Path(taken.value.path()).read_text())
    assert mail in json.dumps(file)
    new_phone.goto(f"{card_page}/erase/sure")
    new_phone.locator("main form button").first.click()
    sees(new_phone, "erased")
    assert re.search(r"\d", new_phone.locator("main").inner_text())
    gone = call("GET", card_page).body.decode()
    assert "Maria" not in gone
    assert till.post("/scans", {"barcode": barcode, "outlet": "main"}).status == 409
    assert till.get("/cards?search=Maria").json["cards"] == []
