"""What Carnet says about webhooks: why an endpoint is refused, and how a call ended."""

from collections.abc import Mapping

from chalicelib.domain.text import Text

WEBHOOKS: Mapping[str, Text] = {
    "delivery_unknown": {
        "en": "There is no such delivery. Deliveries are kept for a month; look at the list again.",
        "fr": "Cette livraison n’existe pas. Elles sont gardées un mois ; consultez de nouveau la liste.",
        "ro": "Nu există o astfel de livrare. Livrările se păstrează o lună; verificați din nou lista.",
        "ru": "Такой доставки нет. Они хранятся месяц; посмотрите список ещё раз.",
    },
    "replay_what": {
        "en": "Say which to send again: either “event_id” or “failed_since”.",
        "fr": "Indiquez quoi renvoyer : soit « event_id », soit « failed_since ».",
        "ro": "Spuneți ce se retrimite: fie „event_id”, fie „failed_since”.",
        "ru": "Укажите, что отправить снова: «event_id» или «failed_since».",
    },
    "too_many_sent_again": {
        "en": "Enough was sent to this webhook by hand for now. Try again in {seconds} seconds.",
        "fr": "Assez d’envois manuels vers ce webhook pour l’instant. Réessayez dans {seconds} secondes.",
        "ro": "S-au trimis destule manual către acest webhook deocamdată. Încercați din nou peste {seconds} secunde.",
        "ru": "Пока на этот вебхук вручную отправлено достаточно. Попробуйте снова через {seconds} с.",
    },
    "too_many_webhooks": {
        "en": "There are {most} webhooks already. Delete one that you no longer use.",
        "fr": "Il y a déjà {most} webhooks. Supprimez-en un qui ne sert plus.",
        "ro": "Există deja {most} webhook-uri. Ștergeți unul nefolosit.",
        "ru": "Вебхуков уже {most}. Удалите тот, который больше не нужен.",
    },
    "webhook_events": {
        "en": "Choose from these events: {events}. Leave the list empty for all of them.",
        "fr": "Choisissez parmi ces événements : {events}. Laissez la liste vide pour tous.",
        "ro": "Alegeți dintre aceste evenimente: {events}. Lăsați lista goală pentru toate.",
        "ru": "Выберите из этих событий: {events}. Пустой список — все события.",
    },
    "webhook_off": {
        "en": "This webhook is switched off. Switch it on first.",
        "fr": "Ce webhook est désactivé. Activez-le d’abord.",
        "ro": "Acest webhook este oprit. Porniți-l mai întâi.",
        "ru": "Этот вебхук выключен. Сначала включите его.",
    },
    "webhook_port": {
        "en": "Use port 443, or one from 1024 up.",
        "fr": "Utilisez le port 443, ou un port à partir de 1024.",
        "ro": "Folosiți portul 443 sau unul de la 1024 în sus.",
        "ru": "Используйте порт 443 или любой начиная с 1024.",
    },
    "webhook_state": {
        "en": "Set the state to “on” or “off”.",
        "fr": "Mettez l’état à « on » ou « off ».",
        "ro": "Setați starea la „on” sau „off”.",
        "ru": "Укажите состояние «on» или «off».",
    },
    "webhook_unknown": {
        "en": "There is no such webhook. Look at the list again.",
        "fr": "Ce webhook n’existe pas. Consultez de nouveau la liste.",
        "ro": "Nu există un astfel de webhook. Verificați din nou lista.",
        "ru": "Такого вебхука нет. Посмотрите список ещё раз.",
    },
    "webhook_url_credentials": {
        "en": "Leave user name and password out of the address: calls are signed instead.",
        "fr": "Retirez l’identifiant et le mot de passe de l’adresse : les appels sont signés.",
        "ro": "Scoateți utilizatorul și parola din adresă: apelurile sunt semnate.",
        "ru": "Уберите из адреса логин и пароль: вызовы подписываются.",
    },
    "webhook_url_inside": {
        "en": "This address is inside a private network. Give one that the internet can reach.",
        "fr": "Cette adresse est dans un réseau privé. Donnez-en une accessible depuis Internet.",
        "ro": "Această adresă este într-o rețea privată. Indicați una accesibilă din internet.",
        "ru": "Этот адрес во внутренней сети. Укажите доступный из интернета.",
    },
    "webhook_url_wrong": {
        "en": "Give a full address such as https://pos.example.com/carnet, of at most {most} characters, "
        "without a “#” part.",
        "fr": "Donnez une adresse complète comme https://pos.example.com/carnet, de {most} caractères au plus, "
        "sans partie « # ».",
        "ro": "Indicați o adresă completă precum https://pos.example.com/carnet, de cel mult {most} caractere, "
        "fără partea „#”.",
        "ru": "Укажите полный адрес вида https://pos.example.com/carnet, не длиннее {most} знаков, без части "
        "после «#».",
    },
}

