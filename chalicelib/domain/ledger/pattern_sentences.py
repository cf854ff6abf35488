"""How the owner's report says what stands out in a day."""

from collections.abc import Mapping

from chalicelib.domain.ledger.patterns import FactKind
from chalicelib.domain.text import Text

FACTS: Mapping[FactKind, Text] = {
    "card_often": {
        "en": "Card …{card}: {times} scans within an hour, from {at} to {until}.",
        "fr": "Carte …{card} : {times} scans en une heure, de {at} à {until}.",
        "ro": "Cardul …{card}: {times} scanări într-o oră, între {at} și {until}.",
        "ru": "Карта …{card}: сканирований за час: {times}, с {at} до {until}.",
    },
    "two_outlets": {
        "en": "Card …{card} was scanned at {outlet} at {at} and at {other} at {until}.",
        "fr": "Carte …{card} scannée à {outlet} à {at} et à {other} à {until}.",
        "ro": "Cardul …{card} a fost scanat la {outlet} la {at} și la {other} la {until}.",
        "ru": "Карта …{card}: {outlet} в {at} и {other} в {until}.",
    },
    "staff_card": {
        "en": "{person} scanned card …{card} {times} times this day, of {out_of} scans of that card.",
        "fr": "{person} a scanné la carte …{card} {times} fois ce jour, sur {out_of} scans de cette carte.",
        "ro": "{person} a scanat cardul …{card} de {times} ori în această zi, din {out_of} scanări ale lui.",
        "ru": "{person}: карта …{card}, сканирований за день: {times} из {out_of}.",
    },
    "staff_fast": {
        "en": "{person}: {times} scans within a minute, from {at}.",
        "fr": "{person} : {times} scans en une minute, à partir de {at}.",
        "ro": "{person}: {times} scanări într-un minut, de la {at}.",
        "ru": "{person}: сканирований за минуту: {times}, с {at}.",
    },
    "outlet_fast": {
        "en": "{outlet}: {times} scans within five minutes, from {at}.",
        "fr": "{outlet} : {times} scans en cinq minutes, à partir de {at}.",
        "ro": "{outlet}: {times} scanări în cinci minute, de la {at}.",
        "ru": "{outlet}: сканирований за пять минут: {times}, с {at}.",
    },
}
