"""What a card may have now and why not, by the vectors of tests/web/scanner_choices.test.js."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from chalicelib.domain.card.lots import Lot, Move
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.grant import period_of
from chalicelib.domain.programme.held import Choice, choice_of
from chalicelib.domain.programme.offer import Access, Amount, Effect, Item, Offer, Percent
from chalicelib.domain.programme.parts.credit import Credit
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.part import Holder
from chalicelib.domain.programme.sale.discount import best_discount
from chalicelib.domain.programme.sale.sold import sold_as, sold_by
from chalicelib.words import say
from tests.support.fakes import a_card, a_programme_points

VECTORS: Any = json.loads(
    (Path(__file__).parents[2] / "support" / "tables" / "offers.json").read_text("utf-8")
)
ZONE = VECTORS["zone"]
CLUB = Membership("club", {"en": "Club"}, 500)
GIFT_CARD = Credit("credit", {"en": "Gift card"}, sold=True)
PROGRAMME = a_programme_points(parts=(CLUB, GIFT_CARD))


def ms(text: str | None) -> int:
    return int(datetime.fromisoformat(text).timestamp() * 1000) if text else 0


def offer(id_: str) -> Offer:
    given = VECTORS["offers"][id_]
    effects: dict[str, Effect] = {
        "percent": Percent(given.get("percent", 0)),
        "amount": Amount(given.get("minor", 0)),
        "access": Access(),
    }
    return Offer(
        id_,
        {"en": id_},
        tuple((unit, n) for unit, n in given.get("price", [])),
        holding=given.get("holding", ""),
        once=given.get("once", ""),
        times=given.get("times", 1),
        effect=effects.get(given.get("effect", ""), Item()),
        per_minor=given.get("per_minor", 1),
        from_ms=ms(given.get("from")),
        until_ms=ms(given.get("until")),
        from_day=given.get("days", [0, 0])[0],
        until_day=given.get("days", [0, 0])[1],
    )


def choice(case: Any) -> Choice:
    at_ms = ms(case.get("at", VECTORS["at"]))
    wanted = offer(case["offer"])
    held = [
        Move(Lot(unit, "", ms(since) // 1000, ms(until) // 1000), n)
        for unit, n, since, until in case.get("held", [])
    ]
    card = a_card(balance=case.get("balance", 0), lots=tuple(held))
    had_ms = ms(case.get("had_at")) or at_ms
    claimed = {
        f"once:{card.serial}:{wanted.id}:{period_of(wanted.once, had_ms, ZONE)}:{slot}"
        for slot in range(case.get("had", 0))
    }
    return choice_of(PROGRAMME, card, wanted, Holder.of(card, at_ms, ZONE), claimed)


@pytest.mark.parametrize("case", VECTORS["choices"], ids=lambda case: case["says"])
def test_what_a_card_may_have_and_why_not(case: Any) -> None:
    found = choice(case)
    there = case.get("balance", 0) or sum(n for _, n, _, _ in case.get("held", []))

    assert found.ready == case["ready"]
    assert (found.ends_ms or 0) == ms(case.get("ends"))
    assert (found.why_not.key if found.why_not else None) == case.get("why")
    assert found.offer.most_minor(there) == case.get("most", found.offer.most_minor(there))


def best_choices(of: list[str]) -> list[Choice]:
    found = [choice({"offer": id_, "held": VECTORS["best_held"]}) for id_ in of]
    ends = VECTORS["best_ends"]
    return [replace(each, ends_ms=ms(ends.get(each.offer.id)) or each.ends_ms) for each in found]


@pytest.mark.parametrize("case", VECTORS["best"], ids=lambda case: case["says"])
def test_the_best_discount_for_a_sale(case: Any) -> None:
    found = best_discount(best_choices(case["of"]), case["amount"])

    assert (found.choice.offer.id if found else None) == case["best"]
    if found:
        assert found.minor == case["minor"]
        assert [each.offer.id for each in found.others] == case["others"]


def test_the_till_says_which_discount_it_is_and_what_is_kept() -> None:
    found = best_discount(best_choices(["member", "five"]), 850)

    assert found is not None
    said = say(found.said("EUR"), "en")
    assert said == "Best discount for this sale: member (€0.85 off). Kept for next time: five."


def test_what_is_sold_has_its_price_or_counts_what_is_paid() -> None:
    club, gift_card = sold_by(PROGRAMME)

    assert (club.part_id, club.price_minor, club.paid_minor(3, None)) == ("club", 500, 1500)
    assert (gift_card.part_id, gift_card.price_minor, gift_card.paid_minor(1, 2000)) == ("credit", None, 2000)


@pytest.mark.parametrize(
    ("part", "times", "amount", "code"),
    [
        ("club", 1, 400, "payment_differs"),
        ("credit", 1, None, "sale_needs_amount"),
        ("credit", 2, 500, "number_out_of_range"),
        ("cake", 1, None, "part_not_sold"),
    ],
)
def test_a_payment_that_is_not_the_price_is_refused(
    part: str, times: int, amount: int | None, code: str
) -> None:
    with pytest.raises(InvalidInput, match=code):
        sold_as(PROGRAMME, part).paid_minor(times, amount)
