"""Paper: a guest's paper card is honoured once, so many a day for each person, and it is no sale."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from chalicelib.domain.errors import Busy, InvalidInput, NotAllowed
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sale.limits import Limits
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.till.ledger import Receipt
from chalicelib.service.till.paper import honour_paper
from chalicelib.service.till.reverse import reverse
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_points, a_programme_stamps

TAKEN = Limits(papers_per_day_max=2)


def a_shop(programme: Programme | None = None, cards: int = 4) -> FakeStore:
    programme = programme or a_programme_stamps(limits=TAKEN)
    people = (a_card(f"CARD{n}", programme_id=programme.id) for n in range(cards))
    return FakeStore(programme, *people)


def honoured(
    store: FakeStore,
    card: int,
    n: int = 6,
    *,
    key: str = "",
    by: str = "staff:ana",
    allowed: str = "",
    day: int = 0,
) -> Receipt:
    at_ms = NOON_MS + day * DAY_MS
    origin = Origin(key or f"p-{card}-{n}-{day}", content_of("paper", n), by, at_ms, allowed_by=allowed)
    return honour_paper(store, f"CARD{card}", MERCHANT, n, origin, lambda attempt: None)


def test_its_stamps_come_at_once_and_a_retry_brings_nothing_more() -> None:
    store = a_shop()
    first, again = honoured(store, 0), honoured(store, 0)

    assert (first.entry.kind, first.entry.delta, first.card.balance) == ("paper", 6, 6)
    assert (again.entry, again.replayed) == (first.entry, True)


def test_it_is_no_sale_for_tiers_visits_and_friends() -> None:
    tiers = (Tier("gold", {"en": "Gold"}, 5),)
    programme = a_programme_stamps(limits=TAKEN, tiers=tiers)
    card = honoured(a_shop(programme), 0).card

    assert (card.visits, card.earned, card.visit_s, card.spent_minor) == (0, 0, (), 0)
    assert programme.tier(card, NOON_MS) is None


def test_a_guest_has_one_paper_card_unless_a_manager_says_otherwise() -> None:
    store = a_shop()
    honoured(store, 0)
    with pytest.raises(NotAllowed, match="limit_paper_again"):
        honoured(store, 0, key="another")
    allowed = honoured(store, 0, key="another", allowed="staff:max")

    assert (allowed.card.balance, allowed.entry.allowed_by) == (12, "staff:max")


def test_a_person_honours_so_many_a_day_and_somebody_else_as_many() -> None:
    store = a_shop()
    honoured(store, 0)
    honoured(store, 1)
    with pytest.raises(NotAllowed, match="limit_paper_day"):
        honoured(store, 2)

    assert honoured(store, 2, by="staff:ben").card.balance == 6
    assert honoured(store, 3, day=1).card.balance == 6


def test_what_is_taken_back_counts_no_more() -> None:
    store = a_shop()
    entry = honoured(store, 0).entry
    honoured(store, 1)
    undone = reverse(store, entry.id, MERCHANT, Origin("", "", "staff:ana", NOON_MS), lambda attempt: None)

    assert undone.card.balance == 0
    assert honoured(store, 0, key="anew").card.balance == 6


def test_a_paper_card_holds_no_more_than_a_full_card_or_the_dearest_reward() -> None:
    with pytest.raises(InvalidInput, match="paper_out_of_range"):
        honoured(a_shop(), 0, 11)
    points = a_shop(a_programme_points(limits=TAKEN))
    with pytest.raises(InvalidInput, match="paper_out_of_range"):
        honoured(points, 0, 201)

    assert honoured(points, 1, 200).card.balance == 200


def test_none_is_honoured_where_the_owner_did_not_say_how_many() -> None:
    with pytest.raises(NotAllowed, match="paper_off"):
        honoured(a_shop(a_programme_stamps()), 0)


def test_points_that_end_some_day_end_so_from_paper_too() -> None:
    rules = a_programme_points().rules
    assert isinstance(rules, Points)
    ending = Points(rules.thresholds, per_amount=1, lasts_months=3)
    receipt = honoured(a_shop(a_programme_points(limits=TAKEN, rules=ending)), 0, 50)

    (lot,) = receipt.card.lots
    assert (lot.n, lot.lot.until_s > NOON_MS // 1000) == (50, True)


def test_of_many_tills_at_once_one_honours_a_guests_card_and_a_person_no_more_than_may_be() -> None:
    store = a_shop(cards=40)

    def tried(n: int) -> str:
        for _ in range(50):
            try:
                honoured(store, n // 2, key=f"till-{n}")
            except NotAllowed as error:
                return error.code
            except Busy:
                continue
            return "honoured"
        raise AssertionError("never answered")

    with ThreadPoolExecutor(16) as tills:
        answers = list(tills.map(tried, range(80)))
    assert answers.count("honoured") == TAKEN.papers_per_day_max
    assert sum(card.balance for card in store.cards([f"CARD{n}" for n in range(40)]).values()) == 12
