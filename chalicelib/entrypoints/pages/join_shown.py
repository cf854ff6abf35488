"""What the pages around joining show of a programme and a card: its picture, what changed, what waits."""

from typing import Any

from chalicelib import wiring, words
from chalicelib.domain.card.card import Card
from chalicelib.domain.programme.look import waiting_reward
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language, phrase
from chalicelib.wallets.art import paint_of


def face(programme: Programme, language: Language, card: Card | None = None) -> dict[str, Any]:
    """What the picture of a card on a page shows; without a card, of a new one."""
    rules, balance = programme.shown_by(card) if card else (programme.rules, 0)
    best = waiting_reward(programme.ready(card)) if card else None
    return {
        "organization": programme.merchant.name,
        "name": programme.name,
        "shown": rules.short_balance(balance),
        "next": words.written(rules.next_step(balance), language, programme.language),
        "reward": words.say(best, language, programme.language) if best else "",
        "picture": wiring.hero_path(rules.progress(balance), programme.colours, programme.pictures),
        "logo": wiring.logo_path(programme.pictures, programme.colours),
        "colours": f"/art/colours/{paint_of(programme.colours)}.css",
        "holder": card.holder_name if card else "",
    }


def changes_of(programme: Programme, card: Card, language: Language) -> list[str]:
    """What changed since the card was made, a text each."""
    zone = programme.merchant.zone
    found = programme.changes_for(card, wiring.clock_ms())
    return [words.say(each.said(zone), language, programme.language) for each in found]


def jars_of(programme: Programme, language: Language) -> list[str]:
    """What others gave on and waits at the shop."""
    from chalicelib.service.programme.jars import jar_parts, waiting

    parts = jar_parts(programme)
    left = waiting(wiring.store(), programme, programme.merchant_id) if parts else {}
    return [
        words.say(phrase("join_jar", name=part.name, n=left[part.id]), language, programme.language)
        for part in parts
        if left[part.id] > 0
    ]
