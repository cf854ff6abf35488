"""Codes that a phone draws anew every half minute: the card itself is taken, a picture of it is not."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.card.rotating import SERVED_MS
from tests.api.till.till_calls import SERIAL, at, balance, barcode, now_ms, refused, sealed
from tests.support.gateway import Reply, Shop
from tests.support.people import Page, page_of
from tests.support.rotating import shown_at

HALF_MINUTE_MS = 30_000
MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS


class Clock:
    """The server's; a test says what time it is."""

    def __init__(self, till: Shop) -> None:
        self.ms = now_ms()
        till.monkeypatch.setattr("chalicelib.wiring.clock_ms", lambda: self.ms)


@pytest.fixture
def clock(till: Shop) -> Clock:
    return Clock(till)


@pytest.fixture
def ana(till: Shop, clock: Clock) -> Page:
    return page_of(till, "ana")


def look(page: Page, code: str) -> Reply:
    return page.get(f"/cards?barcode={code}")


def stamp(page: Page, code: str, key: str = "one", **more: Any) -> Reply:
    return page.post("/scans", {"barcode": code, **more}, Idempotency_Key=key)


def sell(till: Shop, code: str, sale: str, path: str = "scans", **more: Any) -> Reply:
    """By a POS with a key."""
    body = {"barcode": code, "sale_id": sale, "outlet": "main", **more}
    return till.call("POST", f"/api/v1/{path}", body, Idempotency_Key=f"{path}-{sale}")


def test_the_card_itself_is_taken_and_a_picture_of_it_a_minute_later_is_not(
    till: Shop, clock: Clock, ana: Page
) -> None:
    code = shown_at(clock.ms, SERIAL)
    assert look(ana, code).json["serial"] == SERIAL
    assert stamp(ana, code).status == 201

    clock.ms += MINUTE_MS
    refused(look(ana, code), 409, "code_is_a_picture")
    refused(stamp(ana, code, "two"), 409, "code_is_a_picture")
    assert "Ask for the card itself" in look(ana, code).json["detail"]
    assert balance(till) == 4


def test_a_picture_that_is_scanned_into_the_search_field_finds_nobody(
    till: Shop, clock: Clock, ana: Page
) -> None:
    code = shown_at(clock.ms, SERIAL)
    (found,) = ana.get(f"/cards?search={code}").json["cards"]
    assert found["serial"] == SERIAL

    clock.ms += MINUTE_MS
    refused(ana.get(f"/cards?search={code}"), 409, "code_is_a_picture")


def test_who_looks_a_card_up_gets_its_lasting_code_and_may_take_as_long_as_the_guest_needs(
    till: Shop, clock: Clock, ana: Page
) -> None:
    found = look(ana, shown_at(clock.ms, SERIAL)).json
    clock.ms += 10 * MINUTE_MS

    assert found["barcode"] == barcode()
    assert stamp(ana, found["barcode"]).status == 201


@pytest.mark.parametrize("wrong_ms", [-HALF_MINUTE_MS, 0, HALF_MINUTE_MS])
def test_a_phone_whose_clock_is_half_a_minute_wrong_is_taken(ana: Page, clock: Clock, wrong_ms: int) -> None:
    assert look(ana, shown_at(clock.ms + wrong_ms, SERIAL)).status == 200


def test_a_phone_whose_clock_is_two_minutes_ahead_is_told_from_a_picture(ana: Page, clock: Clock) -> None:
    refused(look(ana, shown_at(clock.ms + 2 * MINUTE_MS, SERIAL)), 409, "code_of_another_time")
    refused(look(ana, shown_at(clock.ms - 2 * MINUTE_MS, SERIAL)), 409, "code_is_a_picture")


def test_a_code_that_somebody_made_up_is_no_card(till: Shop, ana: Page, clock: Clock) -> None:
    """A picture with the time of now written into it, and a code with another card's password."""
    old = clock.ms - 10 * MINUTE_MS
    for forged in (shown_at(old, SERIAL, says_ms=clock.ms), shown_at(clock.ms, SERIAL, key_of="D" * 26)):
        refused(look(ana, forged), 404, "card_unknown")
        refused(stamp(ana, forged), 404, "card_unknown")
    assert balance(till) == 3


