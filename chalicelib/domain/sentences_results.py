"""What the figures of a campaign's result are called, and what exactly each of them counts."""

from collections.abc import Mapping

from chalicelib.domain.campaign.effect import Arm
from chalicelib.domain.text import Language, Text, say

ARM_NAMES: Mapping[Arm, Text] = {
    "held_out": {
        "en": "Held out",
        "fr": "Groupe témoin",
        "ro": "Grup de control",
        "ru": "Контрольная группа",
    },
    "a": {"en": "Text A", "fr": "Texte A", "ro": "Textul A", "ru": "Текст А"},
    "b": {"en": "Text B", "fr": "Texte B", "ro": "Textul B", "ru": "Текст Б"},
}

HELD_NAMES: Mapping[str, Text] = {
    "no_consent": {
        "en": "No consent to messages",
        "fr": "Pas d’accord pour recevoir des messages",
        "ro": "Fără acord pentru mesaje",
        "ru": "Нет согласия на сообщения",
    },
    "no_wallet": {
        "en": "The card is in no wallet",
        "fr": "La carte n’est dans aucun portefeuille",
        "ro": "Cardul nu este în niciun portofel",
        "ru": "Карты нет ни в одном кошельке",
    },
    "per_day": {
        "en": "Enough messages that day",
        "fr": "Assez de messages ce jour-là",
        "ro": "Destule mesaje în acea zi",
        "ru": "За день уже достаточно сообщений",
    },
    "per_week": {
        "en": "Enough messages that week",
        "fr": "Assez de messages cette semaine-là",
        "ro": "Destule mesaje în acea săptămână",
        "ru": "За неделю уже достаточно сообщений",
    },
    "gap": {
        "en": "Too soon after the last message",
        "fr": "Trop tôt après le dernier message",
        "ro": "Prea devreme după ultimul mesaj",
        "ru": "Слишком рано после прошлого сообщения",
    },
    "google_day": {
        "en": "Google shows three messages in 24 hours at most",
        "fr": "Google affiche au plus trois messages en 24 heures",
        "ro": "Google arată cel mult trei mesaje în 24 de ore",
        "ru": "Google показывает не больше трёх сообщений за 24 часа",
    },
    "burst": {
        "en": "Apple may stop the card’s updates when they come too often",
        "fr": "Apple peut couper les mises à jour trop fréquentes",
        "ro": "Apple poate opri actualizările prea dese",
        "ru": "Apple может отключить слишком частые обновления",
    },
    "quiet_hours": {"en": "Quiet hours", "fr": "Heures calmes", "ro": "Ore de liniște", "ru": "Тихие часы"},
    "not_yet": {
        "en": "Not yet time where the customer is",
        "fr": "Pas encore l’heure chez le client",
        "ro": "Încă nu este ora la client",
        "ru": "У клиента ещё не время",
    },
    "too_late": {
        "en": "The time for sending was over",
        "fr": "Le temps d’envoi était écoulé",
        "ro": "Timpul de trimitere trecuse",
        "ru": "Время отправки истекло",
    },
    "busy": {
        "en": "The card was being changed just then",
        "fr": "La carte était en cours de modification",
        "ro": "Cardul era modificat chiar atunci",
        "ru": "Карту как раз меняли",
    },
}

