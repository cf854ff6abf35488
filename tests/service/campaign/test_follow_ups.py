"""Several messages after one occasion: each waits, looks what became of the card, and keeps to the budget."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.audience.audience import Compared
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Delivery, Variant, When
from chalicelib.domain.campaign.later.follow_up import Branch, FollowUp
from chalicelib.domain.campaign.result.pace import pace_of
from chalicelib.domain.campaign.result.result import branch_effect, result_of
from chalicelib.domain.campaign.result.verdict import verdict_of
from chalicelib.domain.card.lots import held
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.service.campaign.campaigns import cancel, measure, pause, resume
from chalicelib.service.optimistic import at_once
from chalicelib.service.till.scan import scan
from tests.support.campaign_world import HELLO, ZONE, World, cards
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps

CAKE = Right("cake", {"en": "a free cake"}, days=30, cost_minor=150)
REMINDED: dict[str, Any] = {
    "title": {"en": "Still here"},
    "text": {"en": "Your second coffee waits, {name|friend}."},
}
THANKED: dict[str, Any] = {"title": {"en": "Thank you"}, "text": {"en": "Nice to see you so soon."}}
LAST: dict[str, Any] = {"title": {"en": "Last word"}, "text": {"en": "We would like to see you again."}}
SPEAKS = FollowUp(7, (Branch(**REMINDED),))
LEAVES = FollowUp(7, (Branch("came", leaves=True), Branch(**REMINDED)))


@pytest.fixture
def world() -> World:
    return World(FakeStore(a_programme_stamps(parts=(CAKE,))))


def begun(world: World, *follow_ups: FollowUp, count: int = 3, **changes: Any) -> Campaign:
    """A welcome with follow-ups, sent to cards that are new."""
    world.add(*cards(count, created_ms=world.now_ms))
    when = When(zone=ZONE, trigger="welcome")
    campaign = world.send(world.draft(when=when, follow_ups=follow_ups, window_days=30, **changes))
    world.work()
    return campaign


def days_pass(world: World, days: int) -> None:
    """Each with its turns; the clock looks every two hours."""
    for _ in range(days * 12):
        world.now_ms += 2 * HOUR_MS
        world.tick()
        world.work()


def comes(world: World, serial: str) -> None:
    """To the till, in an hour."""
    world.now_ms += HOUR_MS
    card = world.store.card(serial)
    visited = replace(card, visit_s=(*card.visit_s, world.now_ms // 1000), version_ms=card.version_ms + 1)
    assert world.store.put_card(visited, card.version_ms)


def test_a_silent_campaign_speaks_on_in_silence(world: World) -> None:
    """Its follow-ups stand on the card as its message does, and take nothing of anybody's attention."""
    begun(world, SPEAKS, silent_percent=100)
    days_pass(world, 8)

    card = world.store.card("CARD0000")
    assert card is not None
    notice = world.campaigns.notice(card.news)
    assert notice is not None
    assert (notice.title, notice.quiet) == (REMINDED["title"], True)
    assert (card.told_ms, card.silent_ms) == ((), card.version_ms)


def received(world: World, serial: str) -> list[tuple[str, str, str]]:
    """The occasion, what was done and the wording, in the order of time."""
    found = sorted(world.campaigns.received(serial, 20), key=lambda each: each.at_ms)
    return [(each.occurrence, each.state, each.variant) for each in found]


def deliveries(world: World) -> list[Delivery]:
    pages = (world.campaigns.deliveries("c1", shard, "", 10_000) for shard in range(16))
    return [each for page in pages for each in page.deliveries]


def followed(world: World) -> dict[tuple[int, int], dict[str, int]]:
    return {
        place: {str(what): n for what, n in held.items()}
        for place, held in result_of(world.campaigns.progress("c1")).followed.items()
    }


def test_a_follow_up_comes_after_its_wait_with_words_of_its_own(world: World) -> None:
    begun(world, SPEAKS)
    days_pass(world, 6)
    assert len(world.store.card("CARD0000").told_ms) == 1
    days_pass(world, 2)
    card = world.store.card("CARD0000")
    assert received(world, "CARD0000") == [("", "sent", "a"), ("~1", "sent", "1a")]
    assert world.campaigns.notice(card.news).title == REMINDED["title"]
    assert card.told_ms[1] - card.told_ms[0] >= 7 * DAY_MS
    days_pass(world, 20)
    assert len(world.store.card("CARD0000").told_ms) == 2


