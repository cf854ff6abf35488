"""Three programmes to begin with: each can be put as it is, and is what is recommended where that can be."""

from dataclasses import replace

import pytest

from chalicelib.domain.programme.setup.check import check_programme
from chalicelib.domain.programme.setup.lint import Known, lint
from chalicelib.domain.programme.setup.proposals import Named, propose
from chalicelib.domain.programme.setup.reckoning import Answers
from tests.support.fakes import LUNA

NAMED = Named("Regulars", {"en": "a free coffee"}, {"en": "a cookie"}, {"en": "money off"})


@pytest.mark.parametrize("currency", ["EUR", "JPY", "KWD"])
@pytest.mark.parametrize("price", [1, 450, 100_000_000])
@pytest.mark.parametrize("visits", [0.3, 2, 60])
def test_whatever_the_price_and_the_visits_all_three_can_be_put(
    currency: str, price: int, visits: float
) -> None:
    answers = Answers(price, visits_a_month=visits)

    proposals = propose(replace(LUNA, currency=currency), answers, NAMED)

    assert [each.kind for each in proposals] == ["stamps", "points", "treat"]
    for each in proposals:
        check_programme(each.programme)
        assert not [found for found in lint(each.programme, Known(answers)) if found.refused]


@pytest.mark.parametrize("visits", [4, 8, 12])
def test_where_people_come_weekly_the_first_reward_comes_in_four_to_eight_weeks(visits: float) -> None:
    proposals = propose(LUNA, Answers(450, visits_a_month=visits), NAMED)
    assert len(proposals) == 3
    for each in proposals:
        assert 3.5 <= (each.sums.weeks_median or 0) <= 9, each.kind
        assert 1 <= each.sums.give_back_cost.expected <= 5.5, each.kind
