"""What Carnet says when an audience's condition cannot be read, or two people change the same one."""

from collections.abc import Mapping

from chalicelib.domain.text import Text

AUDIENCE: Mapping[str, Text] = {
    "audience_changed": {
        "en": "Somebody else changed this audience meanwhile. Open it again and make your change there.",
        "fr": "Quelqu’un d’autre a modifié cette audience entre-temps. Rouvrez-la et refaites votre changement.",
        "ro": "Altcineva a schimbat între timp această audiență. Deschideți-o din nou și repetați schimbarea.",
        "ru": "Кто-то уже изменил эту аудиторию. Откройте её снова и внесите изменение там.",
    },
    "audience_choice_needed": {
        "en": "Choose at least one, and at most {most}.",
        "fr": "Choisissez-en au moins un, et au plus {most}.",
        "ro": "Alegeți cel puțin una și cel mult {most}.",
        "ru": "Выберите хотя бы одно и не больше {most}.",
    },
    "audience_choice_unknown": {
        "en": "Choose from these: {choices}.",
        "fr": "Choisissez parmi : {choices}.",
        "ro": "Alegeți dintre: {choices}.",
        "ru": "Выберите из этих: {choices}.",
    },
    "audience_date_wrong": {
        "en": "Give a date as year-month-day, such as 2026-11-01.",
        "fr": "Indiquez une date sous la forme année-mois-jour, par exemple 2026-11-01.",
        "ro": "Indicați data ca an-lună-zi, de exemplu 2026-11-01.",
        "ru": "Укажите дату как год-месяц-день, например 2026-11-01.",
    },
    "audience_fact_unknown": {
        "en": "An audience cannot be asked that. Choose one of: {facts}.",
        "fr": "Une audience ne connaît pas ce critère. Choisissez parmi : {facts}.",
        "ro": "Audiența nu cunoaște acest criteriu. Alegeți dintre: {facts}.",
        "ru": "Такого признака у аудитории нет. Выберите из: {facts}.",
    },
    "audience_number_wrong": {
        "en": "Give a whole number from {least} to {most}.",
        "fr": "Indiquez un nombre entier de {least} à {most}.",
        "ro": "Indicați un număr întreg de la {least} la {most}.",
        "ru": "Укажите целое число от {least} до {most}.",
    },
    "audience_operator_unknown": {
        "en": "This can be compared in these ways only: {operators}.",
        "fr": "Ce critère ne se compare qu’ainsi : {operators}.",
        "ro": "Acest criteriu se compară doar astfel: {operators}.",
        "ru": "Этот признак сравнивают только так: {operators}.",
    },
    "audience_too_large": {
        "en": "This audience has too many parts. Keep it to {most} conditions, nested {deep} deep.",
        "fr": "Cette audience est trop complexe. Gardez au plus {most} conditions sur {deep} niveaux.",
        "ro": "Audiența are prea multe părți. Păstrați cel mult {most} condiții, pe {deep} niveluri.",
        "ru": "В аудитории слишком много частей. Оставьте не больше {most} условий и {deep} уровней.",
    },
    "audience_two_needed": {
        "en": "Give two values, the smaller or earlier one first.",
        "fr": "Indiquez deux valeurs, la plus petite ou la plus ancienne d’abord.",
        "ro": "Indicați două valori, întâi cea mai mică sau mai veche.",
        "ru": "Укажите два значения: сначала меньшее или более раннее.",
    },
    "audience_unclear": {
        "en": "Give “all” or “any” with a list, “not” with one condition, or one “fact” here.",
        "fr": "Indiquez ici « all » ou « any » avec une liste, « not » avec une condition, ou un « fact ».",
        "ro": "Indicați aici „all” sau „any” cu o listă, „not” cu o condiție, sau un „fact”.",
        "ru": "Укажите здесь «all» или «any» со списком, «not» с одним условием или один «fact».",
    },
    "audience_unknown": {
        "en": "There is no such audience any more. Choose another one or save it anew.",
        "fr": "Cette audience n’existe plus. Choisissez-en une autre ou enregistrez-la à nouveau.",
        "ro": "Această audiență nu mai există. Alegeți alta sau salvați-o din nou.",
        "ru": "Такой аудитории больше нет. Выберите другую или сохраните заново.",
    },
    "audiences_full": {
        "en": "You have {most} saved audiences. Delete one that is no longer needed first.",
        "fr": "Vous avez {most} audiences enregistrées. Supprimez d’abord celle qui ne sert plus.",
        "ro": "Aveți {most} audiențe salvate. Ștergeți mai întâi una de care nu mai aveți nevoie.",
        "ru": "Сохранено аудиторий: {most}. Сначала удалите ненужную.",
    },
    "birthday_unclear": {
        "en": "Choose both the day and the month of your birthday, or neither.",
        "fr": "Choisissez le jour et le mois de votre anniversaire, ou aucun des deux.",
        "ro": "Alegeți și ziua, și luna de naștere, sau niciuna.",
        "ru": "Выберите и день, и месяц рождения или ничего.",
    },
    "birthday_wrong": {
        "en": "Give the birthday as month and day, such as 05-17, or leave it out.",
        "fr": "Indiquez l’anniversaire par le mois et le jour, par exemple 05-17, ou laissez-le vide.",
        "ro": "Indicați ziua de naștere ca lună și zi, de exemplu 05-17, sau lăsați-o necompletată.",
        "ru": "Укажите день рождения: месяц и день, например 05-17, или оставьте пустым.",
    },
    "tier_id_wrong": {
        "en": "Give the tier an id of small letters, digits, - and _, at most {most} characters.",
        "fr": "Donnez au palier un identifiant en minuscules, chiffres, - et _, de {most} caractères au plus.",
        "ro": "Dați nivelului un identificator din litere mici, cifre, - și _, de cel mult {most} caractere.",
        "ru": "Задайте уровню идентификатор из строчных латинских букв, цифр, - и _, не длиннее {most}.",
    },
    "tiers_out_of_order": {
        "en": "List at most {most} tiers, lowest first, with ids of their own, each needing more than the last.",
        "fr": "Indiquez au plus {most} paliers, du plus bas au plus haut, aux identifiants distincts.",
        "ro": "Enumerați cel mult {most} niveluri, de la cel mai mic, cu identificatori diferiți.",
        "ru": "Укажите не больше {most} уровней, от низшего к высшему, с разными идентификаторами.",
    },
}
