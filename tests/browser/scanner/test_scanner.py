"""The scan page at the counter, in a browser: what a code leads to, what a tap does."""

import time
from dataclasses import replace

import pytest
from playwright.sync_api import expect

from chalicelib.domain.programme.programme import Bonus
from tests.browser.scanner.till_page import Counter, OpenCounter
from tests.support.gateway import OTHER_KEY

STRANGE = {
    "a menu": ("https://menu.example/table/4", "menu"),
    "a payment": ("00020101021226580014A000000677", "payment code"),
    "something else": ("5901234123457", "not one of our cards"),
}


def test_a_stamp_is_added_and_taken_back(counter: Counter) -> None:
    code = counter.card(stamps=3)
    counter.scan(code)
    card = counter.sheet("card")
    expect(card.get_by_role("heading")).to_have_text("Maria Pop")
    expect(card.get_by_role("img", name="3 of 10 stamps")).to_be_visible()
    card.locator("[data-more]").click()
    card.locator("[data-add]", has_text="Add 2 stamps").click()
    done = counter.sheet("done")
    expect(done.get_by_role("heading")).to_have_text("2 stamps added")
    assert counter.balance(code) == 5

    done.locator("[data-undo]").click()
    counter.sheet("undone")
    assert counter.balance(code) == 3


def test_points_follow_the_amount_that_is_typed(counter: Counter) -> None:
    code = counter.card(programme="points")
    counter.scan(code)
    card = counter.sheet("card")
    for key in ("1", "2", "5", "0"):
        card.locator(f"[data-key='{key}']").click()
    expect(card.locator(".amount")).to_have_text("€12.50")
    card.locator("[data-add]", has_text="Add 12 points").click()

    counter.sheet("done")
    assert counter.balance(code) == 12


def test_a_reward_that_is_ready_is_offered_and_given_after_one_question(counter: Counter) -> None:
    code = counter.card(stamps=9)
    counter.stamp(code)
    counter.sheet("done").locator("[data-redeem=free]").click()
    question = counter.sheet("redeem")
    expect(question).to_contain_text("Give a free coffee?")
    expect(question).to_contain_text("Takes 10 stamps, leaves 0.")
    assert counter.balance(code) == 10
    question.locator("[data-give]").click()

    expect(counter.sheet("done").get_by_role("heading")).to_have_text("Given: a free coffee")
    assert counter.balance(code) == 0


def test_a_double_tap_counts_once(counter: Counter) -> None:
    code = counter.card()
    counter.scan(code)
    counter.sheet("card").locator("[data-add]").dblclick()

    counter.sheet("done")
    counter.page.wait_for_timeout(300)
    assert counter.balance(code) == 1


def test_the_guests_name_leaves_the_screen_by_itself(open_counter: OpenCounter) -> None:
    at = open_counter(who=None)
    at.page.clock.install()
    at.enter_pin("ana")
    at.sheet("idle")
    at.stamp(at.card())
    expect(at.sheet("done")).to_contain_text("Maria Pop")
    at.page.clock.fast_forward(5_000)

    at.sheet("idle")
    expect(at.page.locator("body")).not_to_contain_text("Maria")


def test_the_next_guest_takes_the_place_of_the_last(counter: Counter) -> None:
    first, second = counter.card("Maria Pop"), counter.card("Ion Rusu")
    counter.scan(first)
    expect(counter.sheet("card")).to_contain_text("Maria Pop")
    counter.scan(second)

    expect(counter.page.get_by_role("heading", name="Ion Rusu")).to_be_visible()
    expect(counter.page.locator("body")).not_to_contain_text("Maria")


def test_a_card_that_was_just_done_is_asked_about(counter: Counter) -> None:
    code = counter.card()
    counter.stamp(code)
    counter.sheet("done")
    counter.scan(code)
    expect(counter.sheet("already").get_by_role("heading")).to_have_text("Already done")
    assert counter.balance(code) == 1

    counter.page.locator("[data-open]").click()
    counter.sheet("card").locator("[data-add]").click()
    counter.sheet("done")
    assert counter.balance(code) == 2


def test_of_two_cards_in_turn_each_is_asked_about_with_what_it_got(counter: Counter) -> None:
    first, second = counter.card("Maria Pop"), counter.card("Ion Rusu")
    for code in (first, second):
        counter.stamp(code)
        counter.next()
    counter.scan(first)
    expect(counter.sheet("already")).to_contain_text("(+1)")
    assert counter.balance(first) == 1


def test_an_amount_below_the_smallest_sale_is_told_while_it_is_typed_and_no_key_moves(
    counter: Counter,
) -> None:
    code = counter.card(programme="points")
    counter.limit(programme="points", spend_minor_min=500)
    counter.scan(code)
    card = counter.sheet("card")
    key = card.locator("[data-key='3']")
    before = key.bounding_box()
    for digit in ("3", "0", "0"):
        card.locator(f"[data-key='{digit}']").click()
    expect(card.locator("[data-why]")).to_contain_text("€5.00")
    expect(card.locator("[data-add]")).to_have_text("Manager’s PIN")
    card.locator("[data-key='00']").click()
    expect(card.locator("[data-why]")).to_have_count(0)
    expect(card.locator("[data-add]")).to_have_text("Add 300 points")
    assert key.bounding_box() == before


def test_stamp_at_once_needs_no_tap(counter: Counter) -> None:
    code = counter.card()
    counter.limit(stamp_at_once=True)
    counter.scan(code)

    expect(counter.sheet("done").get_by_role("heading")).to_have_text("1 stamp added")
    assert counter.balance(code) == 1