def test_the_code_of_a_card_that_has_a_new_one_is_refused(till: Shop, ana: Page, clock: Clock) -> None:
    before = till.store.card(SERIAL)
    assert before is not None
    now = replace(before, code_number=1, codes_until_ms=(clock.ms - HOUR_MS,))
    assert till.store.put_card(now, before.version_ms)

    refused(look(ana, shown_at(clock.ms, SERIAL)), 409, "code_replaced")
    assert look(ana, shown_at(clock.ms, SERIAL, 1)).status == 200


def test_of_the_card_and_its_picture_at_two_tills_at_once_the_second_is_refused(
    till: Shop, ana: Page, clock: Clock
) -> None:
    ben = page_of(till, "ben", "park")
    code = shown_at(clock.ms, SERIAL)
    assert look(ana, code).status == 200

    refused(look(ben, code), 409, "code_shown_elsewhere")
    refused(stamp(ben, code), 409, "code_shown_elsewhere")
    refused(look(ben, shown_at(clock.ms - HALF_MINUTE_MS, SERIAL)), 409, "code_shown_elsewhere")
    clock.ms += HALF_MINUTE_MS
    assert look(ben, shown_at(clock.ms, SERIAL)).status == 200  # the guest went on to the other till


def test_one_showing_of_the_card_counts_the_sale_and_gives_its_reward(till: Shop, clock: Clock) -> None:
    page_of(till, "olga")
    code = shown_at(clock.ms, SERIAL)
    assert till.call("GET", f"/api/v1/cards?barcode={code}").status == 200
    assert sell(till, code, "1042", visits=7).status == 201
    assert sell(till, code, "1042", "redemptions", reward="free").status == 201


def test_a_picture_of_the_card_before_is_refused_at_the_same_pos(till: Shop, clock: Clock) -> None:
    page_of(till, "olga")
    code = shown_at(clock.ms, SERIAL)
    sell(till, code, "1042", visits=7)

    refused(sell(till, code, "1043", "redemptions", reward="free"), 409, "code_counted")
    assert balance(till) == 10


def test_a_refusal_uses_no_code_up_so_the_guest_shows_the_same_one_again(
    till: Shop, clock: Clock, ana: Page
) -> None:
    """At another number of the POS, at the same till's page, and at the till next to it."""
    page_of(till, "olga")
    ben, code = page_of(till, "ben", "park"), shown_at(clock.ms, SERIAL)
    refused(sell(till, code, "1042", "redemptions", reward="free"), 409, "reward_not_reached")
    refused(stamp(ana, code, visits=99), 422, "visits_out_of_range")
    assert stamp(ben, code, "ben").status == 201
    refused(sell(till, code, "1042", visits=1), 409, "code_shown_elsewhere")
    clock.ms += HALF_MINUTE_MS

    code = shown_at(clock.ms, SERIAL)
    refused(sell(till, code, "1043", "redemptions", reward="free"), 409, "reward_not_reached")
    assert sell(till, code, "1044", visits=1).status == 201
    refused(sell(till, code, "1045", visits=1), 409, "code_counted")
    assert balance(till) == 5


def test_a_pos_that_says_when_it_made_a_sale_is_told_of_a_picture_all_the_same(
    till: Shop, clock: Clock
) -> None:
    page_of(till, "olga")
    picture = shown_at(clock.ms - 5 * MINUTE_MS, SERIAL)

    refused(sell(till, picture, "1042", visits=1, made_at=at(clock.ms - 1000)), 409, "code_is_a_picture")
    offline = sell(till, picture, "1043", visits=1, made_at=at(clock.ms - 4 * MINUTE_MS))
    assert offline.status == 201, "it had no network, and looked at the code itself"


