"""What is said when a campaign cannot be what was asked, and before its button is pressed."""

from collections.abc import Mapping

from chalicelib.domain.text import Language, Text, plural, say

CAMPAIGNS: Mapping[str, Text] = {
    "approval_by_another": {
        "en": "Somebody else has to approve it: you sent it yourself.",
        "fr": "Une autre personne doit l’approuver : c’est vous qui l’avez envoyée.",
        "ro": "Trebuie s-o aprobe altcineva: ați trimis-o chiar dumneavoastră.",
        "ru": "Одобрить должен кто-то другой: отправили её вы сами.",
    },
    "campaign_busy": {
        "en": "The campaign is changing right now. Try again in a moment.",
        "fr": "La campagne est en train de changer. Réessayez dans un instant.",
        "ro": "Campania se modifică chiar acum. Încercați din nou peste o clipă.",
        "ru": "Кампания сейчас меняется. Попробуйте ещё раз через мгновение.",
    },
    "campaign_cancelled": {
        "en": "This campaign was cancelled. Make a new one.",
        "fr": "Cette campagne a été annulée. Créez-en une nouvelle.",
        "ro": "Această campanie a fost anulată. Creați alta.",
        "ru": "Эта кампания отменена. Создайте новую.",
    },
    "campaign_done": {
        "en": "This campaign has been sent to everybody already.",
        "fr": "Cette campagne a déjà été envoyée à tous.",
        "ro": "Această campanie a fost deja trimisă tuturor.",
        "ru": "Эта кампания уже отправлена всем.",
    },
    "campaign_draft": {
        "en": "This campaign is a draft. Send it first.",
        "fr": "Cette campagne est un brouillon. Envoyez-la d’abord.",
        "ro": "Această campanie este o ciornă. Trimiteți-o mai întâi.",
        "ru": "Эта кампания — черновик. Сначала отправьте её.",
    },
    "campaign_empty": {
        "en": "Write a message, or give the cards a face for a time.",
        "fr": "Écrivez un message, ou donnez aux cartes un aspect temporaire.",
        "ro": "Scrieți un mesaj sau dați cardurilor un aspect temporar.",
        "ru": "Напишите сообщение или временно измените вид карт.",
    },
    "campaign_moved": {
        "en": "Somebody else has changed this meanwhile. Load it again, then make your change.",
        "fr": "Quelqu’un d’autre l’a modifié entre-temps. Rechargez, puis refaites votre changement.",
        "ro": "Între timp altcineva a făcut modificări. Reîncărcați, apoi faceți schimbarea.",
        "ru": "Тем временем это изменил кто-то другой. Обновите страницу и внесите изменение снова.",
    },
    "campaign_paused": {
        "en": "This campaign is paused. Resume it first.",
        "fr": "Cette campagne est en pause. Reprenez-la d’abord.",
        "ro": "Această campanie este în pauză. Reluați-o mai întâi.",
        "ru": "Эта кампания приостановлена. Сначала возобновите её.",
    },
    "campaign_programme_gone": {
        "en": "One of the programmes is no longer there. Choose again.",
        "fr": "L’un des programmes n’existe plus. Choisissez de nouveau.",
        "ro": "Unul dintre programe nu mai există. Alegeți din nou.",
        "ru": "Одной из программ больше нет. Выберите снова.",
    },
    "campaign_programme_needed": {
        "en": "Choose at least one programme.",
        "fr": "Choisissez au moins un programme.",
        "ro": "Alegeți cel puțin un program.",
        "ru": "Выберите хотя бы одну программу.",
    },
    "campaign_running": {
        "en": "This campaign is being sent. Pause or cancel it first.",
        "fr": "Cette campagne est en cours d’envoi. Mettez-la en pause ou annulez-la d’abord.",
        "ro": "Această campanie se trimite acum. Puneți-o pe pauză sau anulați-o mai întâi.",
        "ru": "Эта кампания сейчас отправляется. Сначала приостановите или отмените её.",
    },
    "campaign_scheduled": {
        "en": "This campaign waits for its time. Withdraw it to change it.",
        "fr": "Cette campagne attend son heure. Retirez-la pour la modifier.",
        "ro": "Această campanie își așteaptă ora. Retrageți-o ca s-o modificați.",
        "ru": "Эта кампания ждёт своего времени. Отзовите её, чтобы изменить.",
    },
    "campaign_too_dear": {
        "en": "It would cost about {cost} and may cost {most}. Choose fewer people, or ask the owner.",
        "fr": "Elle coûterait environ {cost}, pour {most} au plus. Visez moins de clients ou demandez au propriétaire.",
        "ro": "Ar costa circa {cost}, iar limita este {most}. Alegeți mai puțini clienți sau întrebați proprietarul.",
        "ru": "Она обойдётся примерно в {cost} при пределе {most}. Выберите меньше клиентов или спросите владельца.",
    },
    "campaign_unknown": {
        "en": "There is no such campaign.",
        "fr": "Cette campagne n’existe pas.",
        "ro": "Nu există o astfel de campanie.",
        "ru": "Такой кампании нет.",
    },
    "campaign_waiting": {
        "en": "This campaign waits for somebody’s approval. Withdraw it to change it.",
        "fr": "Cette campagne attend une approbation. Retirez-la pour la modifier.",
        "ro": "Această campanie așteaptă o aprobare. Retrageți-o ca s-o modificați.",
        "ru": "Эта кампания ждёт одобрения. Отзовите её, чтобы изменить.",
    },
    "colour_wrong": {
        "en": "Write the colour as # and six digits, such as #7a4b2a.",
        "fr": "Écrivez la couleur avec # et six chiffres, par exemple #7a4b2a.",
        "ro": "Scrieți culoarea cu # și șase cifre, de exemplu #7a4b2a.",
        "ru": "Запишите цвет как # и шесть знаков, например #7a4b2a.",
    },
    "face_by_trigger": {
        "en": "A face for a time goes with a date, not with a trigger.",
        "fr": "Un aspect temporaire va avec une date, pas avec un déclencheur.",
        "ro": "Un aspect temporar merge cu o dată, nu cu un declanșator.",
        "ru": "Временный вид задают с датой, а не с условием.",
    },
    "face_hours_needed": {
        "en": "Say for how many hours the cards look like this.",
        "fr": "Indiquez pendant combien d’heures les cartes ont cet aspect.",
        "ro": "Spuneți câte ore arată cardurile așa.",
        "ru": "Укажите, сколько часов карты выглядят так.",
    },
    "nobody_meant": {
        "en": "Nobody is in this audience who could get it. Widen it.",
        "fr": "Personne dans ce public ne peut la recevoir. Élargissez-le.",
        "ro": "Nimeni din acest public nu o poate primi. Lărgiți-l.",
        "ru": "В этой аудитории некому её получить. Расширьте её.",
    },
    "number_out_of_range": {
        "en": "“{at}” has to be a whole number from {least} to {most}.",
        "fr": "« {at} » doit être un nombre entier de {least} à {most}.",
        "ro": "„{at}” trebuie să fie un număr întreg de la {least} la {most}.",
        "ru": "«{at}» — целое число от {least} до {most}.",
    },
    "programme_busy": {
        "en": "The programme is changing right now. Try again in a moment.",
        "fr": "Le programme est en train de changer. Réessayez dans un instant.",
        "ro": "Programul se modifică chiar acum. Încercați din nou peste o clipă.",
        "ru": "Программа сейчас меняется. Попробуйте ещё раз через мгновение.",
    },
    "trial_cards": {
        "en": "Name 1 to {most} cards for the test.",
        "fr": "Indiquez de 1 à {most} cartes pour le test.",
        "ro": "Indicați între 1 și {most} carduri pentru test.",
        "ru": "Укажите от 1 до {most} карт для проверки.",
    },
    "variants_other": {
        "en": "Correct the same texts that were sent: none can be added or left out.",
        "fr": "Corrigez les textes envoyés : on ne peut ni en ajouter ni en retirer.",
        "ro": "Corectați aceleași texte trimise: nu se pot adăuga sau omite.",
        "ru": "Исправьте те же тексты, что были отправлены: добавить или убрать нельзя.",
    },
    "variants_wrong": {
        "en": "A campaign has no text, text “a”, or texts “a” and “b”.",
        "fr": "Une campagne n’a aucun texte, le texte « a », ou les textes « a » et « b ».",
        "ro": "O campanie nu are text, are textul „a” sau textele „a” și „b”.",
        "ru": "В кампании нет текста, есть текст «a» или тексты «a» и «b».",
    },
}

