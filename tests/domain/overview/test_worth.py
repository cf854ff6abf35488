"""What an owner reads of what is given away and owed, once the programme says what its reward costs."""

from dataclasses import replace

from chalicelib.domain.ledger.journal import Assumed, worths_of
from chalicelib.domain.overview.states import Owed
from chalicelib.domain.overview.sums import Cell
from chalicelib.domain.overview.worth import debts_of, given_minor, offers_in, rewards_taken
from chalicelib.domain.programme.changes.edition import following
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.programme.types.stamps import REWARD_ID, Stamps
from tests.support.fakes import a_programme_points, a_programme_stamps

TAKEN = {Cell("coffee", "rewards"): 3, Cell("coffee", "rewards", "reward", REWARD_ID): 3}


def costing(cost_minor: int) -> Programme:
    programme = a_programme_stamps()
    assert isinstance(programme.rules, Stamps)
    return replace(programme, rules=replace(programme.rules, cost_minor=cost_minor))


def test_what_was_given_away_is_known_once_the_stamp_card_says_what_its_reward_costs() -> None:
    silent, said = ({"coffee": costing(cost)} for cost in (0, 120))

    assert given_minor(offers_in(silent), TAKEN) is None, "nobody has said: half a sum would look small"
    assert given_minor(offers_in(said), TAKEN) == 360
    (taken,) = rewards_taken(said, offers_in(said), TAKEN, {})
    assert (taken.times, taken.cost_minor) == (3, 360)


def test_stamps_on_cards_are_owed_at_their_share_of_the_reward() -> None:
    programme = costing(120)
    needed = programme.rules.rewards()[0].cost
    (debt,) = debts_of(programme, (Owed("balance", 0, needed + needed // 2),))

    assert (debt.unit, debt.minor) == ("balance", round(120 * (needed + needed // 2) / needed))


def test_points_are_worth_the_dearest_that_they_buy() -> None:
    programme = a_programme_points()
    assert isinstance(programme.rules, Points)
    cake, lunch = programme.rules.thresholds
    priced = (replace(cake, cost_minor=100), replace(lunch, cost_minor=900))
    programme = replace(programme, rules=replace(programme.rules, thresholds=priced))

    assert dict(worths_of(programme, Assumed()))["balance"].of(lunch.cost, 100) == 900


def test_in_the_books_an_owners_own_number_goes_before_the_programmes() -> None:
    programme = costing(120)
    needed = programme.rules.rewards()[0].cost
    for assumed, worth in ((Assumed(), 120), (Assumed(reward_minor=80), 80)):
        assert dict(worths_of(programme, assumed))["balance"].of(needed, 100) == worth


def test_another_cost_is_no_new_edition_and_rouses_no_phone() -> None:
    cake = Right("cake", {"en": "a cake"}, on="case", days=30, cost_minor=150)
    before = replace(costing(120), parts=(cake,))
    after = replace(costing(90), parts=(replace(cake, cost_minor=170),))
    next_ = following(before, after)

    assert next_.edition == before.edition
    assert next_.rules.rewards()[0].cost_minor == 90
    assert [part.offers()[0].cost_minor for part in next_.parts] == [170]
