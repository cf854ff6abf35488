"""Merge fields on their way: each card is told its own words, which stay until others are told."""

from dataclasses import replace

from chalicelib.domain.campaign.campaign import Variant
from chalicelib.domain.campaign.tester import TRIAL_MS
from chalicelib.domain.face.look import Look
from chalicelib.service.campaign.judge import Zones
from chalicelib.service.campaign.testers import mark, take_back_all
from chalicelib.service.campaign.trial import send_trial, trial_of
from chalicelib.service.card.look import Notices, look_of
from chalicelib.words import written
from tests.support.campaign_world import MARA, ZONE, World, cards
from tests.support.fakes import MERCHANT, a_programme_stamps

PERSONAL = Variant("a", {"en": "For {name|you}"}, {"en": "{balance} now. https://cafe.example/menu"})


def look(world: World, serial: str) -> Look:
    notices = Notices(world.campaigns.notice)
    return look_of(world.store.card(serial), a_programme_stamps(), barcode="B", notices=notices)


def said(world: World, serial: str) -> str:
    return written(look(world, serial).values["news"], "en").replace("\N{NO-BREAK SPACE}", " ")


def test_each_card_says_its_own_words_and_goes_on_saying_them_when_its_balance_moves(world: World) -> None:
    ana, nobody = cards(2)
    world.add(replace(ana, holder_name="Ana Popescu", balance=3), nobody)
    world.send(world.draft(variants=(PERSONAL,)))
    world.work()

    assert said(world, "CARD0000") == "For Ana\n3 stamps now. https://cafe.example/menu"
    assert said(world, "CARD0001") == "For you\n0 stamps now. https://cafe.example/menu"
    assert [way.url for way in look(world, "CARD0000").ways] == ["https://cafe.example/menu"]

    card = world.store.card("CARD0000")
    world.store.put_card(replace(card, balance=4, version_ms=card.version_ms + 1), card.version_ms)
    assert said(world, "CARD0000").startswith("For Ana\n3 stamps")


def test_a_correction_keeps_what_was_told_and_fills_what_it_asks_for_beside(world: World) -> None:
    (ana,) = cards(1)
    world.add(replace(ana, holder_name="Ana", balance=3))
    world.send(world.draft(variants=(PERSONAL,)))
    world.work()
    card = world.store.card("CARD0000")
    world.store.put_card(replace(card, balance=4, version_ms=card.version_ms + 1), card.version_ms)
    world.correct([Variant("a", {"en": "{name|You}!"}, {"en": "{balance}, {to_reward|few} to go"})])
    world.work()

    assert said(world, "CARD0000") == "Ana!\n3 stamps, 6 stamps to go"


def test_a_trial_is_filled_too_and_what_comes_back_says_what_it_said(world: World) -> None:
    (ana,) = cards(1)
    world.add(replace(ana, holder_name="Ana", balance=3))
    mark(world.context, world.store.card("CARD0000"), MARA.by)
    world.send(world.draft(variants=(PERSONAL,)))
    world.work()
    world.now_ms += 86_400_000
    tried = world.draft(id="c9", variants=(Variant("a", {"en": "Try"}, {"en": "At {shop}"}),))
    settings = world.campaigns.settings(MERCHANT)
    send_trial(world.context, trial_of(tried, "a", settings, Zones({}, ZONE), MARA.by), ["CARD0000"])
    assert said(world, "CARD0000") == "Try\nAt Café Luna"

    world.now_ms += TRIAL_MS
    take_back_all(world.context, 50)
    assert said(world, "CARD0000").startswith("For Ana\n3 stamps")