_PEOPLE: Mapping[Language, Mapping[str, str]] = {
    "en": {"one": "{n} customer", "many": "{n} customers"},
    "fr": {"one": "{n} client", "many": "{n} clients"},
    "ro": {"one": "{n} client", "few": "{n} clienți", "many": "{n} de clienți"},
    "ru": {"one": "{n} клиент", "few": "{n} клиента", "many": "{n} клиентов"},
}
_WILL: Mapping[str, Text] = {
    "message": {
        "en": "Your message goes to {people}; held out to measure the effect: {held_out}.",
        "fr": "Votre message va à {people} ; mis à part pour mesurer l’effet : {held_out}.",
        "ro": "Mesajul merge la {people}; lăsați deoparte ca să măsurăm efectul: {held_out}.",
        "ru": "Сообщение получат: {people}; чтобы измерить эффект, не получат: {held_out}.",
    },
    "face": {
        "en": "The cards of {people} change their face; held out to measure the effect: {held_out}.",
        "fr": "Les cartes de {people} changent d’aspect ; mis à part pour mesurer l’effet : {held_out}.",
        "ro": "Cardurile pentru {people} își schimbă aspectul; lăsați deoparte ca să măsurăm efectul: {held_out}.",
        "ru": "Изменится вид карт: {people}; чтобы измерить эффект, не изменится: {held_out}.",
    },
    "trigger": {
        "en": "Right now it would go to {people}; from then on to each customer whose moment comes.",
        "fr": "Pour l’instant elle irait à {people} ; ensuite à chaque client dont le moment vient.",
        "ro": "Acum ar ajunge la {people}; apoi la fiecare client căruia îi vine momentul.",
        "ru": "Сейчас её получат: {people}; дальше — каждый клиент, чей момент настанет.",
    },
}


def will_sentence(kind: str, people: int, held_out: int, language: Language) -> str:
    """What the button does, in one sentence; `kind` is "message", "face" or "trigger"."""
    return say(_WILL[kind], language).format(people=_people(people, language), held_out=held_out)


def _people(n: int, language: Language) -> str:
    return _PEOPLE[language][plural(language, n)].format(n=n)
