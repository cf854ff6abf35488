"""Proposals and sums over the API: whole bodies, sentences in the caller's language, and odd answers."""

import json
from typing import Any

import pytest

from tests.attack.examples import STAMPS
from tests.support.gateway import Reply, Shop, call

HEADERS = {"content-type": "application/json", "sec-fetch-site": "same-origin"}


def asked(path: str, body: object, language: str = "en") -> Reply:
    return call(
        "POST", f"/api/v1/studio/{path}", {**HEADERS, "accept-language": language}, json.dumps(body).encode()
    )


def reckoning(**changes: Any) -> dict[str, Any]:
    return {"programme": STAMPS, "currency": "EUR", "answers": {"basket_minor": 450}, **changes}


def test_each_proposal_is_a_body_that_the_reckoning_takes_and_finds_the_same(shop: Shop) -> None:
    found = asked("proposals", {"price_minor": 450, "currency": "EUR", "visits_a_month": 8}, "ru")

    assert found.status == 200, found.text
    proposals = found.json["proposals"]
    assert [each["kind"] for each in proposals] == ["stamps", "points", "treat"]
    for each in proposals:
        assert any("а" <= letter <= "я" for letter in each["sentence"])
        answers = {"basket_minor": 450, "visits_a_month": 8}
        again = asked("reckoning", reckoning(programme=each["programme"], answers=answers), "ru")
        assert again.status == 200, again.text
        assert again.json["sums"] == each["sums"]


def test_the_owners_own_names_stand_in_the_proposals(shop: Shop) -> None:
    names = {"reward": {"en": "a free haircut"}, "treat": {"en": "a beard oil"}}
    body = {"price_minor": 3000, "currency": "EUR", "visits_a_month": 1, **names}

    found = asked("proposals", body).json["proposals"]

    assert "a free haircut" in found[0]["sentence"]
    assert "a beard oil" in found[2]["parts"][0]


def test_what_would_confuse_comes_with_its_mend_as_a_patch(shop: Shop) -> None:
    back = {"type": "credit", "id": "back", "name": {"en": "Money back"}, "percent": 5}
    programme = {**STAMPS, "parts": [back]}

    found = asked("reckoning", reckoning(programme=programme), "de").json["findings"]

    assert (found[0]["code"], found[0]["refused"], found[0]["field"]) == ("two_units", True, "parts.0")
    assert found[0]["mend"] == {
        "said": "Herausnehmen",
        "steps": [{"op": "remove", "path": "/parts/0", "value": None}],
    }


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"programme": {**STAMPS, "rules": {"needed": 200, "reward": {"en": "x"}}}}, "rules.needed"),
        ({"programme": {**STAMPS, "rules": {"needed": 9, "reward": {}}}}, "rewards.free.name"),
        ({"answers": {"basket_minor": 0}}, "answers.basket_minor"),
        ({"answers": {"basket_minor": 10**15}}, "answers.basket_minor"),
        ({"answers": {"basket_minor": 450, "visits_a_month": 0}}, "answers.visits_a_month"),
        ({"answers": {"basket_minor": 450, "visits_a_month": 1e300}}, "answers.visits_a_month"),
        ({"answers": {"basket_minor": 450, "visits_a_month": "often"}}, "answers.visits_a_month"),
        ({"answers": {"basket_minor": 450, "regulars": 0}}, "answers.regulars"),
        ({"answers": {"basket_minor": 450, "margin_percent": 101}}, "answers.margin_percent"),
        ({"compare": [200]}, "compare.0"),
        ({"compare": [9] * 7}, "compare"),
        ({"currency": "QQQ"}, "currency"),
        ({"programme": {**STAMPS, "parts": [{"type": "magic", "id": "any"}]}}, "parts.0.type"),
    ],
)  # fmt: skip
def test_what_nothing_can_be_reckoned_from_is_refused_by_its_field(
    shop: Shop, changes: dict[str, Any], field: str
) -> None:
    found = asked("reckoning", reckoning(**changes))

    assert found.status == 422, found.text
    assert found.json["field"].endswith(field)


@pytest.mark.parametrize(("currency", "basket"), [("JPY", 1), ("KWD", 100_000_000), ("VND", 100_000_000)])
def test_money_of_any_digits_is_reckoned(shop: Shop, currency: str, basket: int) -> None:
    most = min(basket, 100_000_000)
    found = asked(
        "reckoning", reckoning(currency=currency, answers={"basket_minor": most, "regulars": 100_000})
    )

    assert found.status == 200, found.text
    assert found.json["sums"]["cost_a_month_minor"]["low"] >= 0


BUN = {"type": "milestone", "id": "bun", "name": {"en": "a bun"}, "at": 4, "every": 9, "cost_minor": -1}
BELOW = {"needed": 9, "reward": {"en": "a coffee"}, "cost_minor": -1}


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"rules": BELOW}, "rewards.free.cost_minor"), ({"parts": [BUN]}, "parts.0.cost_minor")],
)
def test_a_cost_below_nought_is_refused_where_it_stands(
    shop: Shop, changes: dict[str, Any], field: str
) -> None:
    found = asked("reckoning", reckoning(programme={**STAMPS, **changes}))

    assert (found.status, found.json["field"]) == (422, field)


def test_a_programme_says_what_its_reward_costs_and_the_sums_go_by_it(shop: Shop) -> None:
    body = reckoning()["programme"]
    costs = []
    for cost_minor in (0, 50, 500):
        rules = {"needed": 9, "reward": {"en": "a coffee"}, "cost_minor": cost_minor}
        found = asked("reckoning", reckoning(programme=body | {"rules": rules, "parts": []}))
        assert found.status == 200, found.text
        costs.append(found.json["sums"]["cost_a_month_minor"]["expected"])

    unsaid, cheap, dear = costs
    assert cheap < unsaid < dear
