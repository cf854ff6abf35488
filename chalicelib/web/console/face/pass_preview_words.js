/** The words around the cards, in the language of who looks at them. */

import { language } from "../words.js";

const WORDS = {
  en: {
    phone: "Phone",
    notification: "Notification",
    front: "Card",
    back: "Back of the card",
    details: "Details",
    silent: "Nothing is announced.",
    now: "now",
    fresh: "new",
  },
  fr: {
    phone: "Téléphone",
    notification: "Notification",
    front: "Carte",
    back: "Dos de la carte",
    details: "Détails",
    silent: "Rien n’est annoncé.",
    now: "maintenant",
    fresh: "nouveau",
  },
  ro: {
    phone: "Telefon",
    notification: "Notificare",
    front: "Card",
    back: "Spatele cardului",
    details: "Detalii",
    silent: "Nu se anunță nimic.",
    now: "acum",
    fresh: "nou",
  },
  ru: {
    phone: "Телефон",
    notification: "Уведомление",
    front: "Карта",
    back: "Оборот карты",
    details: "Подробности",
    silent: "Уведомления не будет.",
    now: "сейчас",
    fresh: "новое",
  },
};

export const words = () => WORDS[language()];
