"""What a card has that a wallet shows as a pass of its own: rights that end, and the longest membership."""

from dataclasses import replace

from chalicelib.domain.card.lots import Lot, Move
from chalicelib.domain.face.choices import Choices
from chalicelib.domain.face.linked import LinkedPass
from chalicelib.domain.face.look import Notice
from chalicelib.domain.face.modules import Module
from chalicelib.domain.programme.linked import OFFERS_MAX
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.parts.credit import Credit
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.time.units import DAY_MS
from tests.support.fakes import NOON_MS, a_card, a_programme_stamps

CAKE = Right("cake", {"en": "a slice of cake"}, on="birthday", days=14)
CLUB = Membership("club", {"en": "Club"}, 1000)
BOTH = Choices(linked_offers=True, member_card=True)


def lot(unit: str, days: int = 0, n: int = 1) -> Move:
    return Move(Lot(unit, "", 0, (NOON_MS + days * DAY_MS) // 1000 if days else 0), n)


def linked(
    *lots: Move, choices: Choices = BOTH, parts: tuple[Part, ...] = (CAKE, CLUB)
) -> tuple[LinkedPass, ...]:
    programme = a_programme_stamps(parts=parts, choices=choices)
    return card_look(programme, a_card(lots=lots), "CODE").linked


def test_a_right_that_ends_and_a_membership_have_a_pass_each_as_the_owner_chose() -> None:
    lots = lot("cake", 5, 2), lot("club", 30)
    cake = LinkedPass("offer", "cake", CAKE.name, NOON_MS + 5 * DAY_MS, 2)
    club = LinkedPass("membership", "club", CLUB.name, NOON_MS + 30 * DAY_MS)

    assert linked(*lots) == (cake, club)
    assert linked(*lots, choices=Choices(linked_offers=True)) == (cake,)
    assert linked(*lots, choices=Choices(member_card=True)) == (club,)
    assert linked(*lots, choices=Choices()) == ()


def test_what_does_not_end_is_over_or_is_money_has_none() -> None:
    credit = Credit("purse", {"en": "Credit"}, sold=True)

    assert linked(lot("cake")) == ()
    assert linked(lot("cake", -1), lot("club", -1)) == ()
    assert linked(lot("purse", 9, 500), parts=(credit,)) == ()


def test_the_offers_that_end_first_have_the_places_and_of_two_memberships_the_longer_one() -> None:
    parts = tuple(replace(CAKE, id=f"r{n}") for n in range(9))
    shown = linked(*(lot(f"r{n}", 20 - n) for n in range(9)), parts=parts)
    assert [each.id for each in shown] == ["r8", "r7", "r6", "r5", "r4"]
    assert len(shown) == OFFERS_MAX

    gold = replace(CLUB, id="gold", months=0)
    assert [each.id for each in linked(lot("gold"), lot("club", 9), parts=(CLUB, gold))] == ["gold"]


def test_a_card_out_of_use_has_none() -> None:
    programme = a_programme_stamps(parts=(CAKE,), choices=BOTH)
    voided = a_card(lots=(lot("cake", 5),), state="voided")

    assert card_look(programme, voided, "CODE").linked == ()


def test_a_look_names_the_tier_and_the_modules_of_its_campaigns_once() -> None:
    programme = a_programme_stamps(tiers=(Tier("gold", {"en": "Gold"}, 2),))
    module = Module("m", {"en": "Brunch"}, "https://cafe.example/brunch")
    notice = Notice("n", "m-1", {"en": "Brunch"}, {"en": "On Sunday"}, modules=(module,))

    look = card_look(programme, a_card(earned=3), "CODE", news=notice, face=notice)

    assert (look.tier and look.tier.id, look.modules) == ("gold", (module,))
    assert card_look(programme, a_card(), "CODE").tier is None
