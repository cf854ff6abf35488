"""The names of what an audience can be asked, in every language, for the builder and for the sentence."""

from collections.abc import Mapping

from chalicelib.domain.text import Text

FACT_NAMES: Mapping[str, Text] = {
    "programme": {"en": "Programme", "fr": "Programme", "ro": "Program", "ru": "Программа"},
    "balance": {
        "en": "Stamps or points on the card",
        "fr": "Tampons ou points sur la carte",
        "ro": "Ștampile sau puncte pe card",
        "ru": "Штампов или баллов на карте",
    },
    "to_reward": {
        "en": "Stamps or points to the next reward",
        "fr": "Tampons ou points avant le prochain cadeau",
        "ro": "Ștampile sau puncte până la recompensă",
        "ru": "Штампов или баллов до награды",
    },
    "waiting": {
        "en": "Rewards waiting",
        "fr": "Cadeaux en attente",
        "ro": "Recompense care așteaptă",
        "ru": "Наград ждёт",
    },
    "tier": {"en": "Tier", "fr": "Palier", "ro": "Nivel", "ru": "Уровень"},
    "joined": {"en": "Joined", "fr": "Inscription", "ro": "Înscriere", "ru": "Дата вступления"},
    "last_visit": {
        "en": "Last visit",
        "fr": "Dernière visite",
        "ro": "Ultima vizită",
        "ru": "Последний визит",
    },
    "visits": {"en": "Visits", "fr": "Visites", "ro": "Vizite", "ru": "Визиты"},
    "spent_minor": {
        "en": "Spent in all",
        "fr": "Dépense totale",
        "ro": "Total cheltuit",
        "ru": "Потрачено всего",
    },
    "outlet": {
        "en": "Has been to",
        "fr": "Est venu à",
        "ro": "A fost la",
        "ru": "Бывает в точке",
    },
    "language": {"en": "Language", "fr": "Langue", "ro": "Limba", "ru": "Язык"},
    "consent": {
        "en": "Agreed to messages",
        "fr": "Accepte les messages",
        "ro": "Acceptă mesaje",
        "ru": "Согласие на сообщения",
    },
    "wallet": {"en": "Wallet", "fr": "Portefeuille", "ro": "Portofel", "ru": "Кошелёк"},
    "birthday_month": {
        "en": "Birthday in",
        "fr": "Anniversaire en",
        "ro": "Ziua de naștere în",
        "ru": "День рождения",
    },
    "rfm": {"en": "RFM class", "fr": "Classe RFM", "ro": "Clasa RFM", "ru": "Класс RFM"},
}

OPERATOR_NAMES: Mapping[str, Mapping[str, Text]] = {
    "": {
        "at_least": {
            "en": "at least {n}",
            "fr": "au moins {n}",
            "ro": "cel puțin {n}",
            "ru": "не меньше {n}",
        },
        "at_most": {"en": "at most {n}", "fr": "au plus {n}", "ro": "cel mult {n}", "ru": "не больше {n}"},
        "exactly": {"en": "exactly {n}", "fr": "exactement {n}", "ro": "exact {n}", "ru": "ровно {n}"},
        "between": {
            "en": "from {n} to {m}",
            "fr": "de {n} à {m}",
            "ro": "de la {n} la {m}",
            "ru": "от {n} до {m}",
        },
        "one_of": {"en": "{names}", "fr": "{names}", "ro": "{names}", "ru": "{names}"},
        "never": {"en": "never", "fr": "jamais", "ro": "niciodată", "ru": "ни разу"},
        "on_dates": {
            "en": "from {n} to {m}",
            "fr": "du {n} au {m}",
            "ro": "de la {n} la {m}",
            "ru": "с {n} по {m}",
        },
    },
    "days_ago": {
        "at_least": {
            "en": "{n} ago or longer",
            "fr": "il y a {n} ou plus",
            "ro": "acum {n} sau mai demult",
            "ru": "{n} назад или раньше",
        },
        "at_most": {
            "en": "{n} ago or less",
            "fr": "il y a {n} ou moins",
            "ro": "acum {n} sau mai recent",
            "ru": "{n} назад или позже",
        },
        "exactly": {"en": "{n} ago", "fr": "il y a {n}", "ro": "acum {n}", "ru": "{n} назад"},
        "between": {
            "en": "{n} to {m} ago",
            "fr": "il y a {n} à {m}",
            "ro": "acum {n}–{m}",
            "ru": "{n}–{m} назад",
        },
    },
}

WITHIN: Text = {
    "en": "{fact} in the last {days}",
    "fr": "{fact} sur {days}",
    "ro": "{fact} în {days}",
    "ru": "{fact} за {days}",
}
DAYS: Mapping[str, Text] = {
    "one": {"en": "{n} day", "fr": "{n} jour", "ro": "{n} zi", "ru": "{n} день"},
    "few": {"en": "{n} days", "fr": "{n} jours", "ro": "{n} zile", "ru": "{n} дня"},
    "many": {"en": "{n} days", "fr": "{n} jours", "ro": "{n} de zile", "ru": "{n} дней"},
}
COLON: Text = {"en": ": ", "fr": " : ", "ro": ": ", "ru": ": "}
AND: Text = {"en": "; and ", "fr": " ; et ", "ro": "; și ", "ru": "; и "}
OR: Text = {"en": "; or ", "fr": " ; ou ", "ro": "; sau ", "ru": "; или "}
ONE_OF: Text = {"en": " or ", "fr": " ou ", "ro": " sau ", "ru": " или "}
NOT: Text = {"en": "not ({part})", "fr": "pas ({part})", "ro": "nu ({part})", "ru": "не ({part})"}
EVERYBODY: Text = {"en": "everybody", "fr": "tout le monde", "ro": "toată lumea", "ru": "все"}
NOBODY: Text = {"en": "nobody", "fr": "personne", "ro": "nimeni", "ru": "никто"}

READY_MADE_NAMES: Mapping[str, Text] = {
    "new": {"en": "New", "fr": "Nouveaux", "ro": "Noi", "ru": "Новые"},
    "regular": {"en": "Regulars", "fr": "Habitués", "ro": "Fideli", "ru": "Постоянные"},
    "slipping": {
        "en": "Slipping away",
        "fr": "En train de décrocher",
        "ro": "Pe cale să plece",
        "ru": "Стали реже бывать",
    },
    "lapsed": {"en": "Lapsed", "fr": "Perdus de vue", "ro": "Nu mai vin", "ru": "Перестали приходить"},
    "one_away": {
        "en": "One away from a reward",
        "fr": "À un pas du cadeau",
        "ro": "La un pas de recompensă",
        "ru": "В шаге от награды",
    },
    "reward_waiting": {
        "en": "Reward waiting",
        "fr": "Cadeau en attente",
        "ro": "Recompensă în așteptare",
        "ru": "Награда ждёт",
    },
}
