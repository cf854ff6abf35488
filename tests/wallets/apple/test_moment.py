"""The moment of the reward on an iPhone: one notice, in its language, and it says what there is to say."""

import pytest

from chalicelib.domain.card.card import Card
from chalicelib.domain.face.look import Look
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.text import Language
from infra.local.phone.iphone.changes import notice_text
from tests.domain.programme.test_moment import NINE
from tests.support.fakes import a_card
from tests.wallets.apple.passes import Phone


def look(balance: int, taken: str = "") -> Look:
    card: Card = a_card("0123456789ABCDEFGHJKMNPQRS", balance=balance, taken=taken)
    return card_look(NINE, card, "BARCODE")


@pytest.mark.parametrize(
    ("language", "ready", "taken"),
    [
        ("en", "Your free coffee is ready", "Enjoy your free coffee. Stamps on your card: 0/9"),
        ("ru", "Ваша награда готова: бесплатный кофе", "Приятного! Ваша награда: бесплатный кофе."),
    ],
)
def test_the_ninth_stamp_and_the_reward_are_one_notice_each(
    phone: Phone, language: Language, ready: str, taken: str
) -> None:
    eight, nine, none = (phone(look(8)), phone(look(9)), phone(look(0, taken="free")))

    assert notice_text(eight, nine, language) == ready
    assert (notice_text(nine, none, language) or "").startswith(taken)


def test_a_stamp_on_the_way_and_one_beyond_the_last_are_announced_too(phone: Phone) -> None:
    assert notice_text(phone(look(7)), phone(look(8)), "en") == "Stamps on your card: 8/9"
    beyond = notice_text(phone(look(9)), phone(look(10)), "en")
    assert beyond == "Your free coffee is ready. On the next card: 1/9"
