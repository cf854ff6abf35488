"""A programme with parts on the scan page: what is offered, handed out together, sold, without network."""

import pytest
from playwright.sync_api import Locator, expect

from chalicelib.domain.programme.parts.credit import Credit
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.parts.perk import Perk
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.parts.voucher import Voucher
from chalicelib.domain.programme.sale.limits import Limits
from tests.browser.scanner.till_page import Counter
from tests.support.fakes import a_programme_points, a_programme_stamps
from tests.support.people import page_of

PARTS: tuple[Part, ...] = (
    Membership("club", {"en": "Coffee club", "ro": "Clubul cafelei"}, 500),
    Perk("daily", {"en": "today's coffee", "ro": "cafeaua zilei"}, holding="club", once="day"),
    Perk("member", {"en": "10% for members", "ro": "10% pentru membri"}, holding="club", percent=10),
    Right("cake", {"en": "a birthday cake", "ro": "un tort"}, on="join", days=10),
    Right("five", {"en": "a 5% coupon", "ro": "un cupon de 5%"}, on="join", percent=5),
    Voucher("ticket", {"en": "a cinema ticket", "ro": "un bilet"}, "cinema", 6),
    Credit("credit", {"en": "Gift card", "ro": "Card cadou"}, sold=True),
)


@pytest.fixture
def club(counter: Counter) -> Counter:
    """The café has a club; this till has heard of it."""
    offered(counter)
    return counter


def offered(counter: Counter, offline_redeem_max: int = 0) -> None:
    limits = Limits(offline_redeem_max=offline_redeem_max)
    for programme in (a_programme_stamps(parts=PARTS, limits=limits), a_programme_points(parts=PARTS)):
        counter.shop.store.put_programme(programme)
    with counter.page.expect_response("**/api/v1/till"):
        counter.page.evaluate("dispatchEvent(new Event('online'))")


def shown(counter: Counter, code: str) -> Locator:
    counter.scan(code)
    return counter.sheet("card")


def sold(counter: Counter, code: str, part: str = "club", keys: str = "") -> None:
    card = shown(counter, code)
    card.locator("summary").click()
    card.locator(f"[data-sell={part}]").click()
    counter.page.keyboard.type(keys)
    counter.sheet("sell").locator("[data-sold]").click()
    counter.sheet("done")


def test_what_is_ready_is_a_button_and_the_rest_says_why_not(club: Counter) -> None:
    card = shown(club, club.card(stamps=3))

    expect(card.locator("[data-redeem]")).to_have_count(2)
    expect(card.locator("[data-redeem=cake]")).to_contain_text("Give a birthday cake")
    expect(card.locator("[data-redeem=cake]")).to_contain_text("until")
    expect(card.locator("[data-why=daily]")).to_be_hidden()
    card.locator("summary", has_text="More for this card").click()
    expect(card.locator("[data-why=daily]")).to_contain_text("Only with this: Coffee club.")
    expect(card.locator("[data-add]")).to_have_text("Add 1 stamp")


def test_a_membership_is_sold_and_brings_its_coffee_once_a_day(club: Counter) -> None:
    code = club.card(stamps=3)
    card = shown(club, code)
    card.locator("summary").click()
    card.locator("[data-sell=club]", has_text="Coffee club: €5.00").click()
    club.sheet("sell").locator("[data-sold]").click()
    expect(club.sheet("done").get_by_role("heading")).to_have_text("On the card: Coffee club")

    shown(club, code).locator("[data-redeem=daily]").click()
    club.sheet("redeem").locator("[data-give]").click()
    expect(club.sheet("done").get_by_role("heading")).to_have_text("Given: today's coffee")
    card = shown(club, code)
    expect(card.locator("[data-redeem=daily]")).to_have_count(0)
    expect(card.locator("[data-why=daily]")).to_have_text("today's coffeeTaken today. Again tomorrow.")


def test_several_are_handed_out_in_one_go_and_each_can_be_taken_back(club: Counter) -> None:
    code = club.card(stamps=10)
    card = shown(club, code)
    card.locator("[data-redeem=free]").click()
    question = club.sheet("redeem")
    question.locator("[data-with=cake]").click()
    question.locator("[data-give]", has_text="Give it × 2").click()
    done = club.sheet("done")
    expect(done).to_contain_text("Given: a free coffee")
    expect(done).to_contain_text("Given: a birthday cake")
    assert club.balance(code) == 0

    done.locator("[data-undo]").click()
    club.sheet("undone")
    expect(shown(club, code).locator("[data-redeem=cake]")).to_be_visible()
    assert [line["state"] for line in club.lines()] == ["done", "done", "done"]


