"""The card that a preview shows: nobody's, and one that the campaign could go to."""

from dataclasses import replace

from chalicelib.domain.audience.audience import Condition
from chalicelib.domain.audience.facts import Moment
from chalicelib.domain.audience.matcher import Matcher, compiled
from chalicelib.domain.audience.profile import Profile, profile_of
from chalicelib.domain.campaign.campaign import When
from chalicelib.domain.campaign.triggers import check_trigger, occurrence
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language
from chalicelib.domain.time.wall_clock import check_zone

SERIAL = "CARNETPREVIEW0000000000000"  # of no card
PART_OF_REWARD = (7, 10)  # a card that somebody uses and has not filled
BALANCES_MAX = 1000  # below the reward, of a programme that counts in large numbers


def sample_card(
    programme: Programme, audience: Condition | None, when: When, language: Language, at_ms: int
) -> Card:
    """A card with the usual balance; one nearer to the reward if only such are meant, as a text about the
    last stamp is to be read beside a card that lacks one. What no balance can decide changes nothing. An
    audience that is half written is None."""
    cost = programme.rules.rewards()[0].cost
    part, parts = PART_OF_REWARD
    usual = Card(
        SERIAL,
        programme.merchant_id,
        programme.id,
        cost * part // parts,
        at_ms,
        at_ms // 1000,
        at_ms,
        key_id="",
        language=language,
        told_ms=(at_ms,),
    )
    try:
        check_zone(when.zone, "when.zone")
        if when.trigger:
            check_trigger(when)
    except InvalidInput:  # half written: the draft's own check says what to mend
        return usual
    if audience is None:
        return usual
    matcher = compiled(audience)
    balances = (usual.balance, *range(cost - 1, max(0, cost - BALANCES_MAX) - 1, -1), cost)
    tried = (replace(usual, balance=balance) for balance in balances)
    meant = (card for card in tried if _is_meant(profile_of(card, programme, ()), matcher, when, at_ms))
    return next(meant, usual)


def _is_meant(profile: Profile, matcher: Matcher, when: When, at_ms: int) -> bool:
    if not matcher(profile, Moment(at_ms, when.zone)):
        return False
    return not when.trigger or occurrence(when, profile, at_ms, when.zone) is not None
