"""After a visit the question is put to the card: told where its holder agreed, quietly where not."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from chalicelib.aws.card.items import card_item
from chalicelib.aws.feedback.visited import visited
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import CampaignSettings
from chalicelib.domain.card.asked import Asked
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.feedback.asking import EVERY_MS, Visit
from chalicelib.domain.feedback.question import Question
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.campaign.judge import Zones
from chalicelib.service.feedback.asking import ask_after
from chalicelib.service.walls import Faults
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps
from tests.support.fakes.campaigns import FakeCampaigns
from tests.support.fakes.questions import FakeQuestions

LINE = AuditLine(MERCHANT, NOON_MS, "staff:olga", "question.ask", "q1")
QUESTION = Question(MERCHANT, "q1", "smiley", {"en": "How was it?"}, revision=1)


class World:
    def __init__(self, *cards: Card, question: Question | None = QUESTION) -> None:
        self.store = FakeStore(a_programme_stamps(), *cards)
        self.campaigns = FakeCampaigns(self.store)
        self.questions = FakeQuestions(self.store)
        self.faults = Faults()
        for card in cards:
            self.store.register(Registration("apple", card.serial, f"phone {card.serial}", NOON_MS, "ab"))
        if question is not None:
            self.questions.put_question(question, LINE)

    def visit(self, *serials: str, now_ms: int = NOON_MS) -> None:
        self.ask([Visit(self.card(serial), self.card(serial).visits - 1) for serial in serials], now_ms)

    def ask(self, visits: Sequence[Visit], now_ms: int = NOON_MS) -> None:
        ask_after(
            visits,
            store=self.store,
            questions=lambda: self.questions,
            campaigns=lambda: self.campaigns,
            zones_of=lambda _: Zones({}, "UTC"),
            now_ms=now_ms,
            faults=self.faults,
        )

    def card(self, serial: str = "CARD1") -> Card:
        found = self.store.card(serial)
        assert found is not None
        return found


AGREED = a_card(visits=1, outlets=("main",), messages_consent_ms=NOON_MS)


def test_who_agreed_to_messages_is_told_and_it_counts_as_one() -> None:
    world = World(AGREED)
    world.visit("CARD1")
    card = world.card()
    assert card.asked == Asked("q1", NOON_MS, "main")
    assert (card.news, card.told_ms) == (QUESTION.notice_id, (NOON_MS,))


def test_without_consent_it_stands_on_the_page_and_calls_nobody() -> None:
    world = World(replace(AGREED, messages_consent_ms=None))
    world.visit("CARD1")
    assert world.card().asked is not None
    assert (world.card().news, world.card().told_ms) == ("", ())


def test_a_spent_attention_budget_or_a_quiet_hour_keeps_it_quiet() -> None:
    told = replace(AGREED, news="c-1", told_ms=(NOON_MS - 1000,))
    world = World(told)
    world.visit("CARD1")
    assert world.card().asked is not None
    assert (world.card().news, world.card().told_ms) == ("c-1", (NOON_MS - 1000,))

    world = World(AGREED)
    world.campaigns.put_settings(
        CampaignSettings(MERCHANT, Attention(quiet_from=0, quiet_to=23 * 60), revision=1)
    )
    world.visit("CARD1")
    assert world.card().asked is not None
    assert world.card().told_ms == ()


def test_a_card_on_no_phone_is_asked_on_its_page() -> None:
    world = World()
    world.store.enrol(AGREED, "")
    world.visit("CARD1")
    assert world.card().asked is not None
    assert world.card().told_ms == ()


def test_the_stream_may_say_it_twice_and_a_month_passes_between_two() -> None:
    world = World(AGREED)
    visits = [Visit(world.card(), 0)]
    world.ask(visits)
    first = world.card()
    world.ask(visits, NOON_MS + 5)
    assert world.card() == first

    world.store.put_card(replace(first, visits=2), first.version_ms)
    world.visit("CARD1", now_ms=NOON_MS + 30 * DAY_MS)
    assert world.card().asked == first.asked
    world.visit("CARD1", now_ms=NOON_MS + EVERY_MS)
    assert world.card().asked == Asked("q1", NOON_MS + EVERY_MS, "main")


def test_a_year_of_daily_visits_is_at_most_one_question_a_calendar_month() -> None:
    world = World(AGREED)
    asked: list[int] = []
    for day in range(365):
        card = world.card()
        world.store.put_card(
            replace(card, visits=card.visits + 1, version_ms=card.version_ms + 1), card.version_ms
        )
        world.visit("CARD1", now_ms=NOON_MS + day * DAY_MS)
        there = world.card().asked
        assert there is not None
        if there.at_ms not in asked:
            asked.append(there.at_ms)
    assert len(asked) == 12
    assert all(after - before >= EVERY_MS for before, after in pairwise(asked))


def test_a_person_with_two_cards_is_asked_on_one_of_them() -> None:
    proven: dict[str, Any] = {"mail": "ana@example.com", "mail_proven_ms": NOON_MS}
    one = replace(AGREED, siblings=("CARD2",), **proven)
    two = replace(AGREED, serial="CARD2", siblings=("CARD1",), **proven)
    world = World(one, two)
    world.visit("CARD1", "CARD2")
    assert [world.card(serial).asked is not None for serial in ("CARD1", "CARD2")] == [True, False]


def test_a_shop_that_asks_nothing_reads_no_card_and_one_bad_card_stops_no_other() -> None:
    world = World(AGREED, question=None)
    world.visit("CARD1")
    assert world.card() == replace(AGREED, holders=world.card().holders)

    world = World(AGREED, replace(AGREED, serial="CARD2"))
    damaged: Any = "never"  # as a damaged item might be read
    broken = Visit(replace(world.card(), expires_ms=damaged), 0)
    world.ask([broken, Visit(world.card("CARD2"), 0)])
    assert len(world.faults.found) == 1
    assert world.card("CARD2").asked is not None


@pytest.mark.parametrize(
    ("before", "after", "seen"), [(0, 1, True), (1, 1, False), (2, 1, False), (4, 9, True)]
)
def test_a_visit_is_a_card_with_more_of_them(before: int, after: int, seen: bool) -> None:
    images = [card_item(a_card(visits=n)) for n in (before, after)]
    record: Any = {"eventName": "MODIFY", "dynamodb": {"OldImage": images[0], "NewImage": images[1]}}
    found = visited([record], [])
    assert [(visit.card.visits, visit.before) for visit in found] == ([(after, before)] if seen else [])


def test_a_new_card_has_been_nowhere() -> None:
    record: Any = {"eventName": "INSERT", "dynamodb": {"NewImage": card_item(a_card(visits=9))}}
    assert visited([record], []) == []