OUTCOMES: Mapping[str, Text] = {
    "": {
        "en": "Delivered.",
        "fr": "Livré.",
        "ro": "Livrat.",
        "ru": "Доставлено.",
    },
    "address_inside": {
        "en": "The address leads into a private network, so it was not called. Give one that the internet can "
        "reach.",
        "fr": "L’adresse mène dans un réseau privé, elle n’a pas été appelée. Donnez-en une accessible depuis "
        "Internet.",
        "ro": "Adresa duce într-o rețea privată, deci nu a fost apelată. Indicați una accesibilă din internet.",
        "ru": "Адрес ведёт во внутреннюю сеть, поэтому вызова не было. Укажите доступный из интернета.",
    },
    "certificate": {
        "en": "The endpoint’s TLS certificate is not valid for this address. Renew it, or send its whole chain.",
        "fr": "Le certificat TLS n’est pas valable pour cette adresse. Renouvelez-le ou envoyez toute la chaîne.",
        "ro": "Certificatul TLS nu este valabil pentru această adresă. Reînnoiți-l sau trimiteți tot lanțul.",
        "ru": "TLS-сертификат не подходит для этого адреса. Обновите его или отдавайте всю цепочку.",
    },
    "gone": {
        "en": "The endpoint answered 410 Gone, so the webhook was switched off.",
        "fr": "Le point d’accès a répondu 410 Gone : le webhook a été désactivé.",
        "ro": "Adresa a răspuns 410 Gone, deci webhook-ul a fost oprit.",
        "ru": "Адрес ответил 410 Gone, вебхук выключен.",
    },
    "lost": {
        "en": "No call succeeded for three days, so the webhook was switched off. Mend it, then switch it on.",
        "fr": "Aucun appel n’a réussi pendant trois jours : webhook désactivé. Réparez, puis activez-le.",
        "ro": "Niciun apel nu a reușit trei zile, deci webhook-ul a fost oprit. Reparați, apoi porniți-l.",
        "ru": "Три дня ни один вызов не удался, вебхук выключен. Исправьте и включите его.",
    },
    "name_unknown": {
        "en": "The name in the address was not found. Check its spelling and its DNS entry.",
        "fr": "Le nom dans l’adresse est introuvable. Vérifiez-le, ainsi que son entrée DNS.",
        "ro": "Numele din adresă nu a fost găsit. Verificați-l, împreună cu intrarea DNS.",
        "ru": "Имя из адреса не найдено. Проверьте его и запись в DNS.",
    },
    "no_connection": {
        "en": "The endpoint took no connection, or broke it. Check that it runs and that its port is open.",
        "fr": "Connexion refusée ou coupée. Vérifiez que le serveur tourne et que son port est ouvert.",
        "ro": "Conexiunea a fost refuzată sau întreruptă. Verificați că serverul rulează și portul e deschis.",
        "ru": "Соединение не принято или разорвано. Проверьте, что сервер работает и порт открыт.",
    },
    "not_http": {
        "en": "The answer was no HTTP. Check that a web server listens at this address, with TLS.",
        "fr": "La réponse n’est pas du HTTP. Vérifiez qu’un serveur web avec TLS écoute à cette adresse.",
        "ro": "Răspunsul nu este HTTP. Verificați că la această adresă ascultă un server web cu TLS.",
        "ru": "Ответ не похож на HTTP. Проверьте, что по адресу слушает веб-сервер с TLS.",
    },
    "off": {
        "en": "The webhook was switched off before this was sent. Switch it on, then send it again.",
        "fr": "Le webhook a été désactivé avant l’envoi. Activez-le, puis renvoyez.",
        "ro": "Webhook-ul a fost oprit înainte de trimitere. Porniți-l, apoi retrimiteți.",
        "ru": "Вебхук выключили до отправки. Включите его и отправьте снова.",
    },
    "quiet": {
        "en": "The endpoint failed several times in a row and is left alone for some minutes.",
        "fr": "Plusieurs échecs de suite : le point d’accès est laissé tranquille quelques minutes.",
        "ro": "Mai multe eșecuri la rând: adresa este lăsată în pace câteva minute.",
        "ru": "Несколько неудач подряд: адрес несколько минут не вызывается.",
    },
    "redirect": {
        "en": "The endpoint answered {status}, a redirect, which is not followed. Set its final address.",
        "fr": "Réponse {status}, une redirection, qui n’est pas suivie. Indiquez l’adresse finale.",
        "ro": "Răspuns {status}, o redirecționare, care nu este urmată. Indicați adresa finală.",
        "ru": "Ответ {status} — перенаправление, по нему не переходим. Укажите конечный адрес.",
    },
    "status": {
        "en": "The endpoint answered {status}. Any status from 200 to 299 means that you have it.",
        "fr": "Réponse {status}. Un code de 200 à 299 signifie que vous l’avez reçu.",
        "ro": "Răspuns {status}. Un cod de la 200 la 299 înseamnă că l-ați primit.",
        "ru": "Ответ {status}. Код от 200 до 299 означает, что событие принято.",
    },
    "timeout": {
        "en": "No answer within 8 seconds. Answer first, then do the work.",
        "fr": "Pas de réponse en 8 secondes. Répondez d’abord, travaillez ensuite.",
        "ro": "Niciun răspuns în 8 secunde. Răspundeți întâi, apoi lucrați.",
        "ru": "Нет ответа за 8 секунд. Сначала ответьте, потом обрабатывайте.",
    },
    "waiting": {
        "en": "On its way.",
        "fr": "En route.",
        "ro": "Pe drum.",
        "ru": "В пути.",
    },
}
