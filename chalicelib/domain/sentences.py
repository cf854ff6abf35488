"""What Carnet says when it refuses: for each code, a sentence in each language that says what to do next."""

from collections.abc import Mapping

from chalicelib.domain.errors import CarnetError
from chalicelib.domain.sentences_audience import AUDIENCE
from chalicelib.domain.sentences_campaigns import CAMPAIGNS
from chalicelib.domain.sentences_message import MESSAGE
from chalicelib.domain.sentences_people import PEOPLE
from chalicelib.domain.sentences_plan import PLAN
from chalicelib.domain.sentences_till import TILL
from chalicelib.domain.sentences_webhooks import WEBHOOKS
from chalicelib.domain.text import Language, Text, say

SENTENCES: Mapping[str, Text] = {
    "accept_needed": {
        "en": "Send the body as {type}.",
        "fr": "Envoyez le corps de la requête au format {type}.",
        "ro": "Trimiteți corpul cererii ca {type}.",
        "ru": "Отправьте тело запроса в формате {type}.",
    },
    "amount_out_of_range": {
        "en": "Give the amount in minor units (cents), a whole number from {least} to {most}.",
        "fr": "Indiquez le montant en centimes, un nombre entier de {least} à {most}.",
        "ro": "Indicați suma în subunități (bani), un număr întreg de la {least} la {most}.",
        "ru": "Укажите сумму в копейках или центах: целое число от {least} до {most}.",
    },
    "amount_too_small": {
        "en": "This sale is too small to earn a point: it takes at least {least}.",
        "fr": "Cet achat est trop petit pour rapporter un point : il faut au moins {least}.",
        "ro": "Cumpărătura este prea mică pentru un punct: este nevoie de cel puțin {least}.",
        "ru": "Покупка слишком мала для начисления балла: нужно не меньше {least}.",
    },
    "balance_full": {
        "en": "This card cannot hold more than {most}. Redeem a reward first.",
        "fr": "Cette carte ne peut pas contenir plus de {most}. Utilisez d’abord un cadeau.",
        "ro": "Acest card nu poate avea mai mult de {most}. Folosiți mai întâi o recompensă.",
        "ru": "На карте не может быть больше {most}. Сначала используйте награду.",
    },
    "body_invalid": {
        "en": "Check the field “{at}”: {why}.",
        "fr": "Vérifiez le champ « {at} » : {why}.",
        "ro": "Verificați câmpul „{at}”: {why}.",
        "ru": "Проверьте поле «{at}»: {why}.",
    },
    "body_not_json": {
        "en": "The body is not valid JSON. Send one JSON object.",
        "fr": "Le corps n’est pas du JSON valide. Envoyez un objet JSON.",
        "ro": "Corpul cererii nu este JSON valid. Trimiteți un obiect JSON.",
        "ru": "Тело запроса не является правильным JSON. Отправьте один объект JSON.",
    },
    "body_too_large": {
        "en": "The body is too large. Send at most {most} bytes.",
        "fr": "Le corps est trop grand. Envoyez au plus {most} octets.",
        "ro": "Corpul cererii este prea mare. Trimiteți cel mult {most} octeți.",
        "ru": "Тело запроса слишком велико. Отправьте не больше {most} байт.",
    },
    "callback_refused": {
        "en": "This callback is not a valid, fresh message from Google: {why}.",
        "fr": "Ce rappel n’est pas un message valide et récent de Google : {why}.",
        "ro": "Acest apel nu este un mesaj valid și recent de la Google: {why}.",
        "ru": "Этот вызов не является действительным свежим сообщением от Google: {why}.",
    },
    "callback_unchecked": {
        "en": "Google's keys cannot be fetched right now. Send the same message again later.",
        "fr": "Les clés de Google sont inaccessibles pour l’instant. Renvoyez le même message plus tard.",
        "ro": "Cheile Google nu pot fi citite acum. Trimiteți același mesaj mai târziu.",
        "ru": "Ключи Google сейчас недоступны. Отправьте то же сообщение позже.",
    },
    "card_busy": {
        "en": "Others are changing this card right now. Send the same request again in a moment.",
        "fr": "La carte est en cours de modification. Renvoyez la même demande dans un instant.",
        "ro": "Cardul este modificat chiar acum. Trimiteți aceeași cerere peste o clipă.",
        "ru": "Карта сейчас изменяется. Отправьте тот же запрос через мгновение.",
    },
    "card_expired": {
        "en": "This card has expired. Ask the customer to join again from the code on the counter.",
        "fr": "Cette carte a expiré. Invitez le client à s’inscrire à nouveau avec le code du comptoir.",
        "ro": "Acest card a expirat. Rugați clientul să se înscrie din nou cu codul de pe tejghea.",
        "ru": "Срок действия карты истёк. Попросите гостя получить новую по коду на стойке.",
    },
    "card_unknown": {
        "en": "This is not one of your cards. Check that the customer shows the card of your shop.",
        "fr": "Ce n’est pas une de vos cartes. Vérifiez que le client montre celle de votre commerce.",
        "ro": "Acesta nu este unul dintre cardurile dumneavoastră. Verificați cardul arătat de client.",
        "ru": "Это не ваша карта. Проверьте, что гость показывает карту вашего заведения.",
    },
    "card_voided": {
        "en": "This card is no longer in use. Ask the customer to join again from the code on the counter.",
        "fr": "Cette carte n’est plus utilisée. Invitez le client à s’inscrire à nouveau au comptoir.",
        "ro": "Acest card nu mai este folosit. Rugați clientul să se înscrie din nou de la tejghea.",
        "ru": "Карта больше не действует. Попросите гостя получить новую по коду на стойке.",
    },
    "cursor_invalid": {
        "en": "This page mark is not valid. Start again without “after”.",
        "fr": "Ce repère de page n’est pas valide. Recommencez sans « after ».",
        "ro": "Acest marcaj de pagină nu este valid. Reluați fără „after”.",
        "ru": "Эта метка страницы неверна. Начните заново без «after».",
    },
    "entry_unknown": {
        "en": "There is no such entry. Use the id from the card's history.",
        "fr": "Cette écriture n’existe pas. Utilisez l’identifiant de l’historique de la carte.",
        "ro": "Această înregistrare nu există. Folosiți identificatorul din istoricul cardului.",
        "ru": "Такой записи нет. Возьмите идентификатор из истории карты.",
    },
    "form_stale": {
        "en": "This form has been open too long. Open the page again from the code on the counter.",
        "fr": "Ce formulaire est resté ouvert trop longtemps. Rouvrez la page avec le code du comptoir.",
        "ro": "Formularul a stat deschis prea mult. Redeschideți pagina cu codul de pe tejghea.",
        "ru": "Форма была открыта слишком долго. Откройте страницу снова по коду на стойке.",
    },
    "key_invalid": {
        "en": "Use 1 to {most} visible ASCII characters for the key.",
        "fr": "La clé doit compter de 1 à {most} caractères ASCII visibles.",
        "ro": "Cheia trebuie să aibă între 1 și {most} caractere ASCII vizibile.",
        "ru": "Ключ должен состоять из видимых символов ASCII, от 1 до {most}.",
    },
    "key_needed": {
        "en": "Send an Idempotency-Key header, new for each sale and kept for its retries, or a sale_id.",
        "fr": "Envoyez un en-tête Idempotency-Key, propre à chaque vente et gardé si vous réessayez, ou un sale_id.",
        "ro": "Trimiteți antetul Idempotency-Key, nou la fiecare vânzare și păstrat la reîncercare, sau sale_id.",
        "ru": "Отправьте заголовок Idempotency-Key, новый для каждой продажи и тот же при повторе, или sale_id.",
    },
    "key_reused": {
        "en": "This key was already used for something else. Use a new key for a new sale.",
        "fr": "Cette clé a déjà servi à autre chose. Utilisez une nouvelle clé pour une nouvelle vente.",
        "ro": "Această cheie a fost deja folosită. Folosiți o cheie nouă pentru o vânzare nouă.",
        "ru": "Этот ключ уже использован для другого. Для новой продажи нужен новый ключ.",
    },
    "language_unknown": {
        "en": "Choose one of these languages: {languages}.",
        "fr": "Choisissez une de ces langues : {languages}.",
        "ro": "Alegeți una dintre limbile: {languages}.",
        "ru": "Выберите один из языков: {languages}.",
    },
    "link_unknown": {
        "en": "This link does not lead to a card. Open the page again from the code on the counter.",
        "fr": "Ce lien ne mène à aucune carte. Rouvrez la page avec le code du comptoir.",
        "ro": "Acest link nu duce la niciun card. Redeschideți pagina cu codul de pe tejghea.",
        "ru": "Эта ссылка не ведёт к карте. Откройте страницу снова по коду на стойке.",
    },
    "name_too_long": {
        "en": "Please shorten the name to {most} characters.",
        "fr": "Merci de raccourcir le nom à {most} caractères.",
        "ro": "Vă rugăm să scurtați numele la {most} de caractere.",
        "ru": "Пожалуйста, сократите имя до {most} знаков.",
    },
    "not_found": {
        "en": "There is nothing here. Check the address.",
        "fr": "Il n’y a rien ici. Vérifiez l’adresse.",
        "ro": "Aici nu este nimic. Verificați adresa.",
        "ru": "Здесь ничего нет. Проверьте адрес.",
    },
    "per_scan_out_of_range": {
        "en": "Allow {least} to {most} stamps a scan.",
        "fr": "Autorisez de {least} à {most} tampons par passage.",
        "ro": "Permiteți între {least} și {most} de ștampile la o scanare.",
        "ru": "Разрешите от {least} до {most} штампов за одно сканирование.",
    },
    "points_earn_nothing": {
        "en": "Give points by amount or by visit: at least one of the two has to be above zero.",
        "fr": "Donnez des points par montant ou par visite : au moins un des deux doit dépasser zéro.",
        "ro": "Acordați puncte după sumă sau după vizită: cel puțin una trebuie să fie peste zero.",
        "ru": "Начисляйте баллы за сумму или за визит: хотя бы одно должно быть больше нуля.",
    },
    "points_out_of_range": {
        "en": "Give at most {most} points at a time.",
        "fr": "Donnez au plus {most} points à la fois.",
        "ro": "Acordați cel mult {most} de puncte o dată.",
        "ru": "Начисляйте не больше {most} баллов за раз.",
    },
    "programme_type_unknown": {
        "en": "Choose one of these programme types: {types}.",
        "fr": "Choisissez un de ces types de programme : {types}.",
        "ro": "Alegeți unul dintre tipurile de program: {types}.",
        "ru": "Выберите один из типов программы: {types}.",
    },
    "programme_unknown": {
        "en": "There is no such programme. Check its id, or scan the code on the counter again.",
        "fr": "Ce programme n’existe pas. Vérifiez son identifiant ou scannez à nouveau le code du comptoir.",
        "ro": "Acest program nu există. Verificați identificatorul sau scanați din nou codul de pe tejghea.",
        "ru": "Такой программы нет. Проверьте идентификатор или отсканируйте код на стойке ещё раз.",
    },
    "quantity_out_of_range": {
        "en": "Redeem {least} to {most} rewards at a time.",
        "fr": "Utilisez de {least} à {most} cadeaux à la fois.",
        "ro": "Folosiți între {least} și {most} de recompense o dată.",
        "ru": "Используйте от {least} до {most} наград за раз.",
    },
    "reversal_of_reversal": {
        "en": "A reversal cannot be taken back. Record the sale again instead.",
        "fr": "Une annulation ne peut pas être annulée. Enregistrez à nouveau la vente.",
        "ro": "O anulare nu poate fi anulată. Înregistrați din nou vânzarea.",
        "ru": "Отмену нельзя отменить. Проведите продажу заново.",
    },
    "reward_not_reached": {
        "en": "Not enough yet: this takes {needed}, and the card holds {balance}.",
        "fr": "Pas encore assez : il faut {needed} et la carte contient {balance}.",
        "ro": "Încă nu este suficient: este nevoie de {needed}, iar cardul are {balance}.",
        "ru": "Пока недостаточно: нужно {needed}, на карте {balance}.",
    },
    "reward_unknown": {
        "en": "This programme has no such reward. Choose one of: {rewards}.",
        "fr": "Ce programme n’a pas ce cadeau. Choisissez parmi : {rewards}.",
        "ro": "Programul nu are această recompensă. Alegeți dintre: {rewards}.",
        "ru": "В программе нет такой награды. Выберите из: {rewards}.",
    },
    "sale_needs_amount": {
        "en": "This programme counts what was spent. Send “amount_minor”.",
        "fr": "Ce programme compte la dépense. Envoyez « amount_minor ».",
        "ro": "Acest program numără suma cheltuită. Trimiteți „amount_minor”.",
        "ru": "Эта программа считает потраченную сумму. Отправьте «amount_minor».",
    },
    "sale_needs_visits": {
        "en": "This programme counts visits. Send “visits”, not an amount.",
        "fr": "Ce programme compte les visites. Envoyez « visits », pas un montant.",
        "ro": "Acest program numără vizitele. Trimiteți „visits”, nu o sumă.",
        "ru": "Эта программа считает визиты. Отправьте «visits», а не сумму.",
    },
    "stamps_needed_out_of_range": {
        "en": "A card takes {least} to {most} stamps.",
        "fr": "Une carte compte de {least} à {most} tampons.",
        "ro": "Un card are între {least} și {most} de ștampile.",
        "ru": "На карте от {least} до {most} штампов.",
    },
    "store_busy": {
        "en": "The store has too much to do right now. Send the same request again in a moment.",
        "fr": "Le service est très sollicité en ce moment. Renvoyez la même demande dans un instant.",
        "ro": "Sistemul este foarte solicitat acum. Trimiteți aceeași cerere peste o clipă.",
        "ru": "Система сейчас перегружена. Отправьте тот же запрос через мгновение.",
    },
    "text_too_long": {
        "en": "Shorten “{at}” to {most} characters.",
        "fr": "Raccourcissez « {at} » à {most} caractères.",
        "ro": "Scurtați „{at}” la {most} de caractere.",
        "ru": "Сократите «{at}» до {most} знаков.",
    },
    "thresholds_out_of_order": {
        "en": "List 1 to {most} rewards with ids of their own, each costing more than the one before.",
        "fr": "Indiquez de 1 à {most} cadeaux aux identifiants distincts, du moins cher au plus cher.",
        "ro": "Enumerați între 1 și {most} de recompense cu identificatori diferiți, de la ieftin la scump.",
        "ru": "Укажите от 1 до {most} наград с разными идентификаторами, от дешёвой к дорогой.",
    },
    "too_many_cards_from_here": {
        "en": "Many cards were made from this network just now. Turn Wi-Fi off and try again, or ask at the counter.",
        "fr": "Beaucoup de cartes viennent d’être créées depuis ce réseau. Coupez le Wi-Fi et réessayez, ou demandez au comptoir.",
        "ro": "S-au făcut multe carduri din această rețea. Opriți Wi-Fi-ul și încercați din nou sau întrebați la casă.",
        "ru": "Из этой сети только что сделано много карт. Отключите Wi-Fi и попробуйте снова или спросите на кассе.",
    },
    "too_many_from_here": {
        "en": "Too many tries from this network. Wait {seconds} seconds, or use another network such as mobile data.",
        "fr": "Trop d’essais depuis ce réseau. Attendez {seconds} secondes ou utilisez un autre réseau, comme les données mobiles.",
        "ro": "Prea multe încercări din această rețea. Așteptați {seconds} secunde sau folosiți altă rețea, de exemplu date mobile.",
        "ru": "Слишком много попыток из этой сети. Подождите {seconds} с или возьмите другую сеть, например мобильную.",
    },
    "visits_out_of_range": {
        "en": "Give the visits as a whole number from {least} to {most}.",
        "fr": "Indiquez le nombre de visites, un entier de {least} à {most}.",
        "ro": "Indicați numărul de vizite, un întreg de la {least} la {most}.",
        "ru": "Укажите число визитов: целое от {least} до {most}.",
    },
    **AUDIENCE,
    **CAMPAIGNS,
    **MESSAGE,
    **PEOPLE,
    **PLAN,
    **TILL,
    **WEBHOOKS,
}


def sentence(error: CarnetError, language: Language) -> str:
    """What to tell the person whose request was refused."""
    return say(SENTENCES[error.code], language).format(**error.facts)
