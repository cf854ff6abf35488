"""How a campaign's result and a card's page say why a customer was not told."""

from collections.abc import Mapping

from chalicelib.domain.campaign.attention import Held
from chalicelib.domain.text import Language, Text, plural, say
from chalicelib.domain.time.wall_clock import moment_text

_WHY: Mapping[str, Text] = {
    "per_week": {
        "en": "Held back: {messages} within the last week already",
        "fr": "Retenu : déjà {messages} en une semaine",
        "ro": "Reținut: deja {messages} în ultima săptămână",
        "ru": "Отложено: за неделю уже {messages}",
    },
    "per_day": {
        "en": "Held back: {messages} today already",
        "fr": "Retenu : déjà {messages} aujourd’hui",
        "ro": "Reținut: deja {messages} astăzi",
        "ru": "Отложено: сегодня уже {messages}",
    },
    "gap": {
        "en": "Held back: too soon after the last message",
        "fr": "Retenu : trop tôt après le dernier message",
        "ro": "Reținut: prea devreme după ultimul mesaj",
        "ru": "Отложено: прошло мало времени после прошлого сообщения",
    },
    "google_day": {
        "en": "Held back: Google shows {messages} in 24 hours at most",
        "fr": "Retenu : Google affiche au plus {messages} en 24 heures",
        "ro": "Reținut: Google afișează cel mult {messages} în 24 de ore",
        "ru": "Отложено: за 24 часа Google показывает не больше, чем {messages}",
    },
    "burst": {
        "en": "Held back: an iPhone may stop the card’s updates when messages come too close together",
        "fr": "Retenu : un iPhone peut couper les mises à jour si les messages sont trop rapprochés",
        "ro": "Reținut: un iPhone poate opri actualizările cardului dacă mesajele vin prea des",
        "ru": "Отложено: iPhone может отключить обновления карты, если сообщения идут слишком часто",
    },
    "quiet_hours": {
        "en": "Held back: quiet hours",
        "fr": "Retenu : heures calmes",
        "ro": "Reținut: ore de liniște",
        "ru": "Отложено: тихие часы",
    },
    "not_yet": {
        "en": "Held back: it is not yet time where the customer is",
        "fr": "Retenu : ce n’est pas encore l’heure chez le client",
        "ro": "Reținut: la client nu este încă ora stabilită",
        "ru": "Отложено: у клиента ещё не наступило назначенное время",
    },
    "busy": {
        "en": "Held back: the card was being changed just then",
        "fr": "Retenu : la carte était en cours de modification",
        "ro": "Reținut: cardul era modificat chiar atunci",
        "ru": "Отложено: карту как раз меняли",
    },
    "too_late": {
        "en": "Not told: the campaign was over by then",
        "fr": "Non envoyé : la campagne était déjà terminée",
        "ro": "Netrimis: campania se încheiase deja",
        "ru": "Не отправлено: кампания к тому времени закончилась",
    },
    "no_wallet": {
        "en": "Not told: the card was in no wallet",
        "fr": "Non envoyé : la carte n’était dans aucun portefeuille",
        "ro": "Netrimis: cardul nu era în niciun portofel",
        "ru": "Не отправлено: карты не было ни в одном кошельке",
    },
    "no_consent": {
        "en": "Not told: the customer has not agreed to messages",
        "fr": "Non envoyé : le client n’a pas accepté de messages",
        "ro": "Netrimis: clientul nu a acceptat mesaje",
        "ru": "Не отправлено: клиент не давал согласия на сообщения",
    },
}
_NEXT: Text = {
    "en": "{why}; next possible {at}.",
    "fr": "{why} ; possible à partir du {at}.",
    "ro": "{why}; posibil din nou {at}.",
    "ru": "{why}; снова можно {at}.",
}
_MESSAGES: Mapping[Language, Mapping[str, str]] = {
    "en": {"one": "one message", "many": "{n} messages"},
    "fr": {"one": "un message", "many": "{n} messages"},
    "ro": {"one": "un mesaj", "few": "{n} mesaje", "many": "{n} de mesaje"},
    "ru": {"one": "{n} сообщение", "few": "{n} сообщения", "many": "{n} сообщений"},
}
_ENOUGH: Text = {
    "en": "enough messages",
    "fr": "assez de messages",
    "ro": "destule mesaje",
    "ru": "достаточно сообщений",
}
HELD_REASONS = tuple(_WHY)


def held_sentence(held: Held, language: Language, zone: str) -> str:
    """Why the customer was not told and, as local time, when that has passed."""
    why = say(_WHY[held.reason], language).format(messages=_messages(held.most, language))
    if not held.until_ms:
        return f"{why}."
    return say(_NEXT, language).format(why=why, at=moment_text(held.until_ms, language, zone))


def _messages(count: int, language: Language) -> str:
    """Without a number where the bound of that day is no longer known."""
    if not count:
        return say(_ENOUGH, language)
    return _MESSAGES[language][plural(language, count)].format(n=count)
