"""An Android with passes that come along with its card: they arrive by themselves, and ring in time."""

from datetime import UTC, datetime
from typing import Any

import pytest
import urllib3

from chalicelib.domain.face.modules import Module
from chalicelib.wallets.google.modules import modules_data
from infra.local.phone.android.device import AndroidDevice, SaveRefused
from infra.local.phone.android.face import face_of
from tests.infra.google.issuer import CARD, CLASS, Issuer
from tests.infra.google.test_linked import OFFER, an_offer, link
from tests.support.local_google import RunningGoogle

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
NOON_MS = 1_800_014_400_000  # 2027-01-15, 12:00 UTC
MEMBERS = f"{CARD.partition('.')[0]}.members"


class HeldClock:
    def __init__(self) -> None:
        self.at_ms = NOON_MS

    def __call__(self) -> int:
        return self.at_ms


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def phone(google: RunningGoogle, issuer: Issuer, clock: HeldClock) -> AndroidDevice:
    device = AndroidDevice(
        "ana",
        google_url=google.url,
        push_url="http://127.0.0.1:9",
        http=urllib3.PoolManager(retries=False),
        clock=clock,
        watch=lambda step, device_id, barcodes: None,
    )
    device.save(f"https://pay.google.com/gp/v/save/{issuer.save_jwt()}")
    return device


def hear(phone: AndroidDevice, google: RunningGoogle) -> None:
    for change in google.http.request("GET", f"{google.url}/changes?after=0").json()["changes"]:
        phone.heard(change)


def ends(at_ms: int) -> dict[str, Any]:
    return {"validTimeInterval": {"end": {"date": datetime.fromtimestamp(at_ms / 1000, UTC).isoformat()}}}


def test_an_offer_arrives_without_a_tap_and_nothing_rings(
    phone: AndroidDevice, google: RunningGoogle, issuer: Issuer
) -> None:
    an_offer(issuer, **ends(NOON_MS + 5 * DAY_MS))
    link(issuer, OFFER)
    hear(phone, google)

    card, offer = (face_of(each, "en", NOON_MS) for each in phone.cards)
    assert (offer["kind"], offer["linked_to"], card["linked_to"]) == ("offerObject", CARD, None)
    assert (offer["issuer"], offer["program"], offer["state"]) == ("Café", "Free cake", "ACTIVE")
    assert offer["rows"] == [[{"label": "Valid until", "value": "20 Jan 2027"}]]
    assert phone.journal.notices == []
    assert [line.text for line in phone.journal.lines].count("Google added a linked pass.") == 1


def test_it_rings_once_in_the_last_two_days_and_never_by_night(
    phone: AndroidDevice, google: RunningGoogle, issuer: Issuer, clock: HeldClock
) -> None:
    end_ms = NOON_MS + 5 * DAY_MS
    an_offer(issuer, **ends(end_ms))
    link(issuer, OFFER)
    hear(phone, google)

    clock.at_ms = end_ms - 49 * HOUR_MS
    assert not phone.tick()
    clock.at_ms = end_ms - 37 * HOUR_MS  # 23 o'clock
    assert not phone.tick()
    clock.at_ms = end_ms - 29 * HOUR_MS
    assert phone.tick()
    assert not phone.tick()

    (notice,) = phone.journal.notices
    assert (notice.serial, notice.title, notice.text) == ("CARD1-offer1", "Free cake", "Expires in 2 days")
    clock.at_ms = end_ms + 1
    assert face_of(phone.cards[1], "en", clock())["state"] == "EXPIRED"


