"""A card's code for inviting friends: it lasts as long as the card's own, and leads to its programme."""

from dataclasses import replace

import pytest

from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.customer.share import Share
from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.programme.parts.referral import Referral
from chalicelib.service.customer.friends import invitation, share_anew, share_of
from tests.support.fakes import NOON_MS, FakeStore, a_card, a_programme_stamps

PROGRAMME = a_programme_stamps(parts=(Referral("friends", {"en": "a free coffee"}),))
FIRST, SECOND = "abcdefgh23", "zyxwvuts98"


def a_store() -> FakeStore:
    return FakeStore(PROGRAMME, a_card("ANA", visits=1))


def ana(store: FakeStore) -> Card:
    card = store.card("ANA")
    assert card is not None
    return card


def test_a_card_has_one_code_however_often_it_looks_and_it_leads_to_the_card() -> None:
    store = a_store()
    made = [share_of(store, ana(store), PROGRAMME, code, NOON_MS).code for code in (FIRST, SECOND)]
    assert made == [FIRST, FIRST]

    found = invitation(store, FIRST, NOON_MS)
    assert (found.serial, found.counts, found.programme.id) == ("ANA", True, PROGRAMME.id)


def test_a_new_code_ends_the_one_before_and_so_does_a_new_code_of_the_card() -> None:
    store = a_store()
    share_of(store, ana(store), PROGRAMME, FIRST, NOON_MS)
    share_anew(store, ana(store), PROGRAMME, SECOND, NOON_MS)
    assert [invitation(store, code, NOON_MS).counts for code in (FIRST, SECOND)] == [False, True]

    renewed = touched(replace(ana(store), code_number=1), NOON_MS)
    store.put_card(renewed, ana(store).version_ms)
    assert invitation(store, SECOND, NOON_MS).counts is False
    assert share_of(store, ana(store), PROGRAMME, "mnpqrstuvw", NOON_MS).code == "mnpqrstuvw"


def test_the_invitation_of_a_card_out_of_use_still_leads_to_the_programme() -> None:
    store = a_store()
    share_of(store, ana(store), PROGRAMME, FIRST, NOON_MS)
    store.put_card(touched(replace(ana(store), state="voided"), NOON_MS), ana(store).version_ms)

    assert invitation(store, FIRST, NOON_MS).counts is False
    with pytest.raises(NotAllowed, match="friends_out_of_use"):
        share_of(store, ana(store), PROGRAMME, SECOND, NOON_MS)


@pytest.mark.parametrize("code", ["abcdefgh24", "", "ANA", "a" * 400, "abcdefgh2\n", "абвгдежзик"])
def test_a_guessed_code_leads_nowhere(code: str) -> None:
    store = a_store()
    share_of(store, ana(store), PROGRAMME, FIRST, NOON_MS)
    with pytest.raises(NotFound, match="friends_unknown"):
        invitation(store, code, NOON_MS)


def test_who_has_bought_nothing_yet_invites_nobody() -> None:
    store = FakeStore(PROGRAMME, a_card("ANA"))
    with pytest.raises(NotAllowed, match="friends_after_first"):
        share_of(store, ana(store), PROGRAMME, FIRST, NOON_MS)


def test_a_programme_that_gives_nothing_for_friends_has_no_invitations_any_more() -> None:
    store = a_store()
    share_of(store, ana(store), PROGRAMME, FIRST, NOON_MS)
    store.put_programme(replace(PROGRAMME, parts=()))
    with pytest.raises(NotFound, match="friends_off"):
        invitation(store, FIRST, NOON_MS)
    with pytest.raises(NotFound, match="friends_off"):
        share_of(store, ana(store), replace(PROGRAMME, parts=()), SECOND, NOON_MS)


class Crowded(FakeStore):
    """Another window of the same person is faster by a moment."""

    def put_share(self, share: Share, before: Share | None) -> bool:
        if share.code == FIRST:
            super().put_share(replace(share, code=SECOND), before)
        return super().put_share(share, before)


def test_of_two_looks_at_once_both_have_the_same_code() -> None:
    store = Crowded(PROGRAMME, a_card("ANA", visits=1))
    assert share_of(store, ana(store), PROGRAMME, FIRST, NOON_MS).code == SECOND
