"""How a campaign's effect is said: never more than its interval allows."""

from collections.abc import Mapping
from functools import partial
from typing import Literal

from chalicelib.domain.campaign.effect import CARDS_LEAST, Effect, Metric
from chalicelib.domain.figures import figure, money
from chalicelib.domain.text import Language, Text, say

Verdict = Literal["more", "less", "none", "few"]

METRIC_NAMES: Mapping[Metric, Text] = {
    "visits": {"en": "visits", "fr": "visites", "ro": "vizite", "ru": "визиты"},
    "redemptions": {"en": "rewards", "fr": "cadeaux", "ro": "recompense", "ru": "награды"},
    "spend": {"en": "spend", "fr": "dépenses", "ro": "cheltuieli", "ru": "покупки"},
}

_SENT: Mapping[Verdict, Text] = {
    "more": {
        "en": "Up ({metric}): about {extra} (between {low} and {high}), {each} for every 100 cards.",
        "fr": "En plus ({metric}) : environ {extra} (entre {low} et {high}), soit {each} pour 100 cartes.",
        "ro": "În plus ({metric}): circa {extra} (între {low} și {high}), adică {each} la 100 de carduri.",
        "ru": "Прибавилось ({metric}): около {extra} (от {low} до {high}), то есть {each} на 100 карт.",
    },
    "less": {
        "en": "Down ({metric}): about {extra} (between {low} and {high}), {each} for every 100 cards.",
        "fr": "En moins ({metric}) : environ {extra} (entre {low} et {high}), soit {each} pour 100 cartes.",
        "ro": "În minus ({metric}): circa {extra} (între {low} și {high}), adică {each} la 100 de carduri.",
        "ru": "Убавилось ({metric}): около {extra} (от {low} до {high}), то есть {each} на 100 карт.",
    },
    "none": {
        "en": "No effect shown ({metric}): in all, anything from {low} to {high} fits what happened.",
        "fr": "Aucun effet démontré ({metric}) : au total, tout de {low} à {high} est possible.",
        "ro": "Niciun efect demonstrat ({metric}): în total, orice între {low} și {high} este posibil.",
        "ru": "Эффект не показан ({metric}): всего возможно что угодно от {low} до {high}.",
    },
    "few": {
        "en": "Too few cards to tell ({metric}): it takes {least} in each group, and enough of them active.",
        "fr": "Trop peu de cartes pour conclure ({metric}) : il en faut {least} par groupe, dont assez d’actives.",
        "ro": "Prea puține carduri pentru a spune ({metric}): câte {least} în fiecare grup, destule active.",
        "ru": "Слишком мало карт, чтобы судить ({metric}): нужно по {least} в группе, и чтобы многие приходили.",
    },
}

_TEXTS: Mapping[Verdict, Text] = {
    "more": {
        "en": "Text A did better ({metric}): {each} more for every 100 cards (between {low} and {high}).",
        "fr": "Le texte A fait mieux ({metric}) : {each} de plus pour 100 cartes (entre {low} et {high}).",
        "ro": "Textul A a mers mai bine ({metric}): cu {each} mai mult la 100 de carduri (între {low} și {high}).",
        "ru": "Текст А лучше ({metric}): на {each} больше на 100 карт (от {low} до {high}).",
    },
    "less": {
        "en": "Text B did better ({metric}): {each} more for every 100 cards (between {low} and {high}).",
        "fr": "Le texte B fait mieux ({metric}) : {each} de plus pour 100 cartes (entre {low} et {high}).",
        "ro": "Textul B a mers mai bine ({metric}): cu {each} mai mult la 100 de carduri (între {low} și {high}).",
        "ru": "Текст Б лучше ({metric}): на {each} больше на 100 карт (от {low} до {high}).",
    },
    "none": {
        "en": "No difference shown between the texts ({metric}).",
        "fr": "Aucune différence démontrée entre les textes ({metric}).",
        "ro": "Nicio diferență demonstrată între texte ({metric}).",
        "ru": "Разница между текстами не показана ({metric}).",
    },
    "few": _SENT["few"],
}


def verdict_of(effect: Effect) -> Verdict:
    if not effect.enough:
        return "few"
    if not effect.significant:
        return "none"
    return "more" if effect.difference > 0 else "less"


def effect_said(effect: Effect, metric: Metric, language: Language, digits: int = 2) -> str:
    """What the message did, over all cards that got it; `digits` are the currency's."""
    verdict = verdict_of(effect)
    extra, low, high = effect.extra
    if verdict == "less":
        extra, low, high = -extra, -high, -low
    written = (
        partial(money, language=language, digits=digits)
        if metric == "spend"
        else partial(figure, language=language)
    )
    signed = verdict == "none"
    return say(_SENT[verdict], language).format(
        metric=say(METRIC_NAMES[metric], language),
        extra=written(extra),
        low=written(low, signed=signed),
        high=written(high, signed=signed),
        each=_each(abs(effect.difference), metric, language, digits),
        least=CARDS_LEAST,
    )


def comparison_said(effect: Effect, metric: Metric, language: Language, digits: int = 2) -> str:
    """Which of the texts did better: `effect` is that of A over B."""
    verdict = verdict_of(effect)
    ends = sorted((abs(effect.low), abs(effect.high)))
    return say(_TEXTS[verdict], language).format(
        metric=say(METRIC_NAMES[metric], language),
        each=_each(abs(effect.difference), metric, language, digits),
        low=_each(ends[0], metric, language, digits),
        high=_each(ends[1], metric, language, digits),
        least=CARDS_LEAST,
    )


def _each(a_card: float, metric: Metric, language: Language, digits: int) -> str:
    """For every 100 cards."""
    if metric == "spend":
        return money(100 * a_card, language, digits)
    return figure(100 * a_card, language, 1)
