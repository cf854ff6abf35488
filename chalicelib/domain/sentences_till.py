"""What Carnet says when it refuses at the till: limits, clocks, undo, what waited in a queue."""

from collections.abc import Mapping

from chalicelib.domain.text import Text

TILL: Mapping[str, Text] = {
    "clock_off": {
        "en": "The clock of this till is wrong. Set its date and time, then scan again.",
        "fr": "L’horloge de cette caisse est fausse. Réglez la date et l’heure, puis scannez de nouveau.",
        "ro": "Ceasul acestei case este greșit. Setați data și ora, apoi scanați din nou.",
        "ru": "Часы этой кассы неверны. Установите дату и время и отсканируйте снова.",
    },
    "code_not_a_card": {
        "en": "This code is not a loyalty card. Ask the customer to open the card in the wallet and scan that.",
        "fr": "Ce code n’est pas une carte de fidélité. Demandez au client d’ouvrir sa carte dans le portefeuille.",
        "ro": "Acest cod nu este un card de fidelitate. Rugați clientul să deschidă cardul din portofel.",
        "ru": "Это не код карты лояльности. Попросите гостя открыть карту в кошельке и отсканируйте её.",
    },
    "hours_unclear": {
        "en": "Give the opening hours of all seven days; each closing time after its opening.",
        "fr": "Indiquez les horaires des sept jours ; chaque fermeture après son ouverture.",
        "ro": "Indicați orarul pentru toate cele șapte zile; fiecare închidere după deschidere.",
        "ru": "Укажите часы работы на все семь дней; закрытие позже открытия.",
    },
    "instant_wrong": {
        "en": "Give the time of the scan as RFC 3339, such as 2026-11-01T10:00:00Z.",
        "fr": "Indiquez l’heure du scan au format RFC 3339, par exemple 2026-11-01T10:00:00Z.",
        "ro": "Indicați ora scanării ca RFC 3339, de exemplu 2026-11-01T10:00:00Z.",
        "ru": "Укажите время сканирования по RFC 3339, например 2026-11-01T10:00:00Z.",
    },
    "limit_cooldown": {
        "en": "This card was stamped a short while ago. It can be scanned again at {until}.",
        "fr": "Cette carte vient d’être tamponnée. Elle pourra l’être à nouveau à {until}.",
        "ro": "Cardul a fost ștampilat de curând. Poate fi scanat din nou la {until}.",
        "ru": "Эту карту недавно уже отметили. Её можно сканировать снова в {until}.",
    },
    "limit_hours": {
        "en": "It is {at}, outside this programme's hours. They begin again: {opens}.",
        "fr": "Il est {at}, hors des horaires de ce programme. Reprise : {opens}.",
        "ro": "Este ora {at}, în afara orarului programului. Reîncepe: {opens}.",
        "ru": "Сейчас {at}, программа в это время не действует. Начало: {opens}.",
    },
    "limit_out_of_range": {
        "en": "Ask for {least} to {most} lines at a time.",
        "fr": "Demandez de {least} à {most} lignes à la fois.",
        "ro": "Cereți între {least} și {most} de rânduri o dată.",
        "ru": "Запрашивайте от {least} до {most} строк за раз.",
    },
    "limit_outlet": {
        "en": "This programme is not for this outlet. Ask the owner where it counts.",
        "fr": "Ce programme ne vaut pas dans ce point de vente. Demandez au responsable où il compte.",
        "ro": "Programul nu este valabil la acest punct de lucru. Întrebați proprietarul unde este.",
        "ru": "Программа не действует в этой точке. Спросите владельца, где она действует.",
    },
    "limit_per_day": {
        "en": "This card has reached its limit for today ({most}). It can be scanned again tomorrow.",
        "fr": "Cette carte a atteint sa limite du jour ({most}). À nouveau possible demain.",
        "ro": "Cardul a atins limita de astăzi ({most}). Poate fi scanat din nou mâine.",
        "ru": "Для этой карты исчерпан лимит на сегодня ({most}). Снова можно завтра.",
    },
    "limit_spend": {
        "en": "The sale is too small for this programme: it takes at least {least}.",
        "fr": "L’achat est trop petit pour ce programme : il faut au moins {least}.",
        "ro": "Cumpărătura este prea mică pentru program: cel puțin {least}.",
        "ru": "Покупка слишком мала для программы: нужно не меньше {least}.",
    },
    "made_by_wrong": {
        "en": "This line of the queue was not made by a till of yours. Show it to a manager; nothing was credited.",
        "fr": "Cette ligne de la file ne vient pas de vos caisses. Montrez-la à un responsable ; rien n’a été crédité.",
        "ro": "Această linie din coadă nu vine de la casele voastre. Arătați-o unui manager; nimic nu a fost adăugat.",
        "ru": "Эта строка очереди создана не вашей кассой. Покажите её менеджеру: ничего не начислено.",
    },
    "offline_redemption_off": {
        "en": "This reward was handed out without the network, beyond what the owner allows. Show this to a manager.",
        "fr": "Ce cadeau a été remis sans réseau, au-delà de ce que le propriétaire permet. Prévenez un responsable.",
        "ro": "Recompensa a fost dată fără rețea, peste ce permite proprietarul. Arătați acest lucru unui manager.",
        "ru": "Награду выдали без сети сверх того, что разрешил владелец. Покажите это менеджеру.",
    },
    "sale_unknown": {
        "en": "There is no sale with this number here. Check the number and the outlet.",
        "fr": "Aucune vente ne porte ce numéro ici. Vérifiez le numéro et le point de vente.",
        "ro": "Nu există aici o vânzare cu acest număr. Verificați numărul și punctul de lucru.",
        "ru": "Здесь нет продажи с таким номером. Проверьте номер и точку.",
    },
    "undo_not_yours": {
        "en": "Somebody else made this entry. Ask a manager to take it back.",
        "fr": "Quelqu’un d’autre a fait cette saisie. Demandez à un responsable de l’annuler.",
        "ro": "Altcineva a făcut această înregistrare. Rugați un manager să o anuleze.",
        "ru": "Эту запись сделал другой сотрудник. Попросите менеджера её отменить.",
    },
    "undo_too_late": {
        "en": "This is more than {minutes} minutes ago. Ask a manager to take it back.",
        "fr": "Cela date de plus de {minutes} minutes. Demandez à un responsable de l’annuler.",
        "ro": "Au trecut mai mult de {minutes} minute. Rugați un manager să anuleze.",
        "ru": "Прошло больше {minutes} минут. Попросите менеджера отменить.",
    },
}
