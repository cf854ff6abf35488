"""How far a card is, as a till is told. `tests/web/scanner_standing.test.js` reckons on by the same table."""

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import UNSET

from chalicelib.domain.card.card import Card
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.ledger import redeem
from chalicelib.domain.programme.changes.edition import following
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Reward
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.programme.types.stamps import Stamps
from chalicelib.entrypoints.api.card.views import CardView, card_view
from chalicelib.entrypoints.api.programme.views import till_programme_view
from tests.support.fakes import NOON_MS, a_card, a_programme_points, a_programme_stamps

TABLE = Path(__file__).parents[2] / "support/tables/standings.json"
CAKE, LUNCH = Reward("cake", {"en": "a cake"}, 50), Reward("lunch", {"en": "a lunch"}, 200)
MORE = (1, 2, 4, 9, 25, 140)


def stamps(*needed: int) -> Programme:
    """A programme whose card was first full at the first number, then at the next."""
    programme = a_programme_stamps(rules=Stamps(needed[0], {"en": "a coffee"}))
    for number in needed[1:]:
        programme = following(programme, replace(programme, rules=Stamps(number, {"en": "a coffee"})))
    return programme


def points(*rewards: tuple[Reward, ...]) -> Programme:
    programme = a_programme_points(rules=Points(rewards[0], per_amount=1))
    for offered in rewards[1:]:
        programme = following(programme, replace(programme, rules=Points(offered, per_amount=1)))
    return programme


DEARER = (replace(CAKE, cost=80), LUNCH)
CARDS = [
    *((f"stamps, {balance} of 9", stamps(9), balance) for balance in (-2, 0, 8, 9, 20)),
    *((f"stamps, {balance} of 12 that were 10", stamps(10, 12), balance) for balance in (9, 10, 11, 25)),
    *((f"stamps, {balance} of 8 that were 12", stamps(12, 8), balance) for balance in (7, 10)),
    *((f"points, {balance}", points((CAKE, LUNCH)), balance) for balance in (-3, 0, 60, 170, 500)),
    *((f"points, {n}, a cake is dearer", points((CAKE, LUNCH), DEARER), n) for n in (40, 60, 230)),
    ("points, 60, a cake is no more", points((CAKE, LUNCH), (LUNCH,)), 60),
]


def drawn(card: Card, programme: Programme) -> dict[str, Any]:
    view: CardView = card_view(card, programme, UNSET, "en")
    return {"progress": msgspec.to_builtins(view.progress), "rewards": msgspec.to_builtins(view.rewards)}


def later(card: Card, programme: Programme) -> Iterator[dict[str, Any]]:
    for by in MORE:
        yield {"by": by, **drawn(replace(card, balance=card.balance + by), programme)}
    for reward, _ in programme.ready(card):
        taken, entry = redeem(card, programme, reward.id, 1, Origin("key", "entry", "till", NOON_MS))
        line = {"kind": "redeem", "ask": {"reward": reward.id, "quantity": 1}, "change": entry.delta}
        yield {"made": line, **drawn(taken, programme)}


def rows() -> list[dict[str, Any]]:
    found = []
    for what, programme, balance in CARDS:
        card = programme.settled(a_card(balance=balance))
        till = msgspec.to_builtins(till_programme_view(programme))
        told = {name: till[name] for name in ("type", "rewards")}
        found.append(
            {
                "what": what,
                "programme": told,
                "card": drawn(card, programme),
                "later": [*later(card, programme)],
            }
        )
    return found


def test_the_table_is_what_the_server_says() -> None:
    """Regenerate with CARNET_GOLDEN=write and read the difference."""
    said = rows()
    if os.environ.get("CARNET_GOLDEN") == "write":
        lines = ",\n".join(json.dumps(row) for row in said)
        TABLE.write_text(f"[\n{lines}\n]\n")
    assert json.loads(TABLE.read_text()) == said


@pytest.mark.parametrize(
    ("programme", "balance", "have", "goal", "waiting", "left", "said"),
    [
        (stamps(9), 8, 8, 9, 0, 1, "1\u00a0stamp to go: a coffee"),
        (stamps(9), 9, 9, 9, 1, 9, ""),
        (stamps(9), 11, 9, 9, 1, 7, "On the next card: 2/9"),
        (stamps(10, 12), 10, 12, 12, 1, 12, ""),
        (stamps(10, 12), 11, 12, 12, 1, 11, "On the next card: 1/12"),
        (points((CAKE, LUNCH)), 60, 60, 200, 1, 140, "140\u00a0points to go: a lunch"),
        (points((CAKE, LUNCH), DEARER), 60, 60, 200, 1, 140, "140\u00a0points to go: a lunch"),
    ],
)
def test_a_till_is_told_how_the_phone_draws_the_card(
    programme: Programme, balance: int, have: int, goal: int, waiting: int, left: int, said: str
) -> None:
    card = a_card(balance=balance)
    view, look = card_view(card, programme, UNSET, "en"), card_look(programme, card, "B")

    assert (view.progress.have, view.progress.goal, view.progress.waiting) == (have, goal, waiting)
    assert view.progress.ahead[0].left == left
    assert view.next == said
    assert (look.progress.have, look.progress.goal, look.progress.waiting) == (have, goal, waiting)
    assert str(look.balance) == view.balance_shown