def test_a_sale_that_is_sent_again_later_has_the_first_answer(till: Shop, clock: Clock, ana: Page) -> None:
    code = shown_at(clock.ms, SERIAL)
    first = stamp(ana, code)
    clock.ms += 10 * MINUTE_MS

    again = stamp(ana, code)
    assert (again.status, again.json["entry"]["id"]) == (200, first.json["entry"]["id"])


def made(till: Shop, made_ms: int, person: str = "ana", outlet: str = "main") -> dict[str, str]:
    """What a line of a till that was offline says of itself."""
    return {"made_at": at(made_ms), "made_by": sealed(till, made_ms - HOUR_MS, person, outlet)}


def test_a_till_that_was_offline_brings_what_it_saw(till: Shop, ana: Page, clock: Clock) -> None:
    """Also where the sale was made some minutes after the code was shown, and clocks were a minute apart."""
    then = clock.ms - 5 * HOUR_MS
    assert stamp(ana, shown_at(then, SERIAL), **made(till, then)).status == 201
    served = shown_at(then + HOUR_MS, SERIAL)
    assert stamp(ana, served, "two", **made(till, then + HOUR_MS + 5 * MINUTE_MS)).status == 201
    ahead = shown_at(then + 2 * HOUR_MS, SERIAL)
    assert stamp(ana, ahead, "three", **made(till, then + 2 * HOUR_MS - MINUTE_MS)).status == 201


def test_what_a_till_took_for_a_card_is_refused_when_it_comes_if_it_was_none(
    till: Shop, ana: Page, clock: Clock
) -> None:
    then = clock.ms - 5 * HOUR_MS
    old = shown_at(then - SERVED_MS - 2 * MINUTE_MS, SERIAL)
    refused(stamp(ana, old, **made(till, then)), 409, "code_is_a_picture")
    forged = shown_at(then - HOUR_MS, SERIAL, says_ms=then)
    refused(stamp(ana, forged, "two", **made(till, then)), 404, "card_unknown")
    ahead = shown_at(then + 5 * MINUTE_MS, SERIAL)
    refused(stamp(ana, ahead, "three", **made(till, then)), 409, "code_of_another_time")
    assert balance(till) == 3


def test_two_tills_without_a_network_that_took_the_same_code_are_found_out_when_they_come(
    till: Shop, ana: Page, clock: Clock
) -> None:
    ben = page_of(till, "ben", "park")
    then = clock.ms - 5 * HOUR_MS
    code = shown_at(then, SERIAL)
    assert stamp(ana, code, **made(till, then)).status == 201

    refused(
        stamp(ben, code, "two", **made(till, then + MINUTE_MS, "ben", "park")), 409, "code_shown_elsewhere"
    )
    earlier = shown_at(then - 2 * HOUR_MS, SERIAL)  # another visit, told of late, is a visit all the same
    assert stamp(ben, earlier, "three", **made(till, then - 2 * HOUR_MS, "ben", "park")).status == 201
    assert balance(till) == 5


def test_a_code_that_stays_is_taken_beside_it(till: Shop, ana: Page, clock: Clock) -> None:
    """An iPhone's card has no other."""
    assert stamp(ana, shown_at(clock.ms, SERIAL)).status == 201
    assert stamp(ana, barcode(), "two").status == 201


def test_a_sale_is_corrected_by_the_code_that_it_came_with_however_old_it_is(
    till: Shop, clock: Clock
) -> None:
    page_of(till, "olga")
    code = shown_at(clock.ms, SERIAL)
    sell(till, code, "1042", visits=2)
    clock.ms += HOUR_MS
    mended = {"visits": 1, "barcode": code, "outlet": "main"}
    fixed = till.call("POST", "/api/v1/sales/1042/corrections", mended, Idempotency_Key="mend")
    assert fixed.status == 201, fixed.text
    assert balance(till) == 4


def test_a_card_of_another_shop_stays_unknown(ana: Page, clock: Clock) -> None:
    refused(look(ana, shown_at(clock.ms, "C" * 26)), 404, "card_unknown")