def test_what_just_came_or_was_taken_and_a_phone_whose_notices_are_off_do_not_ring(
    phone: AndroidDevice, google: RunningGoogle, issuer: Issuer, clock: HeldClock
) -> None:
    an_offer(issuer, **ends(google.clock.now_ms() + 40 * HOUR_MS))
    link(issuer, OFFER)
    hear(phone, google)
    came_ms = phone.cards[1]["saved_ms"]
    by_day = next(hours for hours in range(12, 24) if 7 <= (came_ms // HOUR_MS + hours) % 24 < 21)
    clock.at_ms = came_ms + 11 * HOUR_MS
    assert not phone.tick(), "it is on the phone for no twelve hours"

    clock.at_ms = came_ms + by_day * HOUR_MS
    phone.switch("notifies", False)
    assert phone.tick()
    assert phone.journal.notices == []
    phone.switch("notifies", True)
    phone.reminded.clear()
    issuer.call("PATCH", f"offerObject/{OFFER}", {"state": "COMPLETED"})
    hear(phone, google)
    assert not phone.tick()


def test_a_membership_card_says_that_it_ends_where_its_issuer_asked_for_it(
    phone: AndroidDevice, google: RunningGoogle, issuer: Issuer, clock: HeldClock
) -> None:
    end_ms = NOON_MS + 3 * DAY_MS
    member = {
        "id": f"{CARD}-member",
        "classId": MEMBERS,
        "cardTitle": {"defaultValue": {"language": "en", "value": "Café"}},
        "header": {"defaultValue": {"language": "en", "value": "Club"}},
        **ends(end_ms),
    }
    assert issuer.call("POST", "genericClass", {"id": MEMBERS})[0] == 200
    assert issuer.call("POST", "genericObject", member)[0] == 200
    link(issuer, f"{CARD}-member")
    hear(phone, google)
    clock.at_ms = end_ms - 26 * HOUR_MS
    assert not phone.tick()

    asked = {"notifications": {"expiryNotification": {"enableNotification": True}}}
    issuer.call("PATCH", f"genericObject/{CARD}-member", asked)
    hear(phone, google)
    assert phone.tick()
    assert phone.journal.notices[-1].title == "Café"
    assert face_of(phone.cards[1], "en", clock())["program"] == "Club"


def test_who_wants_no_linked_passes_has_none_until_they_switch_it_on(
    phone: AndroidDevice, google: RunningGoogle, issuer: Issuer
) -> None:
    phone.switch("adds_linked", False)
    an_offer(issuer)
    link(issuer, OFFER)
    hear(phone, google)
    assert (len(phone.cards), phone.switches()["adds_linked"]) == (1, False)

    phone.switch("adds_linked", True)
    assert len(phone.cards) == 2
    with pytest.raises(SaveRefused):
        phone.switch("airplane", True)


def test_the_window_shows_the_modules_of_the_day_the_cards_own_first(
    phone: AndroidDevice, google: RunningGoogle, issuer: Issuer
) -> None:
    def module(
        title: str, place: int, start: str = "2027-01-01T00:00:00", end: str = "2027-02-01T00:00:00"
    ) -> Any:
        return {
            "header": {"defaultValue": {"language": "en", "value": title}},
            "uri": f"https://cafe.example/{title}",
            "sortIndex": place,
            "viewConstraints": {"displayInterval": {"start": {"date": start}, "end": {"date": end}}},
        }

    late = module("late", 1, start="2027-01-16T00:00:00")
    shop = {
        "reviewStatus": "UNDER_REVIEW",
        "valueAddedModuleData": [module("second", 2), module("first", 1), late],
    }
    assert issuer.call("PATCH", f"loyaltyClass/{CLASS}", shop)[0] == 200
    assert (
        issuer.call("PATCH", f"loyaltyObject/{CARD}", {"valueAddedModuleData": [module("mine", 9)]})[0] == 200
    )
    hear(phone, google)

    def shown(at_ms: int) -> list[str]:
        return [each["title"] for each in face_of(phone.cards[0], "en", at_ms)["window"]]

    assert shown(NOON_MS) == ["mine", "first", "second"]
    assert shown(NOON_MS + DAY_MS) == ["mine", "first", "late", "second"]
    assert shown(NOON_MS + 30 * DAY_MS) == []
    assert phone.journal.notices == []


def test_a_campaigns_module_stands_there_on_its_days_in_the_holders_language_and_rings_at_no_time(
    phone: AndroidDevice, google: RunningGoogle, issuer: Issuer
) -> None:
    """As a card is written in Google Wallet, which nobody has to write again when its days are over."""
    brunch = Module(
        "c1-module", {"en": "Brunch", "de": "Frühstück"}, "https://cafe.example/b", last_day="2027-01-17"
    )
    assert issuer.call("PATCH", f"loyaltyObject/{CARD}", modules_data([brunch], "de", "en"))[0] == 200
    hear(phone, google)

    def shown(days: int) -> list[tuple[str, str]]:
        window = face_of(phone.cards[0], "de", NOON_MS + days * DAY_MS)["window"]
        return [(each["title"], each["href"]) for each in window]

    assert shown(0) == shown(2) == [("Frühstück", "https://cafe.example/b")]
    assert shown(3) == []
    assert phone.journal.notices == []


def test_a_card_comes_to_mind_near_its_place_four_times_a_day_where_its_holder_wants_that(
    phone: AndroidDevice, google: RunningGoogle, issuer: Issuer, clock: HeldClock
) -> None:
    places = {"merchantLocations": [{"latitude": 48.2082, "longitude": 16.3738}]}
    assert issuer.call("PATCH", f"loyaltyObject/{CARD}", places)[0] == 200
    hear(phone, google)
    phone.stand((48.2082, 16.3738))
    assert phone.journal.notices == [], "nobody asked for it"

    phone.switch("nearby", True)
    phone.stand((48.2099, 16.3738))
    assert phone.journal.notices == [], "that is two streets away"
    for _ in range(6):
        phone.stand((48.2092, 16.3738))
    assert [notice.title for notice in phone.journal.notices] == ["Coffee"] * 4
    clock.at_ms += DAY_MS
    phone.stand((48.2082, 16.3738))
    assert len(phone.journal.notices) == 5
