"""What Carnet says when it refuses people who work at a merchant: signing in, the owner's pages, the shift."""

from collections.abc import Mapping

from chalicelib.domain.text import Text

PEOPLE: Mapping[str, Text] = {
    "changed_meanwhile": {
        "en": "Somebody changed this at the same moment. Look at it again, then repeat your change.",
        "fr": "Quelqu’un a modifié ceci au même moment. Vérifiez, puis refaites votre changement.",
        "ro": "Altcineva a modificat asta în același moment. Verificați, apoi repetați modificarea.",
        "ru": "Кто-то изменил это в тот же момент. Проверьте и повторите изменение.",
    },
    "code_spent": {
        "en": "This code is wrong, used or too old. Ask the owner for a new one.",
        "fr": "Ce code est faux, déjà utilisé ou trop ancien. Demandez-en un nouveau au propriétaire.",
        "ro": "Acest cod este greșit, folosit sau prea vechi. Cereți proprietarului unul nou.",
        "ru": "Этот код неверен, использован или устарел. Попросите у владельца новый.",
    },
    "day_wrong": {
        "en": "Give the day as YYYY-MM-DD.",
        "fr": "Indiquez le jour au format AAAA-MM-JJ.",
        "ro": "Indicați ziua ca AAAA-LL-ZZ.",
        "ru": "Укажите день в виде ГГГГ-ММ-ДД.",
    },
    "device_not_paired": {
        "en": "This device is not paired with an outlet. Sign in with your mail address and password.",
        "fr": "Cet appareil n’est lié à aucun point de vente. Connectez-vous avec votre e-mail et votre mot de passe.",
        "ro": "Acest dispozitiv nu este asociat unui punct de lucru. Conectați-vă cu e-mailul și parola.",
        "ru": "Это устройство не привязано к точке. Войдите с адресом почты и паролем.",
    },
    "device_unknown": {
        "en": "There is no such device. Look at the list again.",
        "fr": "Cet appareil n’existe pas. Consultez de nouveau la liste.",
        "ro": "Nu există un astfel de dispozitiv. Verificați din nou lista.",
        "ru": "Такого устройства нет. Посмотрите список ещё раз.",
    },
    "email_taken": {
        "en": "Somebody signs in with this address already. Use another one.",
        "fr": "Quelqu’un se connecte déjà avec cette adresse. Utilisez-en une autre.",
        "ro": "Cineva se conectează deja cu această adresă. Folosiți alta.",
        "ru": "С этим адресом уже кто-то входит. Укажите другой.",
    },
    "last_owner": {
        "en": "This is the only owner. Make somebody else an owner first.",
        "fr": "C’est le seul propriétaire. Nommez d’abord un autre propriétaire.",
        "ro": "Acesta este singurul proprietar. Numiți mai întâi alt proprietar.",
        "ru": "Это единственный владелец. Сначала назначьте владельцем кого-нибудь ещё.",
    },
    "link_spent": {
        "en": "This link is used, replaced or too old. Ask the owner for a new one.",
        "fr": "Ce lien est déjà utilisé, remplacé ou trop ancien. Demandez-en un nouveau au propriétaire.",
        "ro": "Acest link a fost folosit, înlocuit sau este prea vechi. Cereți proprietarului unul nou.",
        "ru": "Эта ссылка использована, заменена или устарела. Попросите у владельца новую.",
    },
    "mail_wrong": {
        "en": "Check the mail address.",
        "fr": "Vérifiez l’adresse e-mail.",
        "ro": "Verificați adresa de e-mail.",
        "ru": "Проверьте адрес почты.",
    },
    "not_permitted": {
        "en": "Your role does not allow this. Ask a manager or the owner.",
        "fr": "Votre rôle ne le permet pas. Demandez à un responsable ou au propriétaire.",
        "ro": "Rolul dumneavoastră nu permite asta. Întrebați un manager sau proprietarul.",
        "ru": "Ваша роль этого не позволяет. Обратитесь к менеджеру или владельцу.",
    },
    "not_signed_in": {
        "en": "Send a valid API key: “Authorization: Bearer carnet_…”.",
        "fr": "Envoyez une clé d’API valide : « Authorization: Bearer carnet_… ».",
        "ro": "Trimiteți o cheie API validă: „Authorization: Bearer carnet_…”.",
        "ru": "Отправьте действующий ключ API: «Authorization: Bearer carnet_…».",
    },
    "origin_wrong": {
        "en": "This request did not come from the page itself. Reload the page and try again.",
        "fr": "Cette demande ne vient pas de la page elle-même. Rechargez la page et réessayez.",
        "ro": "Această cerere nu vine din pagina însăși. Reîncărcați pagina și încercați din nou.",
        "ru": "Этот запрос пришёл не со страницы. Обновите её и попробуйте снова.",
    },
    "outlet_needed": {
        "en": "Choose the outlet where you are first.",
        "fr": "Choisissez d’abord votre point de vente.",
        "ro": "Alegeți mai întâi punctul de lucru.",
        "ru": "Сначала выберите свою точку.",
    },
    "outlet_not_yours": {
        "en": "This person does not work at this outlet. Ask the owner to change that.",
        "fr": "Cette personne ne travaille pas dans ce point de vente. Demandez au propriétaire de le changer.",
        "ro": "Această persoană nu lucrează la acest punct de lucru. Rugați proprietarul să schimbe asta.",
        "ru": "Этот сотрудник не работает на этой точке. Попросите владельца это изменить.",
    },
    "outlet_unknown": {
        "en": "There is no such outlet. Choose one from the list.",
        "fr": "Ce point de vente n’existe pas. Choisissez-en un dans la liste.",
        "ro": "Nu există un astfel de punct de lucru. Alegeți unul din listă.",
        "ru": "Такой точки нет. Выберите из списка.",
    },
    "password_weak": {
        "en": "Choose a password of {least} to {most} characters that is not your mail address.",
        "fr": "Choisissez un mot de passe de {least} à {most} caractères, différent de votre e-mail.",
        "ro": "Alegeți o parolă de {least} până la {most} de caractere, diferită de adresa de e-mail.",
        "ru": "Выберите пароль длиной от {least} до {most} знаков, не совпадающий с адресом почты.",
    },
    "phone_wrong": {
        "en": "Check the phone number and write it with its country code, such as +373 69 123 456.",
        "fr": "Vérifiez le numéro et écrivez-le avec l’indicatif du pays, par exemple +33 6 12 34 56 78.",
        "ro": "Verificați numărul și scrieți-l cu prefixul țării, de exemplu +373 69 123 456.",
        "ru": "Проверьте номер и укажите его с кодом страны, например +373 69 123 456.",
    },
    "pin_weak": {
        "en": "This PIN is too easy to guess. Choose digits that are not all alike or in a row.",
        "fr": "Ce code est trop facile à deviner. Évitez les chiffres identiques ou qui se suivent.",
        "ro": "Acest PIN este prea ușor de ghicit. Alegeți cifre care nu sunt identice sau consecutive.",
        "ru": "Этот PIN легко угадать. Выберите цифры, которые не одинаковы и не идут подряд.",
    },
    "pin_wrong": {
        "en": "This PIN is wrong. Try again, or sign in with your password.",
        "fr": "Ce code est faux. Réessayez, ou connectez-vous avec votre mot de passe.",
        "ro": "Acest PIN este greșit. Încercați din nou sau conectați-vă cu parola.",
        "ru": "Неверный PIN. Попробуйте ещё раз или войдите с паролем.",
    },
    "pin_wrong_form": {
        "en": "Choose a PIN of {least} to {most} digits.",
        "fr": "Choisissez un code de {least} à {most} chiffres.",
        "ro": "Alegeți un PIN de {least} până la {most} cifre.",
        "ru": "Выберите PIN из {least}–{most} цифр.",
    },
    "programme_changed": {
        "en": "Somebody else changed this programme meanwhile. Reload the page, then make your change again.",
        "fr": "Quelqu’un a modifié ce programme entre-temps. Rechargez la page, puis refaites votre changement.",
        "ro": "Altcineva a modificat programul între timp. Reîncărcați pagina și faceți din nou modificarea.",
        "ru": "Программу тем временем изменил кто-то другой. Обновите страницу и внесите изменение снова.",
    },
    "role_unknown": {
        "en": "Choose one of these roles: {roles}.",
        "fr": "Choisissez un de ces rôles : {roles}.",
        "ro": "Alegeți unul dintre aceste roluri: {roles}.",
        "ru": "Выберите одну из ролей: {roles}.",
    },
    "search_too_short": {
        "en": "Type at least {least} letters or digits.",
        "fr": "Saisissez au moins {least} lettres ou chiffres.",
        "ro": "Introduceți cel puțin {least} litere sau cifre.",
        "ru": "Введите не меньше {least} букв или цифр.",
    },
    "session_ended": {
        "en": "You are signed out. Sign in again; what waits in the queue is kept.",
        "fr": "Vous êtes déconnecté. Reconnectez-vous ; la file d’attente est conservée.",
        "ro": "V-ați deconectat. Conectați-vă din nou; coada este păstrată.",
        "ru": "Вы вышли из системы. Войдите снова: очередь сохранена.",
    },
    "sign_in_wrong": {
        "en": "The mail address or the password is wrong. Try again, or ask the owner for a new link.",
        "fr": "L’e-mail ou le mot de passe est faux. Réessayez, ou demandez un nouveau lien au propriétaire.",
        "ro": "E-mailul sau parola este greșită. Încercați din nou sau cereți proprietarului un link nou.",
        "ru": "Неверный адрес почты или пароль. Попробуйте ещё раз или попросите у владельца новую ссылку.",
    },
    "staff_unknown": {
        "en": "There is no such person. Look at the list again.",
        "fr": "Cette personne n’existe pas. Consultez de nouveau la liste.",
        "ro": "Nu există o astfel de persoană. Verificați din nou lista.",
        "ru": "Такого сотрудника нет. Посмотрите список ещё раз.",
    },
    "text_needed": {
        "en": "Fill in “{at}” with 1 to {most} characters.",
        "fr": "Remplissez « {at} » avec 1 à {most} caractères.",
        "ro": "Completați „{at}” cu 1 până la {most} de caractere.",
        "ru": "Заполните «{at}»: от 1 до {most} знаков.",
    },
    "too_many_outlets": {
        "en": "A shop has at most {most} outlets here. Rename one that you no longer use.",
        "fr": "Un commerce a ici au plus {most} points de vente. Renommez-en un qui ne sert plus.",
        "ro": "Un magazin are aici cel mult {most} de puncte de lucru. Redenumiți unul nefolosit.",
        "ru": "Здесь не больше {most} точек. Переименуйте ту, которая больше не нужна.",
    },
    "too_many_staff": {
        "en": "There are {most} people on the list already. Invite one of them again instead.",
        "fr": "Il y a déjà {most} personnes dans la liste. Réinvitez plutôt l’une d’elles.",
        "ro": "Sunt deja {most} de persoane în listă. Invitați din nou una dintre ele.",
        "ru": "В списке уже {most} человек. Пригласите снова кого-то из них.",
    },
    "too_many_tills": {
        "en": "There are {most} paired devices already. Unpair one that you no longer use.",
        "fr": "Il y a déjà {most} appareils liés. Retirez-en un qui ne sert plus.",
        "ro": "Sunt deja {most} de dispozitive asociate. Eliminați unul nefolosit.",
        "ru": "Уже привязано устройств: {most}. Отвяжите то, которое больше не нужно.",
    },
    "wait_before_trying": {
        "en": "Too many wrong tries. Wait {seconds} seconds, then try again.",
        "fr": "Trop d’essais erronés. Attendez {seconds} secondes, puis réessayez.",
        "ro": "Prea multe încercări greșite. Așteptați {seconds} secunde, apoi încercați din nou.",
        "ru": "Слишком много неверных попыток. Подождите {seconds} с и попробуйте снова.",
    },
    "zone_unknown": {
        "en": "Give a time zone by its name, such as Europe/Chisinau.",
        "fr": "Indiquez un fuseau horaire par son nom, par exemple Europe/Paris.",
        "ro": "Indicați fusul orar după nume, de exemplu Europe/Chisinau.",
        "ru": "Укажите часовой пояс по имени, например Europe/Chisinau.",
    },
}