def test_who_has_come_since_leaves_and_is_told_nothing_more(world: World) -> None:
    begun(world, LEAVES, FollowUp(3, (Branch(**LAST),)))
    days_pass(world, 2)
    comes(world, "CARD0001")
    days_pass(world, 12)
    assert received(world, "CARD0001") == [("", "sent", "a"), ("~1", "left", "1a")]
    assert received(world, "CARD0000") == [("", "sent", "a"), ("~1", "sent", "1b"), ("~2", "sent", "2a")]


def test_who_came_is_thanked_and_who_stayed_away_is_reminded(world: World) -> None:
    begun(world, FollowUp(7, (Branch("came", **THANKED), Branch("away", **REMINDED))))
    comes(world, "CARD0001")
    days_pass(world, 8)
    said = {
        serial: world.campaigns.notice(world.store.card(serial).news).title["en"]
        for serial in ("CARD0000", "CARD0001")
    }
    assert said == {"CARD0000": "Still here", "CARD0001": "Thank you"}


def test_a_branch_asks_whatever_an_audience_asks_and_others_go_on_in_silence(world: World) -> None:
    rich = FollowUp(7, (Branch(condition=Compared("balance", "at_least", 5), **REMINDED),))
    world.add(*(replace(card, created_ms=world.now_ms, balance=6 * n) for n, card in enumerate(cards(2))))
    begun(world, rich, FollowUp(3, (Branch(**LAST),)), count=0)
    days_pass(world, 12)
    assert received(world, "CARD0000") == [("", "sent", "a"), ("~1", "passed", ""), ("~2", "sent", "2a")]
    assert received(world, "CARD0001") == [("", "sent", "a"), ("~1", "sent", "1a"), ("~2", "sent", "2a")]


def test_what_is_decided_at_a_follow_up_stays_decided(world: World) -> None:
    begun(world, FollowUp(7, (Branch("came", **THANKED),)), FollowUp(20, (Branch(**LAST),)))
    days_pass(world, 8)
    comes(world, "CARD0000")  # a day too late to be thanked
    days_pass(world, 5)
    assert received(world, "CARD0000") == [("", "sent", "a"), ("~1", "passed", "")]


def test_a_follow_up_gives_a_gift_of_its_own_once(world: World) -> None:
    begun(world, FollowUp(7, (Branch(gift="cake", **REMINDED),)))
    days_pass(world, 9)
    card = world.store.card("CARD0000")
    assert held(card.lots, "cake", world.now_ms) == 1
    assert [entry.kind for entry in world.store.all_entries("CARD0000")] == ["give"]
    measure(world.context, world.state())
    world.work()
    assert result_of(world.campaigns.progress("c1")).gifts["given"] == 3


def test_no_follow_up_breaks_the_attention_budget(world: World) -> None:
    world.campaigns.put_settings(CampaignSettings(MERCHANT, Attention(per_day=1, per_week=1), revision=1))
    begun(world, FollowUp(1, (Branch(**REMINDED),)))
    days_pass(world, 3)
    assert received(world, "CARD0000") == [("", "sent", "a"), ("~1", "held", "1a")]
    days_pass(world, 6)
    card = world.store.card("CARD0000")
    assert len(card.told_ms) == 2
    assert card.told_ms[1] - card.told_ms[0] >= 6 * DAY_MS


def test_who_stops_messages_in_between_is_left_alone(world: World) -> None:
    begun(world, SPEAKS)
    card = world.store.card("CARD0000")
    world.store.put_card(
        replace(card, messages_consent_ms=None, version_ms=card.version_ms + 1), card.version_ms
    )
    days_pass(world, 20)
    assert [state for _, state, _ in received(world, "CARD0000")] == ["sent", "held"]
    assert len(world.store.card("CARD0000").told_ms) == 1


def test_the_control_group_gets_no_follow_up_either(world: World) -> None:
    begun(world, SPEAKS, count=40, holdout_percent=50)
    days_pass(world, 9)
    out = [each.serial for each in deliveries(world) if each.state == "held_out" and not each.follow_up]
    assert 5 < len(out) < 35
    assert all(received(world, serial) == [("", "held_out", "")] for serial in out)


def test_each_follow_up_leaves_out_a_control_group_of_its_own_that_goes_on_to_the_next(world: World) -> None:
    gives = FollowUp(7, (Branch(gift="cake", **REMINDED),))
    begun(world, gives, FollowUp(5, (Branch(**LAST),)), count=100, holdout_percent=30)
    days_pass(world, 14)
    spared = {
        number: {
            each.serial for each in deliveries(world) if each.state == "held_out" and each.follow_up == number
        }
        for number in (1, 2)
    }
    went = {each.serial for each in deliveries(world) if each.state == "sent" and not each.follow_up}
    assert all(10 < len(those) < 35 and those <= went for those in spared.values())
    assert spared[1] - spared[2]
    assert spared[2] - spared[1], "drawn anew at each"
    for serial in spared[1]:
        last = "held_out" if serial in spared[2] else "sent"
        ways = [("", "sent", "a"), ("~1", "held_out", "1a"), ("~2", last, "2a")]
        assert received(world, serial) == ways
        assert world.store.all_entries(serial) == []


