"""Silent cards: the words stand there, nobody is called to read them, and it is told what that was worth."""

from collections import Counter
from dataclasses import replace

import pytest

from chalicelib import wiring
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import CampaignSettings, Delivery, Variant, Winner
from chalicelib.domain.campaign.draft import check_draft
from chalicelib.domain.campaign.result.result import Result, per_notification, result_of
from chalicelib.domain.campaign.result.retold import retold, sending_of
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.service.campaign.campaigns import measure
from chalicelib.service.campaign.check import Check, check
from chalicelib.service.campaign.judge import Zones
from chalicelib.service.card.look import Notices, look_of
from chalicelib.service.till.scan import scan
from chalicelib.words import say
from tests.support.campaign_world import HELLO, ZONE, World, cards
from tests.support.fakes import MERCHANT, NOON_MS

HALF = 50
TWO = (HELLO, Variant("b", {"en": "Hello"}, {"en": "A cake is on us today."}))
LINKED = Variant("a", {"en": "Hello"}, {"en": "One coffee is on us: https://cafe.example/menu"})


def sent(world: World, count: int = 40, **changes: object) -> dict[str, Delivery]:
    world.add(*cards(count))
    world.send(world.draft(**changes))
    world.work()
    found: dict[str, Delivery] = {}
    for shard in range(16):
        page = world.campaigns.deliveries("c1", shard, "", 10_000)
        found |= {each.serial: each for each in page.deliveries}
    return found


def shows(world: World, card: Card) -> str:
    look = look_of(card, world.store.programme("coffee"), barcode="", notices=Notices(world.campaigns.notice))
    return look.news.text["en"] if look.news else ""


def checked(world: World, **changes: object) -> Check:
    campaign = world.draft(**changes)
    return check(world.context, campaign, zones=Zones({}, ZONE), prices=wiring.prices(), late=lambda: False)


def comes(world: World, serial: str) -> None:
    origin = Origin(f"{serial}-{world.now_ms}", "c", "till", world.now_ms)
    scan(world.store, serial, MERCHANT, Sale(1, None), origin, lambda attempt: None)


def measured(world: World) -> Result:
    world.now_ms += HOUR_MS
    measure(world.context, world.state())
    world.work()
    return result_of(world.campaigns.progress("c1"))


def test_a_silent_card_says_the_same_and_calls_nobody(world: World) -> None:
    deliveries = sent(world, silent_percent=HALF)
    silent = [serial for serial, each in deliveries.items() if each.silent]
    assert 8 < len(silent) < 32
    for serial, delivery in deliveries.items():
        card = world.store.card(serial)
        assert delivery.state == "sent"
        assert shows(world, card) == "One coffee is on us today."
        assert bool(card.told_ms) is not delivery.silent
        assert (card.silent_ms == card.version_ms) is delivery.silent


def test_the_next_stamp_is_announced_again(world: World) -> None:
    sent(world, 1, silent_percent=100)
    comes(world, "CARD0000")
    card = world.store.card("CARD0000")
    assert card.silent_ms < card.version_ms


def test_a_silent_card_leaves_the_budget_for_a_message(world: World) -> None:
    sent(world, 3, silent_percent=100)
    world.send(replace(world.draft(id="c2"), silent_percent=0))
    world.work()
    assert set(world.deliveries("c2").values()) == {"sent"}


def test_a_silent_campaign_waits_for_no_hour_and_needs_consent_all_the_same(world: World) -> None:
    quiet = Attention(quiet_from=0, quiet_to=23 * 60)
    world.campaigns.put_settings(CampaignSettings(MERCHANT, quiet, revision=1))
    world.add(replace(cards(1)[0], serial="NONE", messages_consent_ms=None))
    deliveries = sent(world, 5, silent_percent=100)
    assert {serial: each.reason or each.state for serial, each in deliveries.items()} == {
        "NONE": "no_consent",
        **{f"CARD{n:04d}": "sent" for n in range(5)},
    }


def test_both_halves_are_judged_alike_or_they_could_not_be_compared(world: World) -> None:
    tired = [replace(card, told_ms=(NOON_MS - HOUR_MS,)) for card in cards(20)]
    world.add(*tired)
    world.send(world.draft(silent_percent=HALF))
    world.work()
    assert "sent" not in world.deliveries().values()


def test_a_correction_reaches_silent_cards_in_silence(world: World) -> None:
    sent(world, 6, silent_percent=100)
    world.correct([replace(HELLO, text={"en": "Two coffees are on us today."})])
    world.work()
    card = world.store.card("CARD0003")
    assert shows(world, card) == "Two coffees are on us today."
    assert card.told_ms == ()
    assert world.campaigns.notice(card.news).quiet


