"""What an iPhone says when something was given without a stamp, and when it is about to end."""

from chalicelib.domain.card.card import Card
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.ledger import give
from chalicelib.domain.programme.grant import Happening
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.card.due import as_now
from infra.local.phone.iphone.changes import notice_text
from tests.support.fakes import NOON_MS, a_card, a_programme_stamps
from tests.wallets.apple.passes import Phone

CAKE = Right("cake", {"en": "a cake", "de": "ein Kuchen"}, on="birthday", days=20)
PROGRAMME = a_programme_stamps(parts=(CAKE,))


def test_a_gift_and_its_last_week_are_one_notice_each_on_an_iphone(phone: Phone) -> None:
    plain: Card = a_card("0123456789ABCDEFGHJKMNPQRS", balance=2)
    gifted, _ = give(plain, PROGRAMME, Happening("birthday", NOON_MS), Origin("k", "k", "till", NOON_MS))
    week = as_now(gifted, PROGRAMME, NOON_MS + 15 * DAY_MS)
    shown = [phone(card_look(PROGRAMME, card, "BARCODE")) for card in (plain, gifted, week)]

    assert notice_text(shown[0], shown[1], "en") == "You have a new gift: a cake. Stamps on your card: 2/10"
    assert (notice_text(shown[1], shown[2], "de") or "").startswith("ein Kuchen: der letzte Tag ist ")
