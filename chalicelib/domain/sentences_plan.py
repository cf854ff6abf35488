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
    "bonus_days_wrong": {
        "en": "Name each day of the week at most once, as 0 (Monday) to 6 (Sunday).",
        "fr": "Nommez chaque jour une seule fois, de 0 (lundi) à 6 (dimanche).",
        "ro": "Numiți fiecare zi cel mult o dată, de la 0 (luni) la 6 (duminică).",
        "ru": "Назовите каждый день недели не больше одного раза: от 0 (понедельник) до 6 (воскресенье).",
    },
    "bonus_factor_wrong": {
        "en": "A bonus makes a sale count {least} to {most} times.",
        "fr": "Un bonus fait compter un achat de {least} à {most} fois.",
        "ro": "Un bonus face o cumpărătură să conteze de {least} până la {most} ori.",
        "ru": "По бонусу покупка считается от {least} до {most} раз.",
    },
    "bonus_hours_wrong": {
        "en": "Let the bonus hours begin within the day and end later, at most a day after.",
        "fr": "Faites commencer les heures du bonus dans la journée et finir plus tard, au plus un jour après.",
        "ro": "Orele bonusului încep în cursul zilei și se termină mai târziu, cel mult după o zi.",
        "ru": "Часы бонуса начинаются в течение дня и заканчиваются позже, не дольше суток.",
    },
    "bonus_never": {
        "en": "None of these days and hours lies between the start and the end. Change one of them.",
        "fr": "Aucun de ces jours et heures ne tombe entre le début et la fin. Changez l’un d’eux.",
        "ro": "Niciuna dintre aceste zile și ore nu este între început și sfârșit. Schimbați ceva.",
        "ru": "Ни один из этих дней и часов не попадает между началом и концом. Измените что-нибудь.",
    },
    "bonus_over": {
        "en": "The bonus ends before it begins, or is over already. Choose a later end.",
        "fr": "Le bonus finit avant de commencer, ou il est déjà fini. Choisissez une fin plus tardive.",
        "ro": "Bonusul se termină înainte să înceapă sau s-a terminat deja. Alegeți un sfârșit mai târziu.",
        "ru": "Бонус кончается раньше, чем начинается, или уже закончился. Выберите более поздний конец.",
    },
    "bonus_too_long": {
        "en": "Such a bonus lasts at most {most} days. End it sooner, or narrow it to some days or hours.",
        "fr": "Un tel bonus dure au plus {most} jours. Finissez-le plus tôt ou limitez ses jours ou heures.",
        "ro": "Un astfel de bonus durează cel mult {most} de zile. Scurtați-l sau limitați zilele ori orele.",
        "ru": "Такой бонус длится не больше {most} дн. Сократите его или ограничьте днями или часами.",
    },
    "quiet_hours_too_long": {
        "en": "Leave at least {least} minutes of the day outside the quiet hours.",
        "fr": "Laissez au moins {least} minutes de la journée hors des heures calmes.",
        "ro": "Lăsați cel puțin {least} de minute din zi în afara orelor de liniște.",
        "ru": "Оставьте вне тихих часов не меньше {least} минут в сутках.",
    },
    "trigger_number_wrong": {
        "en": "Give this trigger a whole number from {least} to {most}.",
        "fr": "Donnez à ce déclencheur un nombre entier de {least} à {most}.",
        "ro": "Dați acestui declanșator un număr întreg de la {least} la {most}.",
        "ru": "Укажите для этого события целое число от {least} до {most}.",
    },
    "trigger_unknown": {
        "en": "Choose one of these triggers: {triggers}.",
        "fr": "Choisissez un de ces déclencheurs : {triggers}.",
        "ro": "Alegeți unul dintre acești declanșatori: {triggers}.",
        "ru": "Выберите одно из событий: {triggers}.",
    },
    "when_both": {
        "en": "Choose either a time or a trigger, not both.",
        "fr": "Choisissez soit une heure, soit un déclencheur, pas les deux.",
        "ro": "Alegeți fie o oră, fie un declanșator, nu pe amândouă.",
        "ru": "Выберите либо время, либо событие, но не оба сразу.",
    },
    "when_past": {
        "en": "{at} is past: in {zone} it is {now}. Choose a later time.",
        "fr": "{at} est déjà passé : à {zone} il est {now}. Choisissez une heure plus tardive.",
        "ro": "{at} a trecut deja: în {zone} este {now}. Alegeți o oră mai târzie.",
        "ru": "{at} уже прошло: в {zone} сейчас {now}. Выберите время позже.",
    },
    "when_too_far": {
        "en": "Choose a time within the next {most} days.",
        "fr": "Choisissez une heure dans les {most} prochains jours.",
        "ro": "Alegeți o oră în următoarele {most} de zile.",
        "ru": "Выберите время в пределах {most} дней.",
    },
    "when_wrong": {
        "en": "Give the time as the clock shows it there, such as 2026-11-28T09:00.",
        "fr": "Indiquez l’heure telle que l’horloge la montre là-bas, par exemple 2026-11-28T09:00.",
        "ro": "Indicați ora așa cum o arată ceasul acolo, de exemplu 2026-11-28T09:00.",
        "ru": "Укажите время так, как его там показывают часы, например 2026-11-28T09:00.",
    },
}