def test_the_best_discount_is_said_with_what_is_kept_and_a_sale_has_one(club: Counter) -> None:
    code = club.card()
    sold(club, code)
    card = shown(club, code)
    expect(card.locator("[data-discount]")).to_have_text(
        "Best discount for this sale: 10% for members. Kept for next time: a 5% coupon."
    )
    card.locator("[data-redeem=member]").click()
    question = club.sheet("redeem")
    expect(question).to_contain_text("10% off this sale")
    expect(question.locator("[data-with=five]")).to_be_disabled()
    expect(question.locator("[data-with=cake]")).to_be_enabled()


def test_a_discount_for_the_amount_that_is_typed_says_how_much(club: Counter) -> None:
    code = club.card(programme="points")
    sold(club, code)
    card = shown(club, code)
    club.page.keyboard.type("850")

    expect(card.locator("[data-discount]")).to_have_text(
        "Best discount for this sale: 10% for members (€0.85 off). Kept for next time: a 5% coupon."
    )


def test_money_on_the_card_is_spent_by_the_amount_and_no_more_than_there_is(club: Counter) -> None:
    code = club.card()
    sold(club, code, "credit", "2000")
    shown(club, code).locator("[data-redeem=credit]").click()
    question = club.sheet("redeem")
    expect(question).to_contain_text("Up to €20.00")
    club.page.keyboard.type("2001")
    expect(question.locator("[data-give]")).to_be_disabled()
    club.page.keyboard.press("Backspace")
    club.page.keyboard.type("0")
    expect(question.locator("[data-give]")).to_be_enabled()
    question.locator("[data-give]", has_text="Take off €20.00").click()

    club.sheet("done")
    expect(shown(club, code).locator("[data-redeem=credit]")).to_have_count(0)


def test_a_partners_code_is_shown_to_be_read_to_the_guest(club: Counter) -> None:
    codes = {"codes": ["REX-7F3K"]}
    added = page_of(club.shop, "olga").post("/pools/cinema/codes", codes)
    assert added.status in (200, 201), added.text
    code = club.card(stamps=6)
    shown(club, code).locator("[data-redeem=ticket]").click()
    club.sheet("redeem").locator("[data-give]").click()

    expect(club.sheet("done")).to_contain_text("Code for the guest: REX-7F3K")
    assert "REX-7F3K" not in str(club.lines())


def test_history_says_what_was_sold_and_taken_and_undoes_it(club: Counter) -> None:
    code = club.card(stamps=3)
    sold(club, code)
    card = shown(club, code)
    card.get_by_role("button", name="Card history").click()
    row = club.page.locator("[data-entry][data-kind=give]").first
    expect(row).to_contain_text("Credit: Coffee club")
    row.locator("[data-undo]").click()

    club.sheet("undone")
    card = shown(club, code)
    expect(card.locator("[data-why=daily]")).to_have_count(1)


def test_an_offer_is_taken_offline_as_the_owner_allows_and_a_second_tills_slot_is_refused(
    counter: Counter,
) -> None:
    offered(counter, offline_redeem_max=1)
    code = counter.card()
    sold(counter, code)
    counter.next()
    counter.met(code)
    counter.offline()
    card = shown(counter, code)
    card.locator("[data-redeem=daily]").click()
    counter.sheet("redeem").locator("[data-give]").click()
    counter.sheet("saved")
    assert shown(counter, code).locator("[data-redeem=daily]").count() == 0

    body = {"barcode": code, "reward": "daily", "outlet": "main"}
    other = counter.shop.call("POST", "/api/v1/redemptions", body, Idempotency_Key="another-till")
    assert other.status == 201, other.text
    counter.online()
    counter.settled(["done", "refused"])
    counter.page.locator("[data-chip]").click()
    expect(counter.page.locator("[data-state=refused]")).to_contain_text("Again tomorrow")


def test_without_leave_nothing_of_the_parts_is_handed_out_offline(club: Counter) -> None:
    code = club.card()
    club.met(code)
    club.offline()
    shown(club, code).locator("[data-redeem=cake]").click()

    expect(club.sheet("redeem").locator("[data-refused=offline]")).to_be_visible()


def test_a_programme_without_parts_has_nothing_more_on_it(counter: Counter) -> None:
    card = shown(counter, counter.card(stamps=3))

    expect(card.locator(".besides")).to_have_count(0)
    expect(card.locator("[data-discount]")).to_be_hidden()
    expect(card.locator("[data-redeem]")).to_have_count(0)
