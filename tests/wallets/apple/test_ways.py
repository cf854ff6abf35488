"""The ways from a pass to our pages: a button of iOS 27, and links on the back for every other phone."""

from dataclasses import replace

from chalicelib.domain.card.asked import Asked
from chalicelib.domain.customer.ways import ways_of
from chalicelib.domain.face.look import Look
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.parts.referral import Referral
from chalicelib.domain.text import LANGUAGES
from chalicelib.words import say
from infra.local.phone.iphone.face import face_of
from tests.support.fakes import NOON_MS, a_card, a_programme_stamps
from tests.wallets.apple.passes import Phone

PAGE = "https://cards.example/c/0123-secret_"
FRIENDLY = a_programme_stamps(parts=(Referral("friend", {"en": "a free coffee"}),))
ASKED = a_card(language="de", messages_consent_ms=1, asked=Asked("q", NOON_MS))


def look() -> Look:
    return replace(card_look(FRIENDLY, ASKED, "CODE"), ways=ways_of(ASKED, FRIENDLY, PAGE))


def test_a_way_that_leads_nowhere_for_the_card_is_none() -> None:
    plain = ways_of(a_card(), a_programme_stamps(), PAGE)

    assert [way.id for way in plain] == ["page", "help"]
    assert ways_of(a_card(erased_ms=NOON_MS), FRIENDLY, PAGE) == ()
    assert [way.id for way in look().ways] == ["question", "page", "friends", "help", "stop"]


def test_googles_room_of_twenty_characters_has_every_way_in_every_language() -> None:
    assert max(len(say(way.said, language)) for way in look().ways for language in LANGUAGES) <= 20


def test_an_iphone_shows_a_button_and_the_links_in_its_language(phone: Phone) -> None:
    opened = phone(look())
    face = face_of(opened, "de", "iphone", NOON_MS, 27)
    links = {field["key"]: field["parts"] for field in face["fields"]["back"]}

    assert face["actions"] == [{"id": "offers", "type": "viewOffersRewards", "url": PAGE}]
    assert links["way_page"] == [{"text": "Öffnen", "href": PAGE}]
    assert links["way_stop"] == [{"text": "Öffnen", "href": f"{PAGE}/stop"}]
    assert (opened.warnings, opened.remarks) == ((), ())


def test_cards_with_the_same_face_share_all_but_their_addresses(phone: Phone) -> None:
    other = replace(look(), ways=ways_of(ASKED, FRIENDLY, "https://cards.example/c/another"))
    one, two = phone(look()).files, phone(other).files

    assert {name for name in one if one[name] != two[name]} == {"pass.json", "manifest.json", "signature"}
