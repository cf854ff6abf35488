"""What an erased card shows on a phone that still has it: that it is over, and whom to ask. No person, no
balance, no code."""

from dataclasses import asdict

from chalicelib.domain.card.card import Card
from chalicelib.domain.face.look import Look, Value
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import phrase

NO_BALANCE = "–"


def erased_look(card: Card, programme: Programme) -> Look:
    merchant = programme.merchant
    values: dict[str, Value] = {
        "balance": NO_BALANCE,
        "line": phrase("face_erased"),
        "moment": phrase("face_erased_how"),
        "contact": merchant.contact,
    }
    values |= {name: link for name, link in asdict(merchant.links).items() if link}
    return Look(
        template=programme.template or programme.rules.type,
        serial=card.serial,
        key_id=card.key_id,
        barcode="",
        programme_id=programme.id,
        organization=merchant.name,
        programme_name=programme.name,
        description=phrase("face_description", organization=merchant.name, programme=programme.name),
        colours=programme.colours,
        progress=programme.rules.progress(0),
        balance=NO_BALANCE,
        version_ms=card.version_ms,
        modified_s=card.modified_s,
        values=values,
        language=programme.language,
        own_language=programme.language,
        voided=True,
        pictures=programme.pictures,
        moved=card.moved,
        erased=True,
    )
