"""The names of the things that a fact can be, in every language."""

from collections.abc import Mapping

from chalicelib.domain.text import Text

_MONTHS = (
    ("January", "janvier", "ianuarie", "в январе"),
    ("February", "février", "februarie", "в феврале"),
    ("March", "mars", "martie", "в марте"),
    ("April", "avril", "aprilie", "в апреле"),
    ("May", "mai", "mai", "в мае"),
    ("June", "juin", "iunie", "в июне"),
    ("July", "juillet", "iulie", "в июле"),
    ("August", "août", "august", "в августе"),
    ("September", "septembre", "septembrie", "в сентябре"),
    ("October", "octobre", "octombrie", "в октябре"),
    ("November", "novembre", "noiembrie", "в ноябре"),
    ("December", "décembre", "decembrie", "в декабре"),
)

CHOICE_NAMES: Mapping[str, Mapping[str | int, Text]] = {
    "tier": {"": {"en": "none", "fr": "aucun", "ro": "niciunul", "ru": "нет"}},
    "language": {
        "en": {"en": "English", "fr": "anglais", "ro": "engleză", "ru": "английский"},
        "fr": {"en": "French", "fr": "français", "ro": "franceză", "ru": "французский"},
        "ro": {"en": "Romanian", "fr": "roumain", "ro": "română", "ru": "румынский"},
        "ru": {"en": "Russian", "fr": "russe", "ro": "rusă", "ru": "русский"},
    },
    "consent": {
        "yes": {"en": "yes", "fr": "oui", "ro": "da", "ru": "да"},
        "no": {"en": "no", "fr": "non", "ro": "nu", "ru": "нет"},
    },
    "wallet": {
        "apple": {"en": "Apple Wallet", "fr": "Cartes Apple", "ro": "Apple Wallet", "ru": "Apple Wallet"},
        "google": {
            "en": "Google Wallet",
            "fr": "Google Wallet",
            "ro": "Google Wallet",
            "ru": "Google Кошелёк",
        },
        "none": {"en": "none", "fr": "aucun", "ro": "niciunul", "ru": "нет"},
    },
    "birthday_month": {
        "this": {"en": "this month", "fr": "ce mois-ci", "ro": "luna aceasta", "ru": "в этом месяце"},
        **{n: {"en": en, "fr": fr, "ro": ro, "ru": ru} for n, (en, fr, ro, ru) in enumerate(_MONTHS, 1)},
    },
    "rfm": {
        "champion": {"en": "champions", "fr": "champions", "ro": "campioni", "ru": "лучшие"},
        "loyal": {"en": "loyal", "fr": "fidèles", "ro": "loiali", "ru": "верные"},
        "promising": {"en": "promising", "fr": "prometteurs", "ro": "promițători", "ru": "перспективные"},
        "newcomer": {"en": "newcomers", "fr": "débutants", "ro": "începători", "ru": "новички"},
        "at_risk": {"en": "at risk", "fr": "à risque", "ro": "în pericol", "ru": "под угрозой"},
        "fading": {"en": "fading", "fr": "en sommeil", "ro": "se răresc", "ru": "угасающие"},
        "lost": {"en": "lost", "fr": "perdus", "ro": "pierduți", "ru": "потерянные"},
        "never": {"en": "never came", "fr": "jamais venus", "ro": "nu au venit", "ru": "не приходили"},
    },
}
