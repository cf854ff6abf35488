"""How a campaign's cost and time are said: what is counted, what is waited for, and what would help."""

from collections.abc import Mapping

from chalicelib.domain.campaign.cost import Prices, Unit
from chalicelib.domain.figures import figure
from chalicelib.domain.text import Language, Text, say

UNIT_NAMES: Mapping[Unit, Text] = {
    "write_units": {
        "en": "Writes to the table, 1 kB each",
        "fr": "Écritures dans la table, par ko",
        "ro": "Scrieri în tabel, câte 1 kB",
        "ru": "Записи в таблицу, по 1 кБ",
    },
    "read_units": {
        "en": "Reads from the table, 4 kB each",
        "fr": "Lectures de la table, par 4 ko",
        "ro": "Citiri din tabel, câte 4 kB",
        "ru": "Чтения из таблицы, по 4 кБ",
    },
    "queue_requests": {
        "en": "Calls to the queues",
        "fr": "Appels aux files d’attente",
        "ro": "Apeluri către cozi",
        "ru": "Обращения к очередям",
    },
    "lambda_requests": {
        "en": "Functions started",
        "fr": "Fonctions lancées",
        "ro": "Funcții pornite",
        "ru": "Запуски функций",
    },
    "lambda_mb_ms": {
        "en": "Computing time (MB × ms)",
        "fr": "Temps de calcul (Mo × ms)",
        "ro": "Timp de calcul (MB × ms)",
        "ru": "Время вычислений (МБ × мс)",
    },
    "api_requests": {
        "en": "Requests from iPhones",
        "fr": "Requêtes des iPhone",
        "ro": "Cereri de la iPhone-uri",
        "ru": "Запросы от iPhone",
    },
    "bytes_out": {
        "en": "Bytes sent to iPhones",
        "fr": "Octets envoyés aux iPhone",
        "ro": "Octeți trimiși către iPhone-uri",
        "ru": "Байты, отправленные на iPhone",
    },
    "pushes": {
        "en": "Pushes to Apple (free)",
        "fr": "Notifications à Apple (gratuites)",
        "ro": "Notificări către Apple (gratuite)",
        "ru": "Уведомления Apple (бесплатно)",
    },
    "google_calls": {
        "en": "Calls to Google (free)",
        "fr": "Appels à Google (gratuits)",
        "ro": "Apeluri către Google (gratuite)",
        "ru": "Обращения к Google (бесплатно)",
    },
    "cards": {
        "en": "Cards taken in hand",
        "fr": "Cartes traitées",
        "ro": "Carduri prelucrate",
        "ru": "Обработанные карты",
    },
}

WAITS_FOR: Mapping[Unit, Text] = {
    "google_calls": {
        "en": "Google takes {rate} calls a second from you, for all campaigns together.",
        "fr": "Google accepte {rate} appels par seconde, toutes campagnes confondues.",
        "ro": "Google acceptă {rate} apeluri pe secundă, pentru toate campaniile la un loc.",
        "ru": "Google принимает от вас {rate} обращений в секунду на все кампании вместе.",
    },
    "api_requests": {
        "en": "iPhones fetch their cards; your address answers {rate} requests a second.",
        "fr": "Les iPhone relisent leurs cartes ; votre adresse répond à {rate} requêtes par seconde.",
        "ro": "iPhone-urile își iau cardurile; adresa dumneavoastră răspunde la {rate} cereri pe secundă.",
        "ru": "iPhone забирают карты; ваш адрес отвечает на {rate} запросов в секунду.",
    },
    "write_units": {
        "en": "A new table takes {rate} writes a second, and more after it has grown.",
        "fr": "Une table neuve accepte {rate} écritures par seconde, puis davantage.",
        "ro": "Un tabel nou acceptă {rate} scrieri pe secundă, apoi mai multe.",
        "ru": "Новая таблица принимает {rate} записей в секунду, затем больше.",
    },
    "read_units": {
        "en": "A new table gives {rate} reads a second, and more after it has grown.",
        "fr": "Une table neuve accepte {rate} lectures par seconde, puis davantage.",
        "ro": "Un tabel nou oferă {rate} citiri pe secundă, apoi mai multe.",
        "ru": "Новая таблица отдаёт {rate} чтений в секунду, затем больше.",
    },
    "lambda_mb_ms": {
        "en": "The account runs 1,000 functions at a time.",
        "fr": "Le compte exécute 1 000 fonctions à la fois.",
        "ro": "Contul rulează 1.000 de funcții deodată.",
        "ru": "Аккаунт выполняет 1 000 функций одновременно.",
    },
    "pushes": {
        "en": "The workers push to about {rate} iPhones a second.",
        "fr": "Environ {rate} iPhone sont notifiés par seconde.",
        "ro": "Sunt anunțate circa {rate} iPhone-uri pe secundă.",
        "ru": "За секунду уведомляется около {rate} iPhone.",
    },
    "cards": {
        "en": "The workers take about {rate} cards in hand a second.",
        "fr": "Environ {rate} cartes sont traitées par seconde.",
        "ro": "Sunt prelucrate circa {rate} carduri pe secundă.",
        "ru": "За секунду обрабатывается около {rate} карт.",
    },
}
"""Only units that the price file gives a rate. `{rate}` is that rate."""