def test_a_follow_up_says_what_it_brought_beside_its_own_control_group(world: World) -> None:
    begun(world, SPEAKS, count=400, holdout_percent=50)
    days_pass(world, 8)
    came = [each for each in deliveries(world) if each.follow_up and each.state in ("sent", "held_out")]
    world.now_ms += HOUR_MS
    told = [each.serial for each in came if each.state == "sent"]
    spared = [each.serial for each in came if each.state == "held_out"]
    for serial in told[::2] + spared[::10]:
        origin = Origin(f"sale-{serial}", "c", "till", world.now_ms)
        scan(world.store, serial, MERCHANT, Sale(visits=1), origin, at_once)
    measure(world.context, world.state())
    world.work()
    result = result_of(world.campaigns.progress("c1"))
    sent, out = result.since[1, 0]
    assert (sent.n, sent.total) == (len(told), len(told[::2]))
    assert (out.n, out.total) == (len(spared), len(spared[::10]))
    assert result.followed[1, 0] == {"sent": len(told), "held_out": len(spared)}
    found = branch_effect(result, (1, 0))
    assert found is not None
    assert verdict_of(found) == "more"
    assert found.low < 0.4 < found.high


def test_without_a_control_group_nothing_is_said_of_what_a_follow_up_brought(world: World) -> None:
    begun(world, SPEAKS, count=20)
    days_pass(world, 9)
    measure(world.context, world.state())
    world.work()
    result = result_of(world.campaigns.progress("c1"))
    assert result.followed[1, 0] == {"sent": 20}
    assert result.since[1, 0][0].n == 20
    assert branch_effect(result, (1, 0)) is None


def test_a_pause_holds_follow_ups_and_an_end_ends_them(world: World) -> None:
    begun(world, SPEAKS)
    days_pass(world, 5)
    pause(world.context, world.state(), "staff:mara")
    days_pass(world, 4)
    assert received(world, "CARD0000") == [("", "sent", "a")]
    resume(world.context, world.state(), "staff:mara")
    days_pass(world, 1)
    assert received(world, "CARD0000") == [("", "sent", "a"), ("~1", "sent", "1a")]
    world.add(a_card("LATE", created_ms=world.now_ms, messages_consent_ms=NOON_MS))
    days_pass(world, 1)
    cancel(world.context, world.state(), "staff:mara")
    days_pass(world, 10)
    assert received(world, "LATE") == [("", "sent", "a")]


def test_the_next_occasion_waits_until_the_journey_is_over(world: World) -> None:
    world.add(*cards(1, balance=9, earned=9))
    when = When(zone=ZONE, trigger="near_reward", n=1)
    world.send(
        world.draft(when=when, follow_ups=(FollowUp(7, (Branch("came", leaves=True), Branch(**REMINDED))),))
    )
    world.work()
    card = world.store.card("CARD0000")
    world.store.put_card(
        replace(card, earned=19, visit_s=(world.now_ms // 1000 + 1,), version_ms=card.version_ms + 1),
        card.version_ms,
    )
    days_pass(world, 6)
    assert received(world, "CARD0000") == [("10", "sent", "a")]
    days_pass(world, 3)
    assert received(world, "CARD0000") == [("10", "sent", "a"), ("10~1", "left", "1a"), ("20", "sent", "a")]


def test_words_are_corrected_where_a_follow_up_stands_and_in_those_to_come(world: World) -> None:
    begun(world, SPEAKS)
    days_pass(world, 8)
    better = Variant("1a", {"en": "Still here"}, {"en": "Your coffee waits until Sunday."})
    world.correct((HELLO, better))
    world.work()
    card = world.store.card("CARD0000")
    assert world.campaigns.notice(card.news).text == better.text


def test_the_result_says_what_became_of_cards_at_each_branch(world: World) -> None:
    begun(world, LEAVES, count=5)
    comes(world, "CARD0001")
    days_pass(world, 9)
    pace = pace_of(world.state(), world.campaigns.progress("c1"), world.now_ms)
    assert (pace.planned, pace.sent) == (5, 5)
    measure(world.context, world.state())
    world.work()
    assert followed(world) == {(1, 0): {"left": 1}, (1, 1): {"sent": 4}}
    result = result_of(world.campaigns.progress("c1"))
    assert (result.planned, result.sent) == (5, 5)
    assert result.arrivals["sent"] == 9
    assert result.samples["a"]["visits"].n == 5
