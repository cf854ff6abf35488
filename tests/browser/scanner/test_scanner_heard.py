"""A hand scanner is heard whatever is on the page, and what a person types stays the person's."""

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from chalicelib.domain.card.linear import linear_of
from chalicelib.domain.face.choices import Choices
from tests.browser.scanner.till_page import BURST, Counter

SWAP = str.maketrans("YZ", "ZY")


@pytest.mark.parametrize("opened", ["shift", "find"])
def test_with_a_list_open_a_scanned_card_is_shown(counter: Counter, opened: str) -> None:
    code = counter.card("Maria Pop")
    counter.page.locator(f"[data-{opened}]").click()
    counter.page.locator("[data-back]").wait_for()
    counter.page.evaluate(BURST, code)

    expect(counter.sheet("card").locator("[data-name]")).to_have_text("Maria Pop")


def test_in_the_menu_a_card_is_shown_and_a_pin_that_is_typed_stays(counter: Counter) -> None:
    code = counter.card("Maria Pop")
    counter.page.locator("[data-menu]").click()
    counter.page.locator("[data-my_pin]").click()
    field = counter.page.locator("input").first
    field.fill("25")
    counter.page.evaluate(BURST, "5901234123457")
    expect(field).to_have_value("25")
    expect(counter.page.locator("[data-back]")).to_be_visible()
    counter.page.evaluate(BURST, code)

    expect(counter.sheet("card").locator("[data-name]")).to_have_text("Maria Pop")


def test_a_scanner_for_another_keyboard_finds_the_card_on_line_and_off(counter: Counter) -> None:
    code = next(made for at in range(40) if {*"YZ"} & {*(made := counter.card(f"Guest {at}"))})
    misread = code.translate(SWAP)
    counter.stamp(misread)
    counter.sheet("done")
    counter.next()
    counter.offline()
    counter.scan(misread)
    counter.sheet("already")  # the same card, met a moment ago
    counter.page.locator("[data-open]").click()
    expect(counter.sheet("card")).to_contain_text("As this device saw the card")
    counter.online()

    assert counter.balance(code) == 1


def test_a_card_that_nobody_met_is_counted_right_when_its_line_is_sent(counter: Counter) -> None:
    code = next(made for at in range(40) if {*"YZ"} & {*(made := counter.card(f"Guest {at}"))})
    counter.offline()
    counter.scan(code.translate(SWAP))
    counter.sheet("which").locator("[data-programme=coffee]").click()
    counter.sheet("card").locator("[data-add]").click()
    counter.sheet("saved")
    counter.online()
    counter.page.evaluate("dispatchEvent(new Event('online'))")
    counter.settled(["done"])

    assert counter.balance(code) == 1


def test_a_scanner_that_is_not_understood_is_told_what_to_set(counter: Counter) -> None:
    counter.scan("ΨΩΔ8ΗΣ7Ζ3ΞΚ")

    expect(counter.sheet("strange")).to_contain_text("Set the scanner’s keyboard")


def test_bars_are_a_card_while_there_is_network_and_say_that_they_need_it(counter: Counter) -> None:
    code = counter.card("Maria Pop")
    bars = linear_of(code[:26], 0, "ean13")
    counter.scan(bars)
    expect(counter.sheet("strange")).to_contain_text("not one of our cards")

    coffee = counter.shop.stamps
    counter.shop.store.put_programme(
        replace(coffee, revision=coffee.revision + 1, choices=Choices(linear="ean13"))
    )
    counter.page.reload()
    counter.sheet("idle")
    counter.knows()
    counter.page.locator("[data-find]").click()
    counter.page.locator("#find").wait_for()
    counter.page.evaluate(BURST, bars)
    expect(counter.sheet("card").locator("[data-name]")).to_have_text("Maria Pop")
    counter.page.locator("[data-add]").click()
    counter.sheet("done")
    counter.next()
    counter.scan(bars)
    counter.sheet("already")  # by whichever of its codes
    counter.offline()
    counter.page.keyboard.press("Escape")
    counter.scan(bars)
    expect(counter.sheet("refused")).to_contain_text("There is no network")
    counter.online()

    assert (counter.balance(code), [line["state"] for line in counter.lines()]) == (1, ["done"])
