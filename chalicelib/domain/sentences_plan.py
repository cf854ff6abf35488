"""What Carnet says when it refuses a plan: times, triggers, bonus days, the attention budget."""

from collections.abc import Mapping

from chalicelib.domain.text import Text

PLAN: Mapping[str, Text] = {
    "attention_out_of_range": {
        "en": "Give “{at}” a whole number from {least} to {most}.",
        "fr": "Donnez à « {at} » un nombre entier de {least} à {most}.",
        "ro": "Dați pentru „{at}” un număr întreg de la {least} la {most}.",
        "ru": "Укажите для «{at}» целое число от {least} до {most}.",
    },
    "quiet_hours_too_long": {
        "en": "Leave at least {least} minutes of the day outside the quiet hours.",
        "fr": "Laissez au moins {least} minutes de la journée hors des heures calmes.",
        "ro": "Lăsați cel puțin {least} de minute din zi în afara orelor de liniște.",
        "ru": "Оставьте вне тихих часов не меньше {least} минут в сутках.",
    },
}
