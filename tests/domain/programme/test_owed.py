"""What a card had earned stays earned when its price rises, in a programme of either type."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.card.card import Card
from chalicelib.domain.ledger.entry import Origin, reversal_key
from chalicelib.domain.ledger.ledger import earn, redeem, reverse
from chalicelib.domain.programme.changes.edition import following
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Reward, Sale
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.programme.types.stamps import Stamps
from tests.support.fakes import NOON_MS, a_card, a_programme_points, a_programme_stamps

CAKE, LUNCH = Reward("cake", {"en": "a cake"}, 50), Reward("lunch", {"en": "a lunch"}, 200)


def needing(*costs: int) -> Programme:
    """A programme of stamps whose card was first full at the first of `costs`, then at the next."""
    programme = a_programme_stamps(rules=Stamps(costs[0], {"en": "a coffee"}))
    for cost in costs[1:]:
        programme = following(programme, replace(programme, rules=Stamps(cost, {"en": "a coffee"})))
    return programme


def priced(*steps: tuple[Reward, ...]) -> Programme:
    programme = a_programme_points(rules=Points(steps[0], per_amount=1))
    for step in steps[1:]:
        programme = following(programme, replace(programme, rules=Points(step, per_amount=1)))
    return programme


def ready(programme: Programme, card: Card) -> dict[str, tuple[int, int]]:
    return {reward.id: (reward.cost, times) for reward, times in programme.ready(card)}


def came(key: str) -> Origin:
    return Origin(key, "c", "till", NOON_MS)


@given(st.integers(2, 50), st.integers(2, 50), st.integers(2, 50), st.integers(-5, 200))
def test_no_change_of_the_number_takes_a_reward_away(first: int, then: int, last: int, balance: int) -> None:
    card = a_card(balance=balance)
    for programme in (needing(first, then), needing(first, then, last)):
        times = sum(count for _, count in programme.ready(card))
        assert times >= max(0, balance) // first

        shown = card_look(programme, card, "B")
        assert shown.progress.waiting == times
        assert (
            shown.balance == f"{programme.rules.rewards()[0].cost}/{programme.rules.rewards()[0].cost}"
        ) == (times > 0)


@given(st.integers(2, 20), st.integers(2, 20), st.integers(0, 60), st.data())
def test_all_that_is_ready_can_be_taken_one_after_the_other(
    first: int, then: int, balance: int, data: st.DataObject
) -> None:
    programme, card = needing(first, then), a_card(balance=balance)
    times = sum(count for _, count in programme.ready(card))
    for number in range(times):
        if data.draw(st.booleans()):
            card, _ = earn(card, programme, Sale(visits=1), came(f"s-{number}"))
        card, _ = redeem(card, programme, "free", 1, came(f"r-{number}"))

    assert card.balance >= 0


def test_the_next_one_is_at_the_new_number() -> None:
    programme = needing(10, 12)
    card, _ = redeem(a_card(balance=21), programme, "free", 2, came("r"))

    assert (card.balance, card.owed) == (1, ())
    assert ready(programme, replace(card, balance=12)) == {"free": (12, 1)}


def test_what_was_owed_and_is_handed_back_is_owed_again() -> None:
    programme = needing(10, 12)
    card, taken = redeem(a_card(balance=10), programme, "free", 1, came("r"))
    card, _ = reverse(card, programme, taken, came(reversal_key(taken.id)))

    assert ready(programme, card) == {"free": (10, 1)}


def test_a_stamp_that_is_taken_back_takes_back_what_it_had_earned() -> None:
    before, after = needing(10), needing(10, 12)
    card, entry = earn(a_card(balance=9), before, Sale(visits=1), came("s"))
    card, _ = reverse(after.settled(card), after, entry, came(reversal_key(entry.id)))

    assert (card.balance, after.ready(card)) == (9, ())


def test_a_reward_of_points_that_became_dearer_or_was_withdrawn_can_still_be_taken() -> None:
    dearer = priced((CAKE, LUNCH), (replace(CAKE, cost=80), LUNCH))
    assert ready(dearer, a_card(balance=120)) == {"cake": (50, 2)}
    assert ready(dearer, replace(a_card(balance=60), edition=1)) == {}

    withdrawn = priced((CAKE, LUNCH), (LUNCH,))
    card = a_card(balance=120)
    assert ready(withdrawn, card) == {"cake": (50, 2)}
    assert card_look(withdrawn, card, "B").progress.waiting == 1
    card, entry = redeem(card, withdrawn, "cake", 1, came("r"))
    assert (entry.delta, ready(withdrawn, card)) == (-50, {"cake": (50, 1)})


def test_points_spent_on_something_else_are_owed_no_more() -> None:
    programme = priced((CAKE, LUNCH), (replace(CAKE, cost=80), LUNCH))
    card, _ = redeem(a_card(balance=220), programme, "lunch", 1, came("r"))

    assert (card.balance, ready(programme, card)) == (20, {})
