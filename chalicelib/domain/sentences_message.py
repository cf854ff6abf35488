"""What is said of a message as it is written, and what the wallets say of it themselves."""

from collections.abc import Mapping

from chalicelib.domain.campaign.message import Caveat, CaveatCode
from chalicelib.domain.text import Language, Text, say

MESSAGE: Mapping[str, Text] = {
    "message_half": {
        "en": "Write the title and the text in this language, or neither.",
        "fr": "Écrivez le titre et le texte dans cette langue, ou aucun des deux.",
        "ro": "Scrieți titlul și textul în această limbă sau niciunul.",
        "ru": "Напишите на этом языке и заголовок, и текст — или ни то ни другое.",
    },
    "message_needed": {
        "en": "Write the message in at least one language.",
        "fr": "Écrivez le message dans au moins une langue.",
        "ro": "Scrieți mesajul în cel puțin o limbă.",
        "ru": "Напишите сообщение хотя бы на одном языке.",
    },
    "message_unshown": {
        "en": "Take out what cannot be shown: control characters, and line breaks in a title.",
        "fr": "Retirez ce qui ne s’affiche pas : caractères de contrôle, retours à la ligne dans un titre.",
        "ro": "Eliminați ce nu se poate afișa: caractere de control și rânduri noi în titlu.",
        "ru": "Уберите то, что нельзя показать: управляющие символы и переносы строк в заголовке.",
    },
}

# Google words its notification itself and does not publish the words; these say as much as is known.
GOOGLE_SAYS: Text = {
    "en": "You have a new message",
    "fr": "Vous avez un nouveau message",
    "ro": "Aveți un mesaj nou",
    "ru": "У вас новое сообщение",
}

OWN_WORDS: Mapping[str, Text] = {
    "apple_title": {
        "en": "Apple sets the title: your name, as it stands on the card.",
        "fr": "Apple met le titre : votre nom, tel qu’il figure sur la carte.",
        "ro": "Apple pune titlul: numele dumneavoastră, așa cum apare pe card.",
        "ru": "Заголовок ставит Apple: ваше имя, как на карте.",
    },
    "apple_together": {
        "en": "If a stamp comes at the same moment, the iPhone may announce only the stamp.",
        "fr": "Si un tampon arrive au même moment, l’iPhone n’annoncera peut-être que le tampon.",
        "ro": "Dacă o ștampilă vine în aceeași clipă, iPhone-ul poate anunța doar ștampila.",
        "ru": "Если в тот же миг придёт штамп, iPhone может сообщить только о нём.",
    },
    "apple_silent": {
        "en": "A changed face alone is not announced.",
        "fr": "Un changement d’aspect seul n’est pas annoncé.",
        "ro": "Doar schimbarea aspectului nu este anunțată.",
        "ru": "О смене одного лишь вида уведомление не приходит.",
    },
    "google_words": {
        "en": "Google words this itself. A tap opens the card, and from there your message.",
        "fr": "Google choisit ces mots. Un appui ouvre la carte et, de là, votre message.",
        "ro": "Google alege aceste cuvinte. O atingere deschide cardul și, de acolo, mesajul.",
        "ru": "Эти слова выбирает Google. Нажатие открывает карту, а оттуда — ваше сообщение.",
    },
    "google_three": {
        "en": "Google notifies three times a day for a card at most; a fourth message is shown silently.",
        "fr": "Google notifie au plus trois fois par jour et par carte ; un quatrième message s’affiche en silence.",
        "ro": "Google anunță cel mult de trei ori pe zi pentru un card; al patrulea mesaj apare în tăcere.",
        "ru": "Google уведомляет не больше трёх раз в сутки по одной карте; четвёртое сообщение появится без звука.",
    },
    "google_colour": {
        "en": "On Android the colour is the whole programme’s: picture and line change, the colour stays.",
        "fr": "Sur Android la couleur est celle de tout le programme : image et ligne changent, la couleur reste.",
        "ro": "Pe Android culoarea este a întregului program: se schimbă imaginea și rândul, culoarea rămâne.",
        "ru": "На Android цвет общий для всей программы: картинка и строка меняются, цвет остаётся.",
    },
}

_NAMES: Mapping[Language, Mapping[Language, str]] = {
    "en": {"en": "English", "fr": "French", "ro": "Romanian", "ru": "Russian"},
    "fr": {"en": "anglais", "fr": "français", "ro": "roumain", "ru": "russe"},
    "ro": {"en": "engleză", "fr": "franceză", "ro": "română", "ru": "rusă"},
    "ru": {"en": "английский", "fr": "французский", "ro": "румынский", "ru": "русский"},
}
_CAVEATS: Mapping[CaveatCode, Text] = {
    "title_cut": {
        "en": "Title ({of}): Android may cut it, it has {characters} characters and {most} fit.",
        "fr": "Titre ({of}) : Android peut le couper, il a {characters} caractères et {most} tiennent.",
        "ro": "Titlu ({of}): Android îl poate tăia, are {characters} caractere și încap {most}.",
        "ru": "Заголовок ({of}): Android может его обрезать, знаков в нём {characters}, помещается {most}.",
    },
    "notification_cut": {
        "en": "Message ({of}): {characters} characters, and an iPhone’s notification shows about {most}. "
        "The rest is on the back of the card.",
        "fr": "Message ({of}) : {characters} caractères, et la notification de l’iPhone en montre environ {most}. "
        "Le reste est au dos de la carte.",
        "ro": "Mesaj ({of}): {characters} caractere, iar notificarea de pe iPhone arată circa {most}. "
        "Restul este pe spatele cardului.",
        "ru": "Сообщение ({of}): знаков {characters}, а уведомление на iPhone показывает около {most}. "
        "Остальное — на обороте карты.",
    },
    "language_missing": {
        "en": "Not written: {of}. These customers read it in another language: {instead}.",
        "fr": "Pas de texte : {of}. Ces clients le liront dans une autre langue : {instead}.",
        "ro": "Nescris: {of}. Acești clienți îl citesc în altă limbă: {instead}.",
        "ru": "Не написано: {of}. Эти клиенты прочтут его на другом языке: {instead}.",
    },
}


def caveat_sentence(caveat: Caveat, language: Language) -> str:
    """The caveat in `language`."""
    names = _NAMES[language]
    return say(_CAVEATS[caveat.code], language).format(
        of=", ".join(names[each] for each in caveat.languages),
        instead=names[caveat.instead],
        characters=caveat.characters,
        most=caveat.most,
    )
