"""A campaign's own module: it stands in the shop's window for the campaign's days, and nobody is told."""

from dataclasses import replace

import pytest

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import Campaign, Face, Progress, Variant, When
from chalicelib.domain.campaign.lifecycle import REVERT_AFTER_MS
from chalicelib.domain.campaign.result.counts import Arrived, Counts
from chalicelib.domain.campaign.result.result import result_of
from chalicelib.domain.card.card import Registration
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.look import Colours, Look
from chalicelib.domain.face.modules import Module
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.service.campaign.campaigns import cancel
from chalicelib.service.campaign.check import check
from chalicelib.service.campaign.judge import Zones
from chalicelib.service.card.look import Notices, look_of
from tests.support.campaign_world import HELLO, ZONE, World, cards
from tests.support.fakes import NOON_MS

BRUNCH = Module("", {"fr": "Brunch"}, "https://cafe.example/brunch", {"fr": "Samedi et dimanche"})
WINDOW = Face(module=BRUNCH)
RED = Colours("#7a0019", "#ffffff", "#f0c8d0", "#ffd166")
ANDROID, IPHONE = "CARD0000", "CARD0009"


@pytest.fixture
def world(world: World) -> World:
    first, *others = cards(10)
    world.add(first, *others[:4], wallet="google")
    world.add(*others[4:])
    return world


def in_window(world: World, **changes: object) -> Campaign:
    return world.draft(**{"variants": (), "face": WINDOW, "face_hours": 48, **changes})


def look(world: World, serial: str = ANDROID) -> Look:
    card = world.store.card(serial)
    return look_of(card, world.store.programme("coffee"), barcode="", notices=Notices(world.campaigns.notice))


def later(world: World, hours: int) -> None:
    world.now_ms += hours * HOUR_MS + REVERT_AFTER_MS
    world.tick()
    world.work()


def test_it_stands_on_the_cards_for_the_campaigns_days_and_no_phone_announces_it(world: World) -> None:
    world.send(in_window(world))
    world.work()
    shown = look(world)
    (module,) = shown.modules
    assert (module.title["en"], module.title["fr"]) == ("Brunch", "Brunch")
    assert (module.url, module.text["fr"]) == (BRUNCH.url, "Samedi et dimanche")
    assert (shown.silent, shown.news, world.store.card(ANDROID).told_ms) == (True, None, ())

    later(world, 48)
    assert (look(world).modules, look(world).silent) == ((), True)


def test_a_phone_that_nobody_tells_of_the_end_hides_it_after_the_last_day(world: World) -> None:
    """It begins on the 21st at 16:13 by the shop's clock; of two days to come the look ends on the 23rd."""
    world.send(in_window(world))
    world.work()
    assert look(world).modules[0].last_day == "2026-09-23"

    planned = in_window(world, id="c2", when=When("2026-10-01T00:00", "outlet", ZONE))
    named = world.send(planned).notices[""]
    module = world.campaigns.notice(named).module
    assert module is not None
    assert module.last_day == "2026-10-02", "its last second is the day before"


def test_a_campaign_that_is_called_off_takes_it_off_at_once(world: World) -> None:
    world.send(in_window(world))
    world.work()
    cancel(world.context, world.state(), "staff:mara")
    later(world, 0)
    assert look(world).modules == ()


def test_a_card_whose_wallet_has_no_window_is_not_counted_as_if_it_had_shown_it(world: World) -> None:
    campaign = in_window(world)
    before = check(world.context, campaign, zones=Zones({}, ZONE), prices=wiring.prices(), late=lambda: False)
    assert (before.sent, before.reach.held if before.reach else {}) == (5, {"no_window": 5})

    world.send(campaign)
    world.work()
    became = world.deliveries()
    assert (became[ANDROID], became[IPHONE]) == ("sent", "no_window")
    assert list(became.values()).count("sent") == before.sent
    assert world.store.card(IPHONE).face == ""


def test_of_a_card_in_two_wallets_the_one_with_the_window_is_counted(world: World) -> None:
    world.store.register(Registration("apple", ANDROID, "phone", NOON_MS, "token"))
    world.send(in_window(world))
    world.work()
    world.send(in_window(world, id="c2", face=replace(WINDOW, colours=RED)))
    world.work()

    def wallets(campaign_id: str) -> tuple[str, ...]:
        return tuple(world.campaigns.delivery(campaign_id, ANDROID, "").wallets)

    assert (wallets("c1"), wallets("c2")) == (("google",), ("apple", "google"))


@pytest.mark.parametrize(
    "more",
    [
        {"variants": (HELLO,)},
        {"face": replace(WINDOW, colours=RED)},
        {"face": replace(WINDOW, line={"en": "!"})},
    ],
    ids=["message", "colours", "line"],
)
def test_what_else_it_says_reaches_every_wallet(world: World, more: dict[str, object]) -> None:
    world.send(in_window(world, **more))
    world.work()
    assert set(world.deliveries().values()) == {"sent"}
    assert look(world, IPHONE).modules == look(world).modules != ()


def test_the_result_counts_the_windows_that_took_it_and_not_the_iphones() -> None:
    counts: Counts = {
        Arrived("google", "en", "sent"): 4,
        Arrived("google", "en", "accepted"): 3,
        Arrived("apple", "en", "sent"): 6,
        Arrived("apple", "en", "accepted"): 6,
    }
    assert result_of([Progress("c1", "measure", 0, done=True, counts=counts)]).in_window == 3


def test_corrected_words_leave_it_where_it_is(world: World) -> None:
    world.send(in_window(world, variants=(HELLO,)))
    world.work()
    world.correct([replace(HELLO, text={"en": "Two coffees are on us today."})])
    world.work()
    shown = look(world)
    assert shown.news is not None
    assert shown.news.text["en"] == "Two coffees are on us today."
    assert [each.url for each in shown.modules] == [BRUNCH.url]


def test_the_message_of_a_silent_campaign_gives_way_to_the_campaigns_own_module(world: World) -> None:
    linked = Variant("a", {"en": "Hello"}, {"en": "Our menu: https://cafe.example/menu"})
    world.send(in_window(world, variants=(linked,), silent_percent=100))
    world.work()
    assert [each.url for each in look(world).modules] == [BRUNCH.url]
    later(world, 48)
    assert look(world).modules == (), "the message stays, and is no line of the window afterwards"


@pytest.mark.parametrize(
    ("module", "code", "field"),
    [
        (replace(BRUNCH, title={}), "module_title_needed", "face.module.title"),
        (replace(BRUNCH, title={"en": "B" * 61}), "text_too_long", "face.module.title"),
        (replace(BRUNCH, text={"en": "B" * 51}), "text_too_long", "face.module.text"),
        (replace(BRUNCH, url=""), "module_url_wrong", "face.module.url"),
        (replace(BRUNCH, url="http://cafe.example"), "module_url_wrong", "face.module.url"),
        (replace(BRUNCH, text={"de": "Hallo {name|Gast}"}), "merge_field_here", "face.module.text.de"),
    ],
)
def test_what_a_wallet_would_not_show_is_refused_before_it_is_sent_and_kept_in_the_draft(
    world: World, module: Module, code: str, field: str
) -> None:
    draft = in_window(world, face=Face(module=module))
    found = check(world.context, draft, zones=Zones({}, ZONE), prices=wiring.prices(), late=lambda: False)
    assert isinstance(found.refusal, InvalidInput)
    assert (found.refusal.code, found.refusal.field) == (code, field)
