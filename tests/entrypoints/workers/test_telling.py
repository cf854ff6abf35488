"""Owners are written to of what nobody sees who does not look: once each, and again when it is news again."""

from typing import Any

import pytest

from chalicelib import wiring, words
from chalicelib.domain.errors import Busy
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.pool import LOW, Pool
from chalicelib.domain.time.units import DAY_MS, HOUR_MS, MINUTE_MS
from chalicelib.entrypoints.workers.overview import count_overview
from chalicelib.service.overview.count import note
from chalicelib.service.walls import Faults
from tests.support.fakes import MERCHANT, a_card, a_merchant
from tests.support.gateway import Shop
from tests.support.people import MAIN, Page, a_person, page_of, staffed

SERIAL = "B" * 26


@pytest.fixture
def owner(shop: Shop) -> Page:
    shop.store.put_merchant(a_merchant(zone=MAIN.zone))
    staffed(shop.directory)
    shop.store.enrol(a_card(SERIAL, created_ms=wiring.clock_ms()), "")
    return page_of(shop, "olga")


def hours(shop: Shop, monkeypatch: pytest.MonkeyPatch, later_ms: int, count: int = 3) -> None:
    """Hours with a customer in each, as the clock's worker goes through them."""
    card = shop.store.card(SERIAL)
    began_ms = wiring.clock_ms()
    for hour in range(count):
        at_ms = began_ms + later_ms + hour * HOUR_MS
        with monkeypatch.context() as later:
            later.setattr(wiring, "clock_ms", lambda at_ms=at_ms: at_ms)
            note([card], wiring.counting(), at_ms, Faults())
            later.setattr(wiring, "clock_ms", lambda at_ms=at_ms: at_ms + 2 * HOUR_MS)
            count_overview(at_ms + 3 * HOUR_MS)


def told(shop: Shop) -> list[tuple[str, str]]:
    return [(to, words.say(letter.lines[0], language)) for to, letter, language in shop.mail.sent]


def pool(shop: Shop, codes: int, handed: int) -> None:
    there = shop.store.pool(MERCHANT, "barber")
    shop.store.add_codes(there, tuple(f"code-{there.count + n}" for n in range(codes)))
    for slot in range(handed):
        shop.store.note_handed(Pool(MERCHANT, "barber"), slot)


def test_codes_that_run_low_are_told_once_and_once_more_after_more_codes(
    shop: Shop, owner: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool(shop, 12, handed=2)
    hours(shop, monkeypatch, 0)
    assert told(shop) == [], f"{LOW} are left"
    pool(shop, 0, handed=5)
    hours(shop, monkeypatch, DAY_MS)
    (letter,) = told(shop)
    assert letter[0] == "olga@luna.example"
    assert "The list “barber” has 7 codes left." in letter[1]
    assert shop.mail.sent[0][1].link == f"{wiring.settings().base_url}/console#/programmes"
    pool(shop, 0, handed=6)
    hours(shop, monkeypatch, 2 * DAY_MS)
    assert len(told(shop)) == 1
    pool(shop, 10, handed=0)
    hours(shop, monkeypatch, 3 * DAY_MS)
    assert len(told(shop)) == 1
    pool(shop, 0, handed=22)
    hours(shop, monkeypatch, 4 * DAY_MS)
    assert "has no codes left" in told(shop)[1][1]
    assert len(told(shop)) == 2


@pytest.mark.parametrize(("days", "letters"), [(60, 0), (8, 0), (6, 1), (-3, 1)])
def test_a_certificate_that_nobody_renews_is_told_to_owners_once_in_its_last_week(
    days: int, letters: int, shop: Shop, owner: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends_ms = wiring.clock_ms() + days * DAY_MS
    monkeypatch.setattr(wiring, "apple_certificate_ends_ms", lambda: ends_ms)
    for day in range(2):
        hours(shop, monkeypatch, day * 5 * HOUR_MS)
    assert len(told(shop)) == letters
    assert all("Apple’s certificate is good until" in said for _, said in told(shop))


def test_a_letter_that_cannot_go_out_is_tried_at_the_next_look_and_stops_no_counting(
    shop: Shop, owner: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool(shop, 3, handed=1)

    def no_mail(*_: object) -> None:
        raise Busy("mail_busy")

    with monkeypatch.context() as out:
        out.setattr(shop.mail, "send", no_mail)
        hours(shop, monkeypatch, 0)
    assert told(shop) == []
    hours(shop, monkeypatch, DAY_MS)
    assert len(told(shop)) == 1


def test_a_night_without_mail_uses_nobodys_letters_up(
    shop: Shop, owner: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever waits for an approval writes to the same people."""
    pool(shop, 3, handed=1)
    tried = []

    def no_mail(to: str, *_: object) -> None:
        tried.append(to)
        raise Busy("mail_busy")

    with monkeypatch.context() as out:
        out.setattr(shop.mail, "send", no_mail)
        for minute in range(40):
            hours(shop, monkeypatch, minute * MINUTE_MS, count=1)
    assert 1 <= len(tried) <= 2
    assert shop.store.count_within("letters-waiting", f"{MERCHANT}#olga", 10, 86400) == 0


def test_an_owner_whose_address_takes_no_mail_keeps_the_others_from_none(
    shop: Shop, owner: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert shop.directory.add_staff(
        a_person("zoe", "owner"), AuditLine(MERCHANT, 0, "staff:olga", "staff.invite", "zoe")
    )
    pool(shop, 3, handed=1)
    send = shop.mail.send

    def refusing(to: str, *letter: Any) -> None:
        if to == "olga@luna.example":
            raise Busy("mail_busy")
        send(to, *letter)

    monkeypatch.setattr(shop.mail, "send", refusing)
    hours(shop, monkeypatch, 0)
    assert [to for to, _ in told(shop)] == ["zoe@luna.example"]
    hours(shop, monkeypatch, DAY_MS)
    assert len(told(shop)) == 1, "who was told is not told again"


def test_a_secret_that_cannot_be_read_keeps_nobody_from_hearing_of_codes(
    shop: Shop, owner: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool(shop, 3, handed=1)
    monkeypatch.setattr(wiring, "secret", lambda _: {"key_pem": "-----BEGIN PRIV"})
    hours(shop, monkeypatch, 0)
    assert len(told(shop)) == 1
