"""A campaign's bonus: what the cards say of it, and until when."""

from dataclasses import replace

import pytest

from chalicelib.domain.campaign.campaign import Face, When
from chalicelib.domain.campaign.lifecycle import REVERT_AFTER_MS
from chalicelib.domain.programme.programme import Bonus
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.service.campaign.campaigns import cancel
from tests.support.campaign_world import HELLO, MORNING_MS, ZONE, World, cards
from tests.support.fakes import a_card

BONUS = Bonus("", 2, MORNING_MS, MORNING_MS + 6 * HOUR_MS)
NOW = When(zone=ZONE)
SAID = "Double stamps until Mon 21 Sep 23:13"


@pytest.fixture
def world() -> World:
    world = World()
    world.add(*cards(3))
    return world


def faces(world: World) -> set[str]:
    return {world.store.card(card.serial).face for card in cards(3)}


def after(world: World, ms: int) -> None:
    world.now_ms += ms
    world.tick()
    world.work()


@pytest.mark.parametrize("variants", [(HELLO,), ()])
def test_the_cards_say_it_while_it_lasts(world: World, variants: tuple[object, ...]) -> None:
    world.send(world.draft(bonus=BONUS, variants=variants, when=NOW))
    world.work()

    (face,) = faces(world)
    assert world.campaigns.notice(face).line["en"] == SAID
    after(world, 6 * HOUR_MS - 1)
    assert faces(world) == {face}
    after(world, 1 + REVERT_AFTER_MS)
    assert faces(world) == {""}


def test_when_it_is_cancelled_the_cards_say_it_no_more(world: World) -> None:
    world.add(
        a_card("LATER", messages_consent_ms=1, told_ms=(MORNING_MS - HOUR_MS,))
    )  # held back: it goes on
    world.send(world.draft(bonus=BONUS, when=NOW))
    world.work()
    assert "" not in faces(world)
    cancel(world.context, world.state(), "staff:mara")
    after(world, REVERT_AFTER_MS)

    assert faces(world) == {""}


def test_the_marketers_own_words_and_hours_come_first(world: World) -> None:
    face = Face(line={"en": "Two for one"})
    world.send(world.draft(bonus=BONUS, face=face, face_hours=2, when=NOW))
    world.work()

    (worn,) = faces(world)
    assert world.campaigns.notice(worn).line["en"] == "Two for one"
    after(world, 2 * HOUR_MS + REVERT_AFTER_MS)
    assert faces(world) == {""}


def test_it_is_said_to_come_while_it_has_not_begun(world: World) -> None:
    later = replace(BONUS, starts_ms=MORNING_MS + 2 * HOUR_MS)
    world.send(world.draft(bonus=later, when=NOW))
    world.work()

    (face,) = faces(world)
    assert world.campaigns.notice(face).line["en"] == ("Double stamps: Mon 21 Sep 19:13 – Mon 21 Sep 23:13")
