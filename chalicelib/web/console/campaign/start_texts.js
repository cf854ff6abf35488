/** What a ready-made start says to a customer, in each language: to be changed. */

export const START_TEXTS = {
  one_away: {
    title: { en: "One more to go", fr: "Plus qu’un", ro: "Încă unul", ru: "Остался один" },
    text: {
      en: "You are one step away from your reward. We look forward to seeing you.",
      fr: "Il vous manque un seul passage pour votre cadeau. Au plaisir de vous voir.",
      ro: "Mai aveți un singur pas până la recompensă. Vă așteptăm cu drag.",
      ru: "До награды остался один шаг. Будем рады вас видеть.",
    },
  },
  reward_waiting: {
    title: {
      en: "Your reward is waiting",
      fr: "Votre cadeau vous attend",
      ro: "Recompensa vă așteaptă",
      ru: "Ваша награда ждёт",
    },
    text: {
      en: "There is a reward on your card. Show it at the counter when you come by.",
      fr: "Un cadeau est sur votre carte. Montrez-la au comptoir à votre passage.",
      ro: "Aveți o recompensă pe card. Arătați-l la casă când treceți.",
      ru: "На вашей карте есть награда. Покажите её на кассе, когда зайдёте.",
    },
  },
  slipping: {
    title: {
      en: "We have missed you",
      fr: "Vous nous manquez",
      ro: "Ne-a fost dor de dumneavoastră",
      ru: "Мы по вам скучали",
    },
    text: {
      en: "It has been a while. Your card still counts, and so do you.",
      fr: "Cela fait un moment. Votre carte est toujours valable, revenez quand vous voulez.",
      ro: "A trecut ceva timp. Cardul este valabil în continuare, vă așteptăm.",
      ru: "Давно не виделись. Ваша карта по-прежнему действует, заходите.",
    },
  },
  welcome: {
    title: { en: "Welcome", fr: "Bienvenue", ro: "Bun venit", ru: "Добро пожаловать" },
    text: {
      en: "Thank you for taking our card. Show it at each visit.",
      fr: "Merci d’avoir pris notre carte. Montrez-la à chaque passage.",
      ro: "Vă mulțumim că ați luat cardul nostru. Arătați-l la fiecare vizită.",
      ru: "Спасибо, что взяли нашу карту. Показывайте её при каждом визите.",
    },
  },
  birthday: {
    title: { en: "Happy birthday", fr: "Joyeux anniversaire", ro: "La mulți ani", ru: "С днём рождения" },
    text: {
      en: "We wish you a fine day. Something sweet waits for you this week.",
      fr: "Nous vous souhaitons une belle journée. Une douceur vous attend cette semaine.",
      ro: "Vă dorim o zi frumoasă. Ceva dulce vă așteaptă săptămâna aceasta.",
      ru: "Желаем прекрасного дня. На этой неделе вас ждёт что-то сладкое.",
    },
  },
};
