"""Whatever a card holds, in any language: the iPhone opens its pass, and Google takes its object."""

import random

import pytest

from chalicelib.domain.programme.held import shown_lots
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.parts.part import Holder
from chalicelib.domain.text import LANGUAGES
from chalicelib.wallets.google.loyalty import as_patch, loyalty_object
from chalicelib.wallets.google.template import read_template
from infra.local.google.rules import check_object
from infra.local.google_schema import Discovery
from tests.domain.ledger.histories import lived
from tests.domain.ledger.test_properties import PROGRAMMES
from tests.support.fakes import a_card
from tests.support.volume import seeds
from tests.wallets.apple.passes import TEMPLATES, Phone
from tests.wallets.google.looks import HERO, ISSUER

SERIAL = "0123456789ABCDEFGHJKMNPQRS"
CODE = f"{SERIAL}TVWXYZ2345"


@pytest.mark.parametrize("seed", seeds(10, 400))
def test_both_wallets_take_whatever_a_card_holds(phone: Phone, discovery: Discovery, seed: int) -> None:
    rng = random.Random(seed)
    programme = PROGRAMMES[rng.choice(list(PROGRAMMES))]
    shop, ended_ms = lived(programme, [a_card(SERIAL)], seed, steps=rng.randrange(40))
    card = shop.cards[SERIAL]
    language = rng.choice((None, *LANGUAGES))
    card = a_card(SERIAL, card.balance, lots=card.lots, language=language, version_ms=card.version_ms)
    look = card_look(programme, card, CODE)

    opened = phone(look)
    assert opened.serial == SERIAL
    template = read_template(TEMPLATES / look.template)
    made = loyalty_object(look, template, issuer_id=ISSUER, hero_url=HERO, now_ms=ended_ms)
    check_object(made)
    assert discovery.check("LoyaltyObject", made) == []
    assert discovery.check("LoyaltyObject", as_patch(made), patch=True) == []
    assert shown_lots(programme, card, Holder.of(card, ended_ms)) is not None
