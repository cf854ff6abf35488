"""Cards of programmes that reward by parts beside their stamps or points, for both wallets."""

from dataclasses import replace

from chalicelib.domain.card.lots import Lot, Move
from chalicelib.domain.face.look import Line, Look
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.parts.giving import Giving
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.time.units import DAY_MS
from tests.support.fakes import NOON_MS, a_card, a_programme_points, a_programme_stamps

PARTS = (
    Giving(
        "meals",
        {"en": "meal", "fr": "repas", "de": "Mahlzeit", "ro": "masă", "ru": "обед"},
        {
            "en": "Soup kitchen",
            "fr": "Soupe populaire",
            "de": "Suppenküche",
            "ro": "Cantină",
            "ru": "Столовая",
        },
        per_minor=1000,
    ),
    Right(
        "cake",
        {
            "en": "a slice of cake",
            "fr": "une part de gâteau",
            "de": "ein Stück Kuchen",
            "ro": "o felie de tort",
            "ru": "кусок торта",
        },
        on="birthday",
        days=14,
        once="year",
    ),
)
LOTS = (
    Move(Lot("meals"), 12),
    Move(Lot("~meals"), 650),
    Move(Lot("cake", "", 0, (NOON_MS + 5 * DAY_MS) // 1000), 1),
)


def a_club_look(template: str, *, balance: int = 3, lines: tuple[Line, ...] | None = None) -> Look:
    """A card of 12 meals with a slice of cake that ends in five days."""
    make = {"stamps": a_programme_stamps, "points": a_programme_points}[template]
    programme = make(parts=PARTS)
    card = a_card("0123456789ABCDEFGHJKMNPQRS", balance, programme_id=programme.id, lots=LOTS, language="fr")
    look = card_look(programme, card, "0123456789ABCDEFGHJKMNPQRSXYZ1234567")
    return look if lines is None else replace(look, lines=lines)
