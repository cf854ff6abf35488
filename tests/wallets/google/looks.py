"""One card of each template, in full."""

from dataclasses import replace
from typing import Any

from chalicelib.domain.face.look import Colours, Look, Progress

ISSUER = "3388000000012345678"
LOGO = "https://cafe.example/art/logo-1a2b.png"
HERO = "https://cafe.example/art/hero-3.png"
CALLBACK = "https://cafe.example/google/callback"

_COLOURS = Colours(background="#3b2417", foreground="#ffffff", label="#e8d5c4", accent="#f2a65a")


def a_stamp_look(**changes: Any) -> Look:
    return replace(
        Look(
            template="stamps",
            serial="0123456789ABCDEFGHJKMNPQRS",
            key_id="1",
            barcode="0123456789ABCDEFGHJKMNPQRSTVWXYZ2345",
            programme_id="coffee",
            organization="Café Carnet",
            programme_name="Morning Coffee",
            description={
                "en": "Coffee card",
                "fr": "Carte café",
                "ro": "Card de cafea",
                "ru": "Карта на кофе",
            },
            colours=_COLOURS,
            progress=Progress(have=3, goal=10, waiting=0, places=True),
            balance="3/10",
            version_ms=1_790_000_000_000,
            modified_s=1_790_000_000,
            values={
                "balance": "3/10",
                "next": {
                    "en": "7 more stamps",
                    "fr": "Encore 7 tampons",
                    "ro": "Încă 7 ștampile",
                    "ru": "Ещё 7 штампов",
                },
                "reward": {
                    "en": "A free coffee",
                    "fr": "Un café offert",
                    "ro": "O cafea gratuită",
                    "ru": "Бесплатный кофе",
                },
                "holder": "Ana",
                "rule": {
                    "en": "Buy 9, the 10th is free.",
                    "fr": "Pour 9 achetés, le 10e est offert.",
                    "ro": "Cumpărați 9, al 10-lea este gratuit.",
                    "ru": "Купите 9, десятый бесплатно.",
                },
                "news": "",
                "contact": "hello@cafe.example",
            },
            holder_name="Ana",
        ),
        **changes,
    )


def a_point_look(**changes: Any) -> Look:
    look = a_stamp_look(
        template="points",
        programme_id="books",
        programme_name="Page Points",
        progress=Progress(have=120, goal=200, waiting=0),
        balance=120,
        language="ru",
        holder_name="",
        expires_ms=1_830_000_000_000,
    )
    return replace(look, **changes)
