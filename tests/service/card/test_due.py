"""What ends is told: once, before and when it does, and nobody hears of what changes nothing."""

from dataclasses import replace

from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.due import due_ms
from chalicelib.domain.card.lots import MAIN, Lot, Move
from chalicelib.domain.face.look import Look
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.ledger import give
from chalicelib.domain.programme.grant import Happening
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.card.due import tell_due
from chalicelib.service.walls import Faults
from chalicelib.words import say, written
from tests.support.fakes import NOON_MS, FakeStore, a_card, a_programme_stamps

CAKE = Right("cake", {"en": "a cake"}, on="birthday", days=20)
CLUB = Membership("club", {"en": "Coffee club"}, 500)
PROGRAMME = a_programme_stamps(
    parts=(CAKE, CLUB), tiers=(Tier("gold", {"en": "Gold"}, 5),), tier_months=1, tier_grace_days=0
)


def with_cake() -> Card:
    card, _ = give(a_card(), PROGRAMME, Happening("birthday", NOON_MS), Origin("k", "k", "till", NOON_MS))
    return card


def lot(unit: str, days: int, n: int = 1) -> Move:
    return Move(Lot(unit, until_s=NOON_MS // 1000 + days * DAY_MS // 1000), n)


def swept(store: FakeStore, days: float) -> Card:
    """The card after the clock has gone through all shards so many days later."""
    at_ms = NOON_MS + round(days * DAY_MS)
    for shard in range(SHARDS):
        tell_due(store, shard, clock_ms=lambda: at_ms, until_ms=at_ms + 1, faults=Faults())
    card = store.card("CARD1")
    assert card is not None
    return card


def look(card: Card) -> Look:
    return card_look(PROGRAMME, card, "BARCODE")


def said(card: Card) -> str:
    moment = look(card).moment
    return "" if moment is None else say(moment.said, "en")


def test_a_right_that_was_given_is_said_though_no_balance_changed() -> None:
    card = with_cake()

    assert said(card) == "You have a new gift: a cake. Stamps on your card: 0/10"
    later, _ = give(
        card, PROGRAMME, Happening("birthday", NOON_MS + 1), Origin("l", "l", "till", NOON_MS + 1)
    )
    assert look(later).moment != look(card).moment, "another one is said anew"


def test_its_last_week_is_said_once_and_its_end_takes_it_off_the_card() -> None:
    store = FakeStore(PROGRAMME, with_cake())
    before = store.card("CARD1")
    assert swept(store, 6) == before, "nothing is due yet"

    week = swept(store, 14.5)
    assert before is not None
    assert week.version_ms > before.version_ms
    assert said(week).startswith("a cake: the last day is ")
    again = swept(store, 15)
    assert (again.version_ms, look(again).moment) == (week.version_ms, look(week).moment)

    over = swept(store, 22)
    assert over.version_ms > week.version_ms
    assert look(over).lines == ()
    assert due_ms(over) is None


def test_a_membership_is_to_be_renewed_two_weeks_before_its_end_and_once() -> None:
    store = FakeStore(PROGRAMME, a_card(lots=(lot("club", 30),)))
    week = swept(store, 17)

    assert said(week).startswith("Coffee club: the last day is ")
    assert written(look(week).lines[0].shown, "en", "en").endswith("Renew it at the till")
    assert swept(store, 24).version_ms == week.version_ms, "a week before, the card says so already"
    assert swept(store, 31).version_ms > week.version_ms


def test_stamps_that_end_are_said_before_and_are_gone_after() -> None:
    store = FakeStore(PROGRAMME, a_card(balance=5, lots=(lot(MAIN, 20, 3),)))
    assert said(swept(store, 7)).replace("\xa0", " ").startswith("3 stamps: the last day is ")

    assert swept(store, 21).balance == 2


def test_a_tier_that_ends_is_said() -> None:
    store = FakeStore(PROGRAMME, a_card(lots=(lot("standing", 20, 9),)))

    assert said(swept(store, 7)).startswith("Gold: the last day is ")


def test_what_shows_nothing_is_looked_at_and_no_phone_hears_of_it() -> None:
    card = a_card(lots=(lot("gone-part", 20),))
    store = FakeStore(PROGRAMME, card)
    seen = swept(store, 7)

    assert seen == replace(card, looked_ms=NOON_MS + 7 * DAY_MS)
    assert due_ms(seen) == NOON_MS + 13 * DAY_MS


def test_a_card_out_of_use_and_one_that_cannot_be_read_hold_up_nobody() -> None:
    voided = replace(with_cake(), serial="CARD2", state="voided", voided_ms=1)
    store = FakeStore(PROGRAMME, with_cake(), voided)
    store.put_programme(PROGRAMME)
    lost = replace(with_cake(), serial="CARD3", programme_id="no-such")
    store.enrol(lost, "")

    assert swept(store, 15).cue.startswith("!cake:")
    two = store.card("CARD2")
    assert two is not None
    assert (two.version_ms, two.looked_ms > 0) == (voided.version_ms, True)
