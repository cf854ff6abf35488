"""The sentence by which our own pages ask for consent to messages, as they show it."""

from chalicelib import words
from chalicelib.domain.customer.consent import Asking, Source
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language, phrase


def asked_at(source: Source, programme: Programme, language: Language) -> Asking:
    """What stands beside the box and below it: the join page and the card's page show the same."""
    label = words.say(phrase("join_messages", organization=programme.merchant.name), language)
    return Asking(source, f"{label}. {words.say(phrase('join_messages_hint'), language)}", language)
