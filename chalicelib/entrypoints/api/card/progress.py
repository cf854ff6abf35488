"""How the JSON API says how far a card is: all that a till needs to draw it."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.programme.rules import Rules
from chalicelib.domain.text import Language


class AheadView(msgspec.Struct):
    id: str
    name: Annotated[str, Meta(description="In the language of Accept-Language, else the programme's.")]
    cost: Annotated[int, Meta(description="Stamps or points that it takes.")]
    left: Annotated[int, Meta(description="Stamps or points that are missing to it.")]


class CardProgressView(msgspec.Struct):
    """How the card is drawn, at the prices that it keeps."""

    have: Annotated[
        int, Meta(description="Places that are filled, all of them while a reward waits; else points.")
    ]
    goal: Annotated[
        int | None, Meta(description="Of how many places; else the points of the next reward, null for none.")
    ]
    waiting: Annotated[int, Meta(description="How many rewards wait.")]
    places: Annotated[bool, Meta(description="Whether the card has a place for each that is earned.")]
    ahead: Annotated[list[AheadView], Meta(description="The rewards to come, nearest first.")]


def progress_view(rules: Rules, balance: int, language: Language, own: Language) -> CardProgressView:
    """Of the `rules` and the `balance` by which the card is shown; `own` is the programme's language."""
    shown = rules.progress(balance)
    ahead = [
        AheadView(each.reward.id, words.say(each.reward.name, language, own), each.reward.cost, each.left)
        for each in rules.ahead(balance)
    ]
    return CardProgressView(shown.have, shown.goal, shown.waiting, shown.places, ahead)
