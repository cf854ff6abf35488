"""What the join pages say, in the customer's language: warm, short, and never more than is so."""

from collections.abc import Mapping

from chalicelib.domain.text import Text

MONTHS: Text = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}
WORDS: Mapping[str, Text] = {
    "name": {"en": "Your name", "fr": "Votre nom", "ro": "Numele dumneavoastră", "ru": "Ваше имя"},
    "name_hint": {
        "en": "Optional. It is shown on your card.",
        "fr": "Facultatif. Il s’affiche sur votre carte.",
        "ro": "Opțional. Apare pe cardul dumneavoastră.",
        "ru": "Необязательно. Будет видно на вашей карте.",
    },
    "birthday": {
        "en": "Add your birthday",
        "fr": "Ajouter votre anniversaire",
        "ro": "Adăugați ziua de naștere",
        "ru": "Добавить день рождения",
    },
    "birthday_hint": {
        "en": "Optional, and without the year. For a greeting or a treat on the day, nothing else.",
        "fr": "Facultatif, et sans l’année. Pour vous souhaiter ce jour, ou vous gâter : rien d’autre.",
        "ro": "Opțional și fără an. Pentru o urare sau o surpriză în acea zi, pentru nimic altceva.",
        "ru": "Необязательно и без года. Только чтобы поздравить или порадовать вас в этот день.",
    },
    "day": {"en": "Day", "fr": "Jour", "ro": "Ziua", "ru": "День"},
    "month": {"en": "Month", "fr": "Mois", "ro": "Luna", "ru": "Месяц"},
    "messages": {
        "en": "Send me news and offers from {organization}",
        "fr": "Envoyez-moi les nouvelles et offres de {organization}",
        "ro": "Trimiteți-mi noutăți și oferte de la {organization}",
        "ru": "Присылайте мне новости и предложения: {organization}",
    },
    "messages_hint": {
        "en": "Optional. Your card works just the same without it.",
        "fr": "Facultatif. Sans cela, votre carte fonctionne tout aussi bien.",
        "ro": "Opțional. Cardul funcționează la fel de bine și fără.",
        "ru": "Необязательно. Карта и без этого работает точно так же.",
    },
    "join": {
        "en": "Get my card",
        "fr": "Obtenir ma carte",
        "ro": "Vreau cardul",
        "ru": "Получить карту",
    },
    "join_busy": {
        "en": "Making your card…",
        "fr": "Votre carte arrive…",
        "ro": "Pregătim cardul…",
        "ru": "Готовим карту…",
    },
    "assure": {
        "en": "Free, and no app to install: the card lives in your phone’s wallet.",
        "fr": "Gratuit et sans application : la carte se range dans le portefeuille de votre téléphone.",
        "ro": "Gratuit și fără aplicație: cardul stă în portofelul telefonului.",
        "ru": "Бесплатно и без приложений: карта хранится в кошельке телефона.",
    },
    "card_over": {
        "en": "Your earlier card is no longer in use. Here is a new one for you.",
        "fr": "Votre ancienne carte n’est plus utilisée. En voici une nouvelle pour vous.",
        "ro": "Cardul anterior nu mai este folosit. Iată unul nou pentru dumneavoastră.",
        "ru": "Прежняя карта больше не действует. Вот новая для вас.",
    },
    "form_again": {
        "en": "This page was open for a while. Please press the button once more.",
        "fr": "Cette page est restée ouverte un moment. Appuyez encore une fois sur le bouton.",
        "ro": "Pagina a stat deschisă un timp. Vă rugăm să apăsați încă o dată butonul.",
        "ru": "Страница долго была открыта. Пожалуйста, нажмите кнопку ещё раз.",
    },
    "ready": {
        "en": "Your card is ready",
        "fr": "Votre carte est prête",
        "ro": "Cardul dumneavoastră este gata",
        "ru": "Ваша карта готова",
    },
    "ready_named": {
        "en": "{name}, your card is ready",
        "fr": "{name}, votre carte est prête",
        "ro": "{name}, cardul este gata",
        "ru": "{name}, ваша карта готова",
    },
    "waiting_reward": {
        "en": "Waiting for you: {reward}",
        "fr": "Vous attend : {reward}",
        "ro": "Vă așteaptă: {reward}",
        "ru": "Вас ждёт: {reward}",
    },
    "add": {
        "en": "Add it to your phone, and show it at every visit.",
        "fr": "Ajoutez-la à votre téléphone et montrez-la à chaque visite.",
        "ro": "Adăugați-l pe telefon și arătați-l la fiecare vizită.",
        "ru": "Добавьте её в телефон и показывайте при каждом визите.",
    },
    "apple": {
        "en": "Add to Apple Wallet",
        "fr": "Ajouter à Cartes Apple",
        "ro": "Adăugare în Apple Wallet",
        "ru": "Добавить в Apple Wallet",
    },
    "google": {
        "en": "Add to Google Wallet",
        "fr": "Ajouter à Google Wallet",
        "ro": "Adaugă în Google Wallet",
        "ru": "Добавить в Google Кошелёк",
    },
    "other_iphone": {
        "en": "On an Android phone?",
        "fr": "Sur un téléphone Android ?",
        "ro": "Pe un telefon Android?",
        "ru": "На телефоне Android?",
    },
    "other_android": {
        "en": "On an iPhone?",
        "fr": "Sur un iPhone ?",
        "ro": "Pe un iPhone?",
        "ru": "На iPhone?",
    },
    "in_app_iphone": {
        "en": "Nothing happens? Open this page in Safari from this app’s menu.",
        "fr": "Rien ne se passe ? Ouvrez cette page dans Safari depuis le menu de l’application.",
        "ro": "Nu se întâmplă nimic? Deschideți pagina în Safari din meniul aplicației.",
        "ru": "Ничего не происходит? Откройте страницу в Safari через меню приложения.",
    },
    "in_app_android": {
        "en": "Nothing happens? Open this page in Chrome from this app’s menu.",
        "fr": "Rien ne se passe ? Ouvrez cette page dans Chrome depuis le menu de l’application.",
        "ro": "Nu se întâmplă nimic? Deschideți pagina în Chrome din meniul aplicației.",
        "ru": "Ничего не происходит? Откройте страницу в Chrome через меню приложения.",
    },
    "go_on": {
        "en": "Go on with your phone",
        "fr": "Continuez sur votre téléphone",
        "ro": "Continuați pe telefon",
        "ru": "Продолжите на телефоне",
    },
    "go_on_how": {
        "en": "Point its camera at this code, then add the card to its wallet.",
        "fr": "Visez ce code avec l’appareil photo, puis ajoutez la carte au portefeuille.",
        "ro": "Îndreptați camera spre cod, apoi adăugați cardul în portofel.",
        "ru": "Наведите камеру на код и добавьте карту в кошелёк.",
    },
    "code": {
        "en": "QR code that opens your card on your phone",
        "fr": "Code QR qui ouvre votre carte sur votre téléphone",
        "ro": "Cod QR care deschide cardul pe telefon",
        "ru": "QR-код, который откроет карту на телефоне",
    },
    "or_here": {
        "en": "Or add it from here",
        "fr": "Ou ajoutez-la d’ici",
        "ro": "Sau adăugați-l de aici",
        "ru": "Или добавьте отсюда",
    },
    "opening": {
        "en": "Your card is on its way",
        "fr": "Votre carte arrive",
        "ro": "Cardul este pe drum",
        "ru": "Карта уже в пути",
    },
    "opening_how": {
        "en": "Google Wallet opens in a few seconds.",
        "fr": "Google Wallet s’ouvre dans quelques secondes.",
        "ro": "Google Wallet se deschide în câteva secunde.",
        "ru": "Google Кошелёк откроется через несколько секунд.",
    },
    "late": {
        "en": "This takes longer than usual",
        "fr": "C’est plus long que d’habitude",
        "ro": "Durează mai mult decât de obicei",
        "ru": "Это дольше, чем обычно",
    },
    "late_how": {
        "en": "Your card is safe. Please try again in a moment.",
        "fr": "Votre carte est bien là. Réessayez dans un instant.",
        "ro": "Cardul dumneavoastră este în siguranță. Încercați din nou peste o clipă.",
        "ru": "Карта никуда не денется. Попробуйте ещё раз чуть позже.",
    },
    "again": {"en": "Try again", "fr": "Réessayer", "ro": "Încercați din nou", "ru": "Попробовать ещё раз"},
    "back": {
        "en": "Back to my card",
        "fr": "Retour à ma carte",
        "ro": "Înapoi la card",
        "ru": "Назад к карте",
    },
    "poster_line": {
        "en": "Scan for your card",
        "fr": "Scannez, prenez votre carte",
        "ro": "Scanați și luați cardul",
        "ru": "Сканируйте и получите карту",
    },
    "poster_how": {
        "en": "Point your phone’s camera at the code. Free, no app to install.",
        "fr": "Visez le code avec votre téléphone. Gratuit, sans application.",
        "ro": "Îndreptați camera telefonului spre cod. Gratuit, fără aplicație.",
        "ru": "Наведите камеру телефона на код. Бесплатно и без приложений.",
    },
    "poster_code": {
        "en": "QR code that opens the join page",
        "fr": "Code QR qui ouvre la page d’inscription",
        "ro": "Cod QR care deschide pagina de înscriere",
        "ru": "QR-код, который открывает страницу карты",
    },
    "print": {"en": "Print", "fr": "Imprimer", "ro": "Tipărire", "ru": "Печать"},
    "print_how": {
        "en": "Prints on A4, A5 or Letter: choose the paper in the print window.",
        "fr": "S’imprime en A4, A5 ou Letter : choisissez le papier dans la fenêtre d’impression.",
        "ro": "Se tipărește pe A4, A5 sau Letter: alegeți hârtia în fereastra de tipărire.",
        "ru": "Печатается на A4, A5 или Letter: выберите бумагу в окне печати.",
    },
}
