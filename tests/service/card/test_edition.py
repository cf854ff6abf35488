"""A changed programme reaches every phone, whatever dies, and takes nothing away that was earned."""

from dataclasses import replace

import pytest

from chalicelib.domain.card.card import Card, Changed, Registration
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.changes.edition import Renewal
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.types.stamps import Stamps
from chalicelib.service.card.devices import register, updates
from chalicelib.service.card.edition import brought_up, programme_for
from chalicelib.service.card.renewal import PAGE, renew
from chalicelib.service.programme.effect import Effect, effect_of
from chalicelib.service.programme.limits import save
from chalicelib.service.till.redeem import Wanted, redeem
from tests.service.card.refreshing import AWallet, work
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps
from tests.support.fakes.campaigns import FakeCampaigns

TEN = a_programme_stamps()


def needing(programme: Programme, needed: int) -> Programme:
    assert isinstance(programme.rules, Stamps)
    return replace(programme, rules=replace(programme.rules, needed=needed))


def changed(store: FakeStore, needed: int) -> Programme:
    there = store.programme_now("coffee")
    assert there is not None
    return save(store, there, needing(there, needed), NOON_MS)


def shop(*cards: Card) -> FakeStore:
    return FakeStore(TEN, *cards)


def sweep(store: FakeStore, programme: Programme, *, pages: int = 1000) -> int:
    """Pages that it took; stopped after `pages`."""
    campaigns = FakeCampaigns(store)
    going = Renewal(programme.id, programme.edition)
    for page in range(pages):
        following = renew(
            going, store=store, index=campaigns, clock_ms=lambda: NOON_MS + 1, until_ms=NOON_MS + 9_000
        )
        if following is None:
            return page + 1
        going = following
    return pages


def test_a_change_that_cards_show_is_an_edition_and_one_of_the_limits_is_none() -> None:
    store = shop()

    there = changed(store, 12)
    assert there.edition == 1
    there = save(store, there, replace(there, stamp_at_once=True), NOON_MS)
    assert there.edition == 1
    assert save(store, there, replace(there, name="New name"), NOON_MS).edition == 2


def test_every_card_is_written_under_the_new_edition_also_after_the_worker_died_and_came_twice() -> None:
    store = shop(*(a_card(f"CARD{number:03}", balance=8) for number in range(3 * PAGE)))
    programme = changed(store, 12)

    sweep(store, programme, pages=3)  # and dies
    some = {card.serial for card in store.all_cards() if card.edition == 1}
    before = {card.serial: card.version_ms for card in store.all_cards() if card.edition == 1}
    sweep(store, programme)
    sweep(store, programme)

    assert 0 < len(some) < 3 * PAGE
    assert all(card.edition == 1 and card.version_ms > NOON_MS for card in store.all_cards())
    assert {card.serial: card.version_ms for card in store.all_cards() if card.serial in before} == before


def test_the_sweep_of_an_edition_that_is_not_the_last_any_more_ends() -> None:
    store = shop(a_card(balance=8))
    first = changed(store, 12)
    changed(store, 6)

    assert sweep(store, first) == 1
    assert [card.edition for card in store.all_cards()] == [0]


def test_a_phone_that_asks_before_its_card_was_reached_is_given_the_change() -> None:
    card = a_card(balance=8)
    store = shop(card)
    register(store, "apple", card, "phone", "t", NOON_MS)
    updates(store, "apple", "phone", 0, NOON_MS)
    assert updates(store, "apple", "phone", card.version_ms, NOON_MS + 1) is None

    changed(store, 12)
    found = updates(store, "apple", "phone", card.version_ms, NOON_MS + 1)
    assert found is not None
    assert found.newest_ms > card.version_ms
    now = store.card("CARD1")
    assert now is not None
    assert now.modified_s > card.modified_s  # so that no phone hears "not changed"


def test_a_card_that_was_pushed_is_pushed_again_for_a_change() -> None:
    store = shop(a_card(balance=8))
    store.register(Registration("apple", "CARD1", "phone", NOON_MS, "t1", pushed_version_ms=NOON_MS))
    wallet = AWallet()
    assert work(store, wallet, Changed("CARD1", NOON_MS)).outcomes == ()

    sweep(store, changed(store, 12))
    work(store, wallet, Changed("CARD1", NOON_MS))
    (asked,) = wallet.asked
    assert asked.draw().values["balance"] == "8/12"


class Remembers(FakeStore):
    """Reads a programme as another process had it before the change."""

    def programme(self, programme_id: str) -> Programme | None:
        return TEN


def test_a_worker_that_had_read_the_programme_before_reads_it_again_for_a_card_of_the_new_edition() -> None:
    store = Remembers(TEN, a_card(balance=8))
    programme = changed(store, 12)
    fresh = replace(a_card(balance=8), edition=programme.edition)

    assert programme_for(store, fresh) == programme
    assert programme_for(store, a_card()) == TEN


@pytest.mark.parametrize("swept", [True, False], ids=["swept", "not yet"])
def test_a_reward_that_was_ready_stays_ready_at_the_price_of_then(swept: bool) -> None:
    store = shop(a_card(balance=11))
    programme = changed(store, 12)
    if swept:
        sweep(store, programme)
    card = store.card("CARD1")
    assert card is not None
    look = card_look(programme, card, "B")
    assert (look.balance, look.progress.waiting, look.values["then"]) == ("12/12", 1, "1/12")

    origin = Origin("r-1", "c", "till", NOON_MS)
    receipt = redeem(store, "CARD1", MERCHANT, Wanted("free", 1), origin, lambda attempt: None)
    assert (receipt.entry.delta, receipt.card.balance, receipt.card.owed) == (-10, 1, ())
    assert card_look(programme, receipt.card, "B").balance == "1/12"


def test_a_change_does_not_wish_joy_again_of_what_was_taken_before() -> None:
    store = shop(a_card(balance=2, taken="free"))
    programme = changed(store, 12)
    sweep(store, programme)
    card = store.card("CARD1")

    assert card is not None
    assert card_look(programme, card, "B").moment is None


def test_a_price_that_falls_makes_rewards_ready_and_owes_nothing() -> None:
    store = shop(a_card(balance=8))
    programme = changed(store, 6)
    sweep(store, programme)
    card = brought_up(store, store.card("CARD1") or a_card(), NOON_MS)

    assert (programme.ready(card)[0][1], card.owed) == (1, ())
    assert card_look(programme, card, "B").balance == "6/6"


def test_before_a_change_it_is_counted_what_it_does() -> None:
    store = shop(*(a_card(f"CARD{number}", balance=number) for number in range(12)))
    campaigns = FakeCampaigns(store)

    assert effect_of(campaigns, TEN, needing(TEN, 12), NOON_MS) == Effect(12, win=0, keep=2, further=10)
    assert effect_of(campaigns, TEN, needing(TEN, 6), NOON_MS) == Effect(12, win=4, keep=0, further=0)
    assert effect_of(campaigns, TEN, TEN, NOON_MS) == Effect(12)
