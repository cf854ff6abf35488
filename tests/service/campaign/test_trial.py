"""A trial: to testers' cards alone, whose holders are judged as for any message; it counts and goes."""

from dataclasses import replace

import pytest

from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings
from chalicelib.domain.campaign.tester import TESTERS_MAX, TRIAL_MS, TRIALS_A_DAY
from chalicelib.domain.card.card import Registration
from chalicelib.domain.errors import InvalidInput, NotAllowed, NotFound, TooMany
from chalicelib.domain.time.units import DAY_MS, HOUR_MS, MINUTE_MS
from chalicelib.service.campaign.judge import Zones
from chalicelib.service.campaign.testers import mark, take_back_all, unmark
from chalicelib.service.campaign.trial import Tried, send_trial, trial_of
from tests.support.campaign_world import HELLO, MARA, ZONE, World, cards, told
from tests.support.fakes import MERCHANT, NOON_MS

BETTER = replace(HELLO, text={"en": "One coffee is on us on Friday."})
MINE = "CARD0001"


def marked(world: World, *serials: str) -> None:
    for serial in serials:
        mark(world.context, world.store.card(serial), MARA.by)


def tried(world: World, *serials: str) -> tuple[Tried, ...]:
    known: Campaign | None = world.campaigns.campaign(MERCHANT, "c9")
    campaign = known or world.draft(id="c9")
    settings = world.campaigns.settings(MERCHANT)
    return send_trial(world.context, trial_of(campaign, "a", settings, Zones({}, ZONE), MARA.by), serials)


def held(outcomes: tuple[Tried, ...]) -> list[str]:
    return [one.held.reason if one.held else "" for one in outcomes]


def test_a_trial_goes_to_testers_cards_alone_and_says_of_no_other_whether_it_is_there(world: World) -> None:
    world.add(*cards(3))
    marked(world, MINE)
    for serials in (["CARD0000"], [MINE, "CARD0002"], ["NOBODY"]):
        with pytest.raises(NotAllowed, match="not_a_tester"):
            tried(world, *serials)
    assert {card.news for card in world.store.all_cards()} == {""}
    assert held(tried(world, MINE)) == [""]
    assert world.store.card(MINE).news.startswith("c9-a-t")
    with pytest.raises(InvalidInput, match="trial_cards"):
        tried(world)


def test_a_card_that_was_made_in_a_wallet_and_saved_on_no_phone_cannot_be_tried(world: World) -> None:
    world.add(*cards(2), wallet=None)
    world.store.register(Registration("google", MINE, "3388.x", NOON_MS, unsaved=True))
    marked(world, MINE)
    assert held(tried(world, MINE)) == ["no_wallet"]
    world.store.note_saved(world.store.registrations(MINE, "google")[0], NOON_MS, saved=True)
    assert held(tried(world, MINE)) == [""]


def test_another_merchants_tester_is_none_here(world: World) -> None:
    world.add(*(replace(card, merchant_id="m-2") for card in cards(1)))
    mark(world.context, world.store.card("CARD0000"), "staff:ina")
    with pytest.raises(NotAllowed, match="not_a_tester"):
        tried(world, "CARD0000")
    with pytest.raises(NotFound, match="tester_unknown"):
        unmark(world.context, MERCHANT, "CARD0000", MARA.by)


def test_a_trial_counts_as_a_message_and_the_campaign_itself_is_no_second_one_that_day(world: World) -> None:
    world.add(*cards(3))
    marked(world, MINE)
    tried(world, MINE)
    assert told(world.store, [MINE]) == [1]
    world.send(world.state("c9"))
    world.work()
    assert world.deliveries("c9") == {"CARD0000": "sent", "CARD0002": "sent", MINE: "gap"}


def test_a_tester_agrees_as_a_customer_sleeps_as_one_and_has_a_phone(world: World) -> None:
    silent, fine, nowhere, void = cards(4)
    world.add(replace(silent, messages_consent_ms=None), fine, replace(void, state="voided"))
    world.add(nowhere, wallet=None)
    serials = [f"CARD{n:04d}" for n in range(4)]
    marked(world, *serials)
    assert held(tried(world, *serials)) == ["no_consent", "", "no_wallet", "out_of_use"]
    world.campaigns.put_settings(CampaignSettings(MERCHANT, Attention(quiet_from=1, quiet_to=0), revision=1))
    (asleep,) = tried(world, MINE)
    assert asleep.held is not None
    assert (asleep.held.reason, asleep.held.until_ms > world.now_ms) == ("quiet_hours", True)
    assert told(world.store, serials) == [0, 1, 0, 0]


