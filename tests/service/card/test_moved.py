"""A card that goes to another phone: where a wallet keeps what we write, the old object is written once."""

from dataclasses import replace

import pytest

from chalicelib.domain.card.card import Changed, Registration
from chalicelib.domain.card.replaced import CODES_MAX, moved_on, over
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.programme.look import card_look
from chalicelib.service.card.refresh import refresh
from chalicelib.wallets.google.loyalty import object_id, serial_in
from tests.service.card.refreshing import AWallet
from tests.support.fakes import NOON_MS, FakeStore, a_card, a_programme_stamps

OLD, NEW = object_id("338", "CARD1"), object_id("338", "CARD1", 1)


def work(store: FakeStore, wallet: AWallet) -> None:
    refresh(
        [Changed("CARD1", NOON_MS)],
        "google",
        store=store,
        wallet=wallet,
        look=lambda card, programme: card_look(programme, card, f"CODE-{card.code_number}"),
        clock_ms=lambda: NOON_MS + 9,
        paused=lambda _: False,
    )


def test_the_old_object_is_told_that_it_is_over_and_then_never_again() -> None:
    card = moved_on(replace(a_card(balance=7), holder_name="Ana"), "old", NOON_MS + 1)
    store = FakeStore(a_programme_stamps(), card)
    for holder, moved in ((OLD, 0), (NEW, 1)):
        store.register(Registration("google", "CARD1", holder, NOON_MS, moved=moved))
    wallet = AWallet()
    work(store, wallet)

    drawn = {request.registration.holder: request.draw() for request in wallet.asked}
    old, new = drawn[OLD], drawn[NEW]
    assert (old.voided, old.barcode, old.moved, old.holder_name) == (True, "CODE-0", 0, "")
    assert old.values["moment"] == old.values["next"]
    assert (new.voided, new.barcode, new.moved, new.holder_name) == (False, "CODE-1", 1, "Ana")
    assert [held.holder for held in store.registrations("CARD1", "google")] == [NEW]


def test_what_is_over_has_nothing_of_whose_the_card_is() -> None:
    whole = replace(
        a_card(balance=7),
        holder_name="Ana",
        mail="ana@luna.example",
        phone="+373 69123456",
        birthday="05-17",
        news="notice",
        visits=9,
    )
    left = over(moved_on(whole, "old", NOON_MS), 0)
    assert "Ana" not in repr(left)
    assert (left.mail, left.phone, left.birthday, left.news, left.visits, left.balance) == (
        "",
        "",
        "",
        "",
        0,
        0,
    )


def test_each_move_ends_a_code_and_there_are_so_many() -> None:
    card = a_card()
    for moved in range(1, CODES_MAX + 1):
        card = moved_on(card, f"token-{moved}", NOON_MS + moved)
    assert (card.moved, card.code_number, card.old_tokens) == (CODES_MAX, CODES_MAX, ())
    assert card.left_tokens[0] == f"token-{CODES_MAX}"
    with pytest.raises(NotAllowed, match="too_many_codes"):
        moved_on(card, "one more", NOON_MS)


def test_an_objects_id_leads_to_its_card() -> None:
    assert (serial_in(OLD), serial_in(NEW)) == ("CARD1", "CARD1")
    assert OLD != NEW
