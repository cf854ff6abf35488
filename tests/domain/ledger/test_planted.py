"""Faults planted in the ledger and the parts: the tests of histories and of parts notice each of them."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from chalicelib.domain.card.lots import Lot, Move, Moves
from chalicelib.domain.ledger import ledger, moves
from chalicelib.domain.programme.grant import FOR_EVER, Grant
from chalicelib.domain.programme.held import Choice
from chalicelib.domain.programme.parts import standing
from tests.domain.ledger import test_parts as of_parts
from tests.domain.ledger import test_properties as properties
from tests.domain.programme import test_parts as parts

Plant = Callable[[pytest.MonkeyPatch], None]


def a_rest_is_not_mended(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Grant, "carried", lambda self, lots, undone, at_ms: undone)


def a_price_is_not_checked(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(moves, "to_take", lambda lots, unit, n, at_ms: (Move(Lot(unit), -n),))


def what_ended_stays(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ledger, "as_of", lambda card, at_ms: card)


def an_ended_right_comes_back_dead(patch: pytest.MonkeyPatch) -> None:
    def back(given: Moves, at_ms: int) -> Moves:
        return tuple(Move(each.lot, -each.n) for each in given)

    patch.setattr(moves, "back", back)


def there_is_no_grace(patch: pytest.MonkeyPatch) -> None:
    grants = standing.Standing.grants
    short = lambda self: grants(replace(self, grace_days=0))  # noqa: E731
    patch.setattr(standing.Standing, "grants", short)


def once_is_as_often_as_one_likes(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(moves, "claims_of", lambda *_: ())
    patch.setattr(moves, "choice_of", lambda programme, card, offer, holder, claimed: Choice(offer, 99))


def a_membership_begins_anew_when_it_is_paid_again(patch: pytest.MonkeyPatch) -> None:
    lot = Grant._lot
    patch.setattr(
        Grant, "_lot", lambda self, lots, happening: lot(replace(self, follows=False), lots, happening)
    )


def nothing_ends(patch: pytest.MonkeyPatch) -> None:
    lot = Grant._lot
    patch.setattr(
        Grant, "_lot", lambda self, lots, happening: lot(replace(self, lasts=FOR_EVER), lots, happening)
    )


def overdrawn() -> None:
    properties.life.cache_clear()
    for kind, seed in properties.EVERY:
        properties.test_nothing_is_overdrawn_but_by_a_refund_and_a_rest_is_less_than_a_whole(kind, seed)


def holds_otherwise() -> None:
    properties.life.cache_clear()
    for kind, seed in properties.EVERY:
        properties.test_a_card_holds_what_its_entries_say_at_every_time(kind, seed)


FAULTS: tuple[tuple[Plant, Callable[[], None]], ...] = (
    (a_rest_is_not_mended, overdrawn),
    (a_price_is_not_checked, overdrawn),
    (what_ended_stays, holds_otherwise),
    (
        an_ended_right_comes_back_dead,
        of_parts.test_a_right_that_ended_before_it_was_handed_back_is_good_for_two_weeks_more,
    ),
    (there_is_no_grace, parts.test_a_tier_rises_at_once_counts_double_and_does_not_fall_within_the_grace),
    (once_is_as_often_as_one_likes, parts.test_a_member_has_a_coffee_a_day_and_nobody_else),
    (
        a_membership_begins_anew_when_it_is_paid_again,
        parts.test_a_membership_that_is_paid_again_goes_on_where_it_ends,
    ),
    (nothing_ends, parts.test_a_head_start_and_a_trial_are_there_when_the_card_is_new),
)


@pytest.mark.parametrize(("plant", "noticed"), FAULTS, ids=[plant.__name__ for plant, _ in FAULTS])
def test_a_planted_fault_is_noticed(
    plant: Plant, noticed: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)

    try:
        with pytest.raises((AssertionError, pytest.fail.Exception)):
            noticed()
    finally:
        properties.life.cache_clear()  # of what was lived with the fault