DEFINITIONS: Mapping[str, Text] = {
    "planned": {
        "en": "Cards that met the audience’s conditions when their turn came. Tests are not among them.",
        "fr": "Cartes qui remplissaient les conditions de l’audience à leur tour. Sans les essais.",
        "ro": "Cardurile care îndeplineau condițiile publicului când le-a venit rândul. Fără teste.",
        "ru": "Карты, которые отвечали условиям аудитории, когда до них дошла очередь. Без пробных.",
    },
    "held": {
        "en": "Planned, and not sent: the customer has not agreed, or has been told enough. The reason is with each.",
        "fr": "Prévues mais non envoyées : client sans accord ou déjà assez sollicité. La raison est indiquée.",
        "ro": "Planificate și netrimise: clientul nu a fost de acord sau a primit destule. Motivul este la fiecare.",
        "ru": "Запланированы, но не отправлены: нет согласия или сообщений уже достаточно. Причина у каждой.",
    },
    "held_out": {
        "en": "Cards that could have been sent the message and, by chance, were not: what they do shows what would "
        "have happened without it. Which cards is computed from campaign and card; nobody chooses.",
        "fr": "Cartes qui auraient pu recevoir le message et que le hasard a écartées : elles montrent ce qui se "
        "serait passé sans lui. Un calcul sur la campagne et la carte les désigne ; personne ne choisit.",
        "ro": "Carduri care puteau primi mesajul și pe care întâmplarea le-a lăsat deoparte: arată ce s-ar fi "
        "întâmplat fără el. Le desemnează un calcul din campanie și card; nimeni nu alege.",
        "ru": "Карты, которым можно было отправить сообщение, но случай их отсеял: они показывают, что было бы "
        "без него. Их определяет расчёт по кампании и карте; никто не выбирает.",
    },
    "sent": {
        "en": "Cards that now carry the message. A card in both wallets counts in each.",
        "fr": "Cartes qui portent le message. Une carte dans les deux portefeuilles compte dans chacun.",
        "ro": "Carduri care poartă mesajul. Un card în ambele portofele contează în fiecare.",
        "ru": "Карты с этим сообщением. Карта в двух кошельках считается в каждом.",
    },
    "pushed": {
        "en": "Apple or Google was told that the card has changed.",
        "fr": "Apple ou Google a été averti que la carte a changé.",
        "ro": "Apple sau Google a fost anunțat că s-a schimbat cardul.",
        "ru": "Apple или Google сообщено, что карта изменилась.",
    },
    "accepted": {
        "en": "Apple or Google said yes to that. With Google the card is then up to date on every phone.",
        "fr": "Apple ou Google l’a accepté. Chez Google, la carte est alors à jour sur tous les téléphones.",
        "ro": "Apple sau Google a acceptat. La Google, cardul este atunci la zi pe toate telefoanele.",
        "ru": "Apple или Google это принял. У Google карта после этого обновлена на всех телефонах.",
    },
    "fetched": {
        "en": "The iPhone has fetched the card with the message. Google tells nobody which phone has shown it.",
        "fr": "L’iPhone a relu la carte avec le message. Google ne dit pas quel téléphone l’a affichée.",
        "ro": "iPhone-ul a luat cardul cu mesajul. Google nu spune ce telefon l-a arătat.",
        "ru": "iPhone забрал карту с сообщением. Google никому не сообщает, какой телефон её показал.",
    },
    "stale": {
        "en": "Accepted by Apple, and the iPhone has not fetched it for more than a day: it is off, has no network, "
        "or its owner has switched updates of this card off.",
        "fr": "Accepté par Apple, mais non relu par l’iPhone depuis plus d’un jour : éteint, sans réseau, ou mises "
        "à jour de la carte coupées.",
        "ro": "Acceptat de Apple, dar iPhone-ul nu l-a luat de peste o zi: este oprit, fără rețea sau cu "
        "actualizările cardului oprite.",
        "ru": "Apple принял, но iPhone больше суток не забирает: выключен, без сети или обновления карты отключены.",
    },
    "removed": {
        "en": "In the wallet when it was sent, taken off it since.",
        "fr": "Dans le portefeuille à l’envoi, retirée depuis.",
        "ro": "În portofel la trimitere, scos între timp.",
        "ru": "Была в кошельке при отправке, с тех пор удалена.",
    },
    "refused": {
        "en": "Apple or Google said no, and why. “Retry” sends these cards again.",
        "fr": "Apple ou Google a refusé, avec la raison. « Réessayer » renvoie ces cartes.",
        "ro": "Apple sau Google a refuzat, cu motivul. „Încearcă din nou” retrimite aceste carduri.",
        "ru": "Apple или Google отказал, с причиной. «Повторить» отправит эти карты снова.",
    },
    "visits": {
        "en": "What was scanned in the window after the card’s turn, in visits as the programme counts them. What was "
        "taken back does not count.",
        "fr": "Ce qui a été scanné dans le délai qui suit, en visites telles que le programme les compte. Les "
        "annulations sont déduites.",
        "ro": "Ce s-a scanat în intervalul de după, în vizite cum le numără programul. Ce s-a anulat nu contează.",
        "ru": "Отсканированное за срок после очереди карты, в визитах по счёту программы. Отменённое не в счёт.",
    },
    "redemptions": {
        "en": "Rewards taken in the same window.",
        "fr": "Cadeaux pris dans le même délai.",
        "ro": "Recompense luate în același interval.",
        "ru": "Награды, взятые за тот же срок.",
    },
    "spend": {
        "en": "The amounts of the sales scanned in the same window, where the till sends amounts.",
        "fr": "Montants des ventes scannées dans le même délai, si la caisse les envoie.",
        "ro": "Sumele vânzărilor scanate în același interval, unde casa trimite sume.",
        "ru": "Суммы продаж, отсканированных за тот же срок, если касса их передаёт.",
    },
    "effect": {
        "en": "A card that was sent less a card that was held out, on average, times the cards that were sent.",
        "fr": "Une carte envoyée moins une carte témoin, en moyenne, multiplié par les cartes envoyées.",
        "ro": "Un card trimis minus un card de control, în medie, înmulțit cu cardurile trimise.",
        "ru": "В среднем карта с сообщением минус контрольная карта, умножено на число отправленных.",
    },
    "interval": {
        "en": "Repeated a hundred times, the true effect would lie in such an interval about 95 times. When zero lies "
        "in it, chance alone explains what happened: no effect is shown.",
        "fr": "Sur cent répétitions, l’effet réel serait environ 95 fois dans un tel intervalle. S’il contient "
        "zéro, le hasard suffit à tout expliquer : aucun effet n’est démontré.",
        "ro": "Repetat de o sută de ori, efectul real ar fi de circa 95 de ori într-un asemenea interval. Dacă "
        "include zero, întâmplarea explică totul: niciun efect nu este demonstrat.",
        "ru": "Из ста повторений истинный эффект примерно 95 раз лежал бы в таком интервале. Если в нём есть "
        "ноль, всё объясняет случай: эффект не показан.",
    },
}


def held_said(reason: str, language: Language) -> str:
    """Why cards were held back; an unknown reason by its own name."""
    return say(HELD_NAMES[reason], language) if reason in HELD_NAMES else reason