def test_a_message_that_links_stands_in_the_shop_window_of_silent_cards(world: World) -> None:
    sent(world, 2, silent_percent=100, variants=(LINKED,))
    (module,) = world.campaigns.notice(world.store.card("CARD0000").news).modules
    assert (module.title["en"], module.url) == ("Hello", "https://cafe.example/menu")


def test_before_the_button_it_says_how_many_are_not_notified(world: World) -> None:
    world.add(*cards(10))
    half, none = checked(world, silent_percent=HALF), checked(world, id="c2", silent_percent=100)
    assert (half.sent, half.silent) == (10, 5)
    assert (none.sent, none.silent, none.quiet_until_ms) == (10, 10, 0)


def test_one_thing_is_compared_at_a_time(world: World) -> None:
    """A share beside two texts would be; where nobody is notified nothing is compared by that."""
    campaign = world.draft(silent_percent=HALF)
    two = replace(campaign, variants=TWO)
    check_draft(campaign)
    with pytest.raises(InvalidInput, match="silent_with_others") as refused:
        check_draft(two)
    assert "choose that every phone notifies, or none" in say(refused.value.phrase, "en")
    check_draft(replace(two, silent_percent=100))
    with pytest.raises(InvalidInput, match="number_out_of_range"):
        check_draft(replace(campaign, silent_percent=101))


def test_two_texts_are_compared_where_nobody_is_notified(world: World) -> None:
    """Each card shows its own wording, calls nobody, and is judged with those of its text."""
    deliveries = sent(world, 60, silent_percent=100, variants=TWO)
    for serial, delivery in deliveries.items():
        card = world.store.card(serial)
        assert (delivery.silent, card.told_ms, card.silent_ms) == (True, (), card.version_ms)
        assert shows(world, card) == TWO["ab".index(delivery.variant)].text["en"]
        assert world.campaigns.notice(card.news).quiet
    texts = Counter(delivery.variant for delivery in deliveries.values())
    assert min(texts["a"], texts["b"]) > 15
    for serial in (serial for serial, each in deliveries.items() if each.variant == "b"):
        comes(world, serial)

    result = measured(world)

    assert (result.silent, result.notifications) == (60, 0)
    assert result.texts["visits"].high < 0, "b brought more"
    corrected = [replace(each, text={"en": f"{each.text['en']} Today."}) for each in TWO]
    world.correct(corrected)
    world.work()
    shown = {shows(world, world.store.card(serial)) for serial in deliveries}
    assert shown == {each.text["en"] for each in corrected}


def test_of_two_silent_texts_the_rest_waits_for_the_better_one(world: World) -> None:
    sent(world, 40, silent_percent=100, variants=TWO, winner=Winner(percent=30, days=1))
    became = Counter(world.deliveries().values())
    assert became["winner"] > 15
    assert became["sent"] > 5


def test_an_owner_reads_what_each_notification_brought_beyond_the_silent_card(world: World) -> None:
    deliveries = sent(world, 900, silent_percent=HALF, holdout_percent=20)
    world.now_ms += DAY_MS
    groups: dict[int, list[str]] = {10: [], 5: [], 2: []}
    for serial, delivery in deliveries.items():
        groups[10 if delivery.state == "held_out" else 5 if delivery.silent else 2].append(serial)
    for every, serials in groups.items():
        for serial in sorted(serials)[::every]:
            comes(world, serial)
    result = measured(world)

    assert result.silent + result.notifications == result.sent
    assert result.silents["visits"].difference == pytest.approx(0.1, abs=0.01)
    assert result.effects["visits"].difference == pytest.approx(0.4, abs=0.01)
    ratio = per_notification(result)
    assert ratio is not None
    assert ratio.difference == pytest.approx(0.3, abs=0.01)
    sending = sending_of(result, wiring.prices())
    said = [say(each, "en") for each in retold(world.state(), result, "EUR", sending)]
    assert any(each.startswith("With a notification: about") for each in said)
    assert any(each.startswith("Every 100 notifications brought about") for each in said)


def test_where_nobody_was_notified_the_effect_is_that_of_the_silent_cards(world: World) -> None:
    sent(world, 20, silent_percent=100, holdout_percent=30)
    result = measured(world)
    assert (result.notifications, result.notified) == (0, {})
    assert result.effects["visits"] == result.silents["visits"]
    said = [
        say(each, "en") for each in retold(world.state(), result, "EUR", sending_of(result, wiring.prices()))
    ]
    assert "Nobody was notified: the cards alone said it." in said