REMEDIES: Mapping[Unit, Text] = {
    "google_calls": {
        "en": "Ask Google for a higher quota. Until then, begin early enough.",
        "fr": "Demandez un quota plus élevé à Google. D’ici là, commencez assez tôt.",
        "ro": "Cereți la Google o cotă mai mare. Până atunci, începeți din timp.",
        "ru": "Попросите у Google большую квоту. А пока начинайте заранее.",
    },
    "api_requests": {
        "en": "Raise ThrottlingRateLimit in the template; the account allows 10,000 a second.",
        "fr": "Augmentez ThrottlingRateLimit dans le modèle ; le compte en permet 10 000 par seconde.",
        "ro": "Măriți ThrottlingRateLimit în șablon; contul permite 10.000 pe secundă.",
        "ru": "Увеличьте ThrottlingRateLimit в шаблоне; аккаунт допускает 10 000 в секунду.",
    },
    "write_units": {
        "en": "Set the table's warm throughput before the first large campaign.",
        "fr": "Réglez le débit préchauffé de la table avant la première grande campagne.",
        "ro": "Setați debitul preîncălzit al tabelului înainte de prima campanie mare.",
        "ru": "Задайте прогретую пропускную способность таблицы до первой большой кампании.",
    },
    "read_units": {
        "en": "Set the table's warm throughput before the first large campaign.",
        "fr": "Réglez le débit préchauffé de la table avant la première grande campagne.",
        "ro": "Setați debitul preîncălzit al tabelului înainte de prima campanie mare.",
        "ru": "Задайте прогретую пропускную способность таблицы до первой большой кампании.",
    },
    "lambda_mb_ms": {
        "en": "Ask AWS for more concurrent executions; a new account may have only 10.",
        "fr": "Demandez à AWS plus d’exécutions simultanées ; un compte neuf peut n’en avoir que 10.",
        "ro": "Cereți la AWS mai multe execuții simultane; un cont nou poate avea doar 10.",
        "ru": "Попросите у AWS больше одновременных выполнений; у нового аккаунта их может быть 10.",
    },
    "pushes": {
        "en": "Raise MaximumConcurrency of PushApple in the template.",
        "fr": "Augmentez MaximumConcurrency de PushApple dans le modèle.",
        "ro": "Măriți MaximumConcurrency la PushApple în șablon.",
        "ru": "Увеличьте MaximumConcurrency у PushApple в шаблоне.",
    },
    "cards": {
        "en": "Raise MaximumConcurrency of Deliver in the template.",
        "fr": "Augmentez MaximumConcurrency de Deliver dans le modèle.",
        "ro": "Măriți MaximumConcurrency la Deliver în șablon.",
        "ru": "Увеличьте MaximumConcurrency у Deliver в шаблоне.",
    },
}


def waits_for_said(unit: Unit, prices: Prices, language: Language) -> str:
    """What a campaign waits for the longest; "" where nothing has a rate."""
    rate = prices.units[unit].per_second
    return say(WAITS_FOR[unit], language).format(rate=figure(rate, language)) if rate else ""
