/** What the two phones say by themselves, in the languages that passes speak. */

/** @typedef {keyof typeof WORDS.en} Word */

const WORDS = {
  en: {
    wallet: "Wallet",
    scan: "Scan the counter’s code",
    emptyTitle: "No cards yet",
    empty: "Scan the code on the counter to add your first card.",
    aim: "Point at the code",
    cancel: "Cancel",
    add: "Add",
    done: "Done",
    addTitle: "Add to Apple Wallet",
    saveTitle: "Add to Google Wallet",
    saveNote: "This card will be saved to your account.",
    details: "Details",
    information: "Pass details",
    automatic: "Automatic Updates",
    automaticNote: "When this is off, the card changes only if you pull it down or tap Refresh.",
    refresh: "Refresh",
    remove: "Remove Pass",
    removeAsk: "Remove this card from the phone?",
    updated: "Updated",
    signed: "Signed by",
    expired: "Expired",
    now: "now",
    lock: "Lock",
    unlock: "Swipe up to open",
    messages: "Messages",
    card: "Card",
    removeCard: "Remove",
    newMessage: "New message",
    viewMessage: "View message",
    viewOffersRewards: "View Offers and Rewards",
    offer: "Offer",
    member: "Member",
    newPass: "New pass",
    window: "Shop window",
  },
  fr: {
    wallet: "Cartes",
    scan: "Scanner le code du comptoir",
    emptyTitle: "Aucune carte",
    empty: "Scannez le code sur le comptoir pour ajouter votre première carte.",
    aim: "Visez le code",
    cancel: "Annuler",
    add: "Ajouter",
    done: "OK",
    addTitle: "Ajouter à Apple Wallet",
    saveTitle: "Ajouter à Google Wallet",
    saveNote: "Cette carte sera enregistrée dans votre compte.",
    details: "Détails",
    information: "Détails de la carte",
    automatic: "Mises à jour automatiques",
    automaticNote: "Sans elles, la carte ne change que si vous l’actualisez.",
    refresh: "Actualiser",
    remove: "Supprimer la carte",
    removeAsk: "Supprimer cette carte du téléphone ?",
    updated: "Mise à jour",
    signed: "Signée par",
    expired: "Expirée",
    now: "maintenant",
    lock: "Verrouiller",
    unlock: "Balayez vers le haut",
    messages: "Messages",
    card: "Carte",
    removeCard: "Supprimer",
    newMessage: "Nouveau message",
    viewMessage: "Voir le message",
    viewOffersRewards: "Voir les offres et récompenses",
    offer: "Offre",
    member: "Membre",
    newPass: "Nouvelle carte",
    window: "Vitrine",
  },
  de: {
    wallet: "Wallet",
    scan: "Code am Tresen scannen",
    emptyTitle: "Noch keine Karten",
    empty: "Scannen Sie den Code am Tresen, um Ihre erste Karte zu erhalten.",
    aim: "Auf den Code richten",
    cancel: "Abbrechen",
    add: "Hinzufügen",
    done: "Fertig",
    addTitle: "Zu Apple Wallet hinzufügen",
    saveTitle: "Zu Google Wallet hinzufügen",
    saveNote: "Diese Karte wird in Ihrem Konto gespeichert.",
    details: "Details",
    information: "Angaben zur Karte",
    automatic: "Automatisch aktualisieren",
    automaticNote: "Ohne dies ändert sich die Karte nur, wenn Sie sie von Hand aktualisieren.",
    refresh: "Aktualisieren",
    remove: "Karte entfernen",
    removeAsk: "Diese Karte vom Telefon entfernen?",
    updated: "Aktualisiert",
    signed: "Signiert von",
    expired: "Abgelaufen",
    now: "jetzt",
    lock: "Sperren",
    unlock: "Zum Öffnen nach oben wischen",
    messages: "Nachrichten",
    card: "Karte",
    removeCard: "Entfernen",
    newMessage: "Neue Nachricht",
    viewMessage: "Nachricht ansehen",
    viewOffersRewards: "Angebote und Prämien ansehen",
    offer: "Angebot",
    member: "Mitglied",
    newPass: "Neue Karte",
    window: "Schaufenster",
  },
  ro: {
    wallet: "Portofel",
    scan: "Scanează codul de la tejghea",
    emptyTitle: "Niciun card",
    empty: "Scanați codul de la tejghea pentru a adăuga primul card.",
    aim: "Îndreptați spre cod",
    cancel: "Anulați",
    add: "Adăugați",
    done: "OK",
    addTitle: "Adăugați în Apple Wallet",
    saveTitle: "Adăugați în Google Wallet",
    saveNote: "Cardul va fi salvat în contul dvs.",
    details: "Detalii",
    information: "Detaliile cardului",
    automatic: "Actualizări automate",
    automaticNote: "Fără ele, cardul se schimbă doar dacă îl reîmprospătați.",
    refresh: "Reîmprospătați",
    remove: "Eliminați cardul",
    removeAsk: "Eliminați acest card de pe telefon?",
    updated: "Actualizat",
    signed: "Semnat de",
    expired: "Expirat",
    now: "acum",
    lock: "Blocați",
    unlock: "Glisați în sus",
    messages: "Mesaje",
    card: "Card",
    removeCard: "Eliminați",
    newMessage: "Mesaj nou",
    viewMessage: "Vedeți mesajul",
    viewOffersRewards: "Vedeți ofertele și recompensele",
    offer: "Ofertă",
    member: "Membru",
    newPass: "Card nou",
    window: "Vitrină",
  },
  ru: {
    wallet: "Кошелёк",
    scan: "Сканировать код на стойке",
    emptyTitle: "Карт пока нет",
    empty: "Отсканируйте код на стойке, чтобы добавить первую карту.",
    aim: "Наведите на код",
    cancel: "Отмена",
    add: "Добавить",
    done: "Готово",
    addTitle: "Добавить в Apple Wallet",
    saveTitle: "Добавить в Google Wallet",
    saveNote: "Карта будет сохранена в вашем аккаунте.",
    details: "Подробнее",
    information: "Сведения о карте",
    automatic: "Автообновление",
    automaticNote: "Без него карта меняется, только если обновить её вручную.",
    refresh: "Обновить",
    remove: "Удалить карту",
    removeAsk: "Удалить карту с телефона?",
    updated: "Обновлено",
    signed: "Подписано",
    expired: "Недействительна",
    now: "сейчас",
    lock: "Блокировка",
    unlock: "Смахните вверх",
    messages: "Сообщения",
    card: "Карта",
    removeCard: "Удалить",
    newMessage: "Новое сообщение",
    viewMessage: "Открыть сообщение",
    viewOffersRewards: "Предложения и награды",
    offer: "Предложение",
    member: "Участник",
    newPass: "Новая карта",
    window: "Витрина",
  },
};

export const LANGUAGES = { en: "EN", fr: "FR", de: "DE", ro: "RO", ru: "RU" };

/**
 * @param {string} language
 * @param {Word} word
 */
export function say(language, word) {
  return WORDS[isOurs(language) ? language : "en"][word];
}

/**
 * @param {string} language
 * @param {number} [ms]
 */
export function clock(language, ms = Date.now()) {
  return new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hour12: false }).format(ms);
}

/** @param {string} language */
export function longDate(language) {
  return new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" }).format(
    Date.now(),
  );
}

/**
 * @param {string} language
 * @param {number} ms
 */
export function moment(language, ms) {
  return new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).format(ms);
}

/**
 * @param {string} language
 * @returns {language is keyof typeof WORDS}
 */
function isOurs(language) {
  return language in WORDS;
}