def test_on_a_double_stamp_day_the_cashier_sees_what_will_be_booked(counter: Counter) -> None:
    code = counter.card()
    now = time.time_ns() // 1_000_000
    day = Bonus("c-1", 2, now - 3_600_000, now + 3_600_000)
    counter.shop.store.put_programme(replace(counter.shop.stamps, bonuses=(day,)))
    counter.scan(code)

    card = counter.sheet("card")
    expect(card.locator("[data-bonus='2']")).to_have_text("Double stamps")
    expect(card.locator("[data-add]")).to_have_text("Add 2 stamps")
    card.locator("[data-add]").click()
    expect(counter.sheet("done").get_by_role("heading")).to_have_text("2 stamps added")
    assert counter.balance(code) == 2


@pytest.mark.parametrize("what", STRANGE)
def test_a_code_that_is_not_a_card_is_told_in_plain_words(counter: Counter, what: str) -> None:
    code, sentence = STRANGE[what]
    counter.scan(code)

    expect(counter.sheet("strange")).to_contain_text(sentence)
    assert counter.lines() == []


def test_the_counters_own_poster_is_no_card(counter: Counter) -> None:
    counter.scan(f"{counter.shop.base_url}/join/coffee")

    expect(counter.sheet("strange")).to_contain_text("counter’s own code")


def test_a_forged_code_and_another_merchants_card_are_refused(counter: Counter) -> None:
    code = counter.card()
    theirs = counter.shop.call(
        "POST",
        "/api/v1/programmes/coffee/cards",
        {},
        Authorization=f"Bearer {OTHER_KEY}",
        Idempotency_Key="theirs",
    )
    assert theirs.status == 404
    forged = code[:-1] + ("0" if code[-1] != "0" else "1")
    counter.scan(forged)

    expect(counter.sheet("refused")).to_contain_text("not one of your cards")
    assert counter.balance(code) == 0


def test_a_guest_without_a_phone_is_found_by_name(counter: Counter) -> None:
    code = counter.card("Ștefan Ungureanu")
    counter.page.locator("[data-find]").click()
    counter.page.locator("#find").fill("stef")
    counter.page.locator("[data-card]", has_text="Ștefan Ungureanu").click()
    counter.sheet("card").locator("[data-add]").click()

    counter.sheet("done")
    assert counter.balance(code) == 1


def test_a_code_that_is_typed_opens_its_card(counter: Counter) -> None:
    code = counter.card()
    counter.page.locator("[data-find]").click()
    counter.page.locator("#find").fill(f"{code[:18].lower()} {code[18:]}")
    counter.page.keyboard.press("Enter")

    expect(counter.sheet("card").get_by_role("heading")).to_have_text("Maria Pop")


def test_a_guest_without_a_phone_gets_a_card_that_is_stamped_at_once(counter: Counter) -> None:
    page = counter.page
    page.locator("[data-find]").click()
    page.locator("#find").fill("Elena Ursu")
    expect(page.locator("[data-note]")).to_be_visible()
    page.locator("[data-new-guest]").click()
    expect(page.locator("[name=name]")).to_have_value("Elena Ursu")
    page.locator("[name=name]").fill("")
    page.locator("[data-send]").click()
    expect(page.get_by_role("alert").filter(has_text="name or a phone")).to_be_visible()
    page.locator("[name=phone]").fill("12")
    page.locator("[data-send]").click()
    expect(page.get_by_role("alert").filter(has_text="country code")).to_be_visible()
    page.locator("[name=name]").fill("Elena Ursu")
    page.locator("[name=phone]").fill("+373 69 123 456")
    page.locator("[data-programme=coffee]").click()
    page.locator("[data-send]").click()
    expect(counter.sheet("card").get_by_role("heading")).to_have_text("Elena Ursu")
    counter.sheet("card").locator("[data-add]").click()
    counter.sheet("done")
    counter.next()
    page.locator("[data-shift]").click()
    expect(page.locator("[data-entry]").first).to_contain_text("Elena Ursu · Coffee card")


def test_the_shift_is_listed_and_undone_from_there(counter: Counter) -> None:
    code = counter.card()
    counter.stamp(code)
    counter.sheet("done")
    counter.page.locator("[data-next]").click()
    counter.page.locator("[data-shift]").click()
    mine = counter.page.locator("[data-entry]")
    expect(mine).to_have_count(1)
    mine.locator("[data-undo]").click()

    counter.sheet("undone")
    assert counter.balance(code) == 0
    counter.page.locator("[data-next]").click()
    counter.page.locator("[data-shift]").click()
    expect(counter.page.locator("[data-entry]")).to_have_count(2)
    expect(counter.page.locator("[data-entry] [data-undo]")).to_have_count(0)
    counter.page.locator("[data-back]").click()
    counter.scan(code)
    expect(counter.sheet("card")).to_be_visible()  # what was taken back is no double


def test_the_page_speaks_the_language_that_was_chosen(counter: Counter) -> None:
    code = counter.card()
    counter.limit(outlets=["park"])
    counter.page.locator("[data-menu]").click()
    counter.page.locator("[data-language=ru]").click()
    expect(counter.page.locator("html")).to_have_attribute("lang", "ru")
    counter.page.locator("[data-back]").click()
    counter.scan(code)

    expect(counter.sheet("card")).to_contain_text("Программа не действует в этой точке")