def test_a_card_takes_three_messages_a_day_and_a_campaign_so_many_trials(world: World) -> None:
    world.add(*cards(2))
    marked(world, MINE)
    outcomes = []
    for _ in range(TRIALS_A_DAY):
        outcomes += held(tried(world, MINE))
        world.now_ms += MINUTE_MS
    assert outcomes == ["", "", "", *["enough"] * (TRIALS_A_DAY - 3)]
    with pytest.raises(TooMany, match="trials_spent"):
        tried(world, MINE)


def test_within_the_hour_the_card_says_again_what_it_said_before_and_calls_nobody(world: World) -> None:
    world.add(*cards(2))
    marked(world, MINE)
    world.send(world.draft())
    world.work()
    world.now_ms += DAY_MS
    for _ in range(2):
        tried(world, MINE)
        world.now_ms += MINUTE_MS
    take_back_all(world.context, 50)
    assert world.store.card(MINE).news.startswith("c9-a-t")
    world.now_ms += TRIAL_MS
    take_back_all(world.context, 50)
    again = world.campaigns.notice(world.store.card(MINE).news)
    first = world.campaigns.notice("c1-a-1")
    assert (again.text, again.quiet) == (first.text, True)
    assert told(world.store, [MINE]) == [3]
    assert world.campaigns.testers(MERCHANT)[0].until_ms == 0


def test_what_was_corrected_meanwhile_comes_back_corrected(world: World) -> None:
    world.add(*cards(2))
    marked(world, MINE)
    world.send(world.draft())
    world.work()
    tried(world, MINE)
    world.correct([BETTER])
    world.work()
    assert world.store.card(MINE).news.startswith("c9-a-t")
    world.now_ms += TRIAL_MS
    take_back_all(world.context, 50)
    assert world.campaigns.notice(world.store.card(MINE).news).text == BETTER.text


def test_what_a_campaign_has_told_meanwhile_stays(world: World) -> None:
    world.add(*cards(2))
    marked(world, MINE)
    tried(world, MINE)
    card = world.store.card(MINE)
    assert world.store.put_card(replace(card, news="c1-a-1", version_ms=card.version_ms + 1), card.version_ms)
    world.now_ms += TRIAL_MS
    take_back_all(world.context, 50)
    assert world.store.card(MINE).news == "c1-a-1"


def test_unmarked_a_card_gets_no_trial_and_loses_the_one_it_has(world: World) -> None:
    world.add(*cards(2))
    marked(world, MINE)
    tried(world, MINE)
    unmark(world.context, MERCHANT, MINE, MARA.by)
    assert world.store.card(MINE).news == ""
    with pytest.raises(NotAllowed, match="not_a_tester"):
        tried(world, MINE)


def test_marks_and_trials_are_in_the_audit_list_with_who_and_the_cards_end(world: World) -> None:
    world.add(*cards(2))
    marked(world, MINE, MINE)
    tried(world, MINE)
    unmark(world.context, MERCHANT, MINE, MARA.by)
    lines = [(line.what, line.by, line.whom) for line in world.campaigns.lines]
    assert lines == [
        ("tester.mark", MARA.by, MINE),
        ("campaign.make", MARA.by, "c9"),
        ("campaign.trial", MARA.by, "c9"),
        ("tester.unmark", MARA.by, MINE),
    ]
    assert world.campaigns.lines[2].facts["cards"] == ("…0001",)


def test_a_merchant_has_so_many_testers(world: World) -> None:
    world.add(*cards(TESTERS_MAX + 1))
    marked(world, *(f"CARD{n:04d}" for n in range(TESTERS_MAX)))
    with pytest.raises(NotAllowed, match="testers_full"):
        marked(world, f"CARD{TESTERS_MAX:04d}")


def test_a_trial_is_none_of_what_the_campaign_was_sent_to(world: World) -> None:
    world.add(*cards(2))
    marked(world, MINE)
    tried(world, MINE)
    world.now_ms += HOUR_MS
    assert world.deliveries("c9") == {}
