### A campaign before it is sent: what it will do, and why it cannot.

## What the button does. $people: how many; $held_out: how many of them get nothing; $possible: how many
## customers' moment can come

will_message =
    Сообщение получат: { $people ->
        [one] { $people } клиент
        [few] { $people } клиента
       *[many] { $people } клиентов
    }; чтобы измерить эффект, не получат: { $held_out }.
will_face =
    Изменится вид карт: { $people ->
        [one] { $people } клиент
        [few] { $people } клиента
       *[many] { $people } клиентов
    }; чтобы измерить эффект, не изменится: { $held_out }.
will_trigger =
    Сейчас её получат: { $people ->
        [one] { $people } клиент
        [few] { $people } клиента
       *[many] { $people } клиентов
    }; дальше — каждый клиент, чей момент настанет. Стоимость —
    за одно сообщение каждому из { $possible }.

## When a campaign tells by itself

trigger_welcome_said = { $n ->
    [0] Когда карта новая.
   *[other] Когда карта новая: через { unit_days } после выпуска.
}
trigger_near_reward_said = Когда до награды остаётся не больше, чем { $amount }.
trigger_reward_waiting_said = { $n ->
    [0] Когда награда ждёт на карте.
   *[other] Когда награда ждёт на карте через { unit_days } после последнего визита.
}
trigger_lapsed_said = Когда клиента не было { unit_days }.
trigger_birthday_said = { $n ->
    [0] В день рождения.
   *[other] Ко дню рождения, за { unit_days } до него.
}
trigger_anniversary_said = Каждый год в день выпуска карты.
trigger_expiring_said =
    Когда карта с накоплениями истекает не позже чем через { unit_days }: они сгорят вместе с ней.

## What is to be known of a message before it is sent. $of, $instead: names of languages

caveat_title_cut =
    Заголовок ({ $of }): Android может его обрезать, знаков в нём { $characters }, помещается
    { $most }.
caveat_notification_cut =
    Сообщение ({ $of }): знаков { $characters }, а уведомление на iPhone показывает около { $most }.
    Остальное — на обороте карты.
caveat_language_missing =
    Не написано: { $of }. Эти клиенты прочтут его на другом языке: { $instead }.

## Refusals

approval_by_another = Одобрить должен кто-то другой: отправили её вы сами.
approval_by_named =
    Здесь одобряет только владелец или тот, кого он назначил. Попросите кого-то из них.
approval_by_owner = Её отправил API-ключ, поэтому одобрить должен владелец.
approval_by_person = Ключ не может одобрить. Войдите как человек, которому это разрешено.
approval_moved =
    Это уже не то, что вы смотрели. Посмотрите ещё раз, затем одобрите.
approval_of_own = Одобрить должен кто-то другой: её содержание последними изменили вы.
attention_out_of_range = Укажите для «{ $at }» целое число от { $least } до { $most }.
campaign_busy = Кампания сейчас меняется. Попробуйте ещё раз через мгновение.
campaign_cancelled = Эта кампания отменена. Создайте новую.
campaign_done = Эта кампания уже отправлена всем.
campaign_draft = Эта кампания — черновик. Сначала отправьте её.
campaign_empty = Напишите сообщение или временно измените вид карт.
campaign_moved =
    Тем временем это изменил кто-то другой. Обновите страницу и внесите изменение снова.
campaign_paused = Эта кампания приостановлена. Сначала возобновите её.
campaign_programme_gone = Одной из программ больше нет. Выберите снова.
campaign_programme_needed = Выберите хотя бы одну программу.
campaign_running = Эта кампания сейчас отправляется. Сначала приостановите или отмените её.
campaign_scheduled = Эта кампания ждёт своего времени. Отзовите её, чтобы изменить.
campaign_too_dear =
    Она обойдётся примерно в { $cost } при пределе { $most }. Выберите меньше клиентов или спросите
    владельца.
campaign_unknown = Такой кампании нет.
campaign_waiting = Эта кампания ждёт одобрения. Отзовите её, чтобы изменить.
campaigns_full =
    У вас уже { $most } кампаний в работе, больше нельзя. Сначала завершите одну из них.
face_by_trigger = Временный вид задают с датой, а не с условием.
face_hours_needed = Укажите, сколько часов карты выглядят так.
message_half = Напишите на этом языке и заголовок, и текст — или ни то ни другое.
message_needed = Напишите сообщение хотя бы на одном языке.
message_unshown = Уберите то, что нельзя показать: управляющие символы и переносы строк в заголовке.
nobody_meant = В этой аудитории некому её получить. Расширьте её.
quiet_hours_too_long = Оставьте вне тихих часов не меньше { $least } минут в сутках.
trial_cards = Укажите от 1 до { $most } карт для проверки.
trigger_number_wrong = Укажите для этого события целое число от { $least } до { $most }.
trigger_unknown = Выберите одно из событий: { $triggers }.
variants_other = Исправьте те же тексты, что были отправлены: добавить или убрать нельзя.
variants_wrong = В кампании нет текста, есть текст «a» или тексты «a» и «b».
when_both = Выберите либо время, либо событие, но не оба сразу.
when_past = { $at } уже прошло: в { $zone } сейчас { $now }. Выберите время позже.
when_too_far = Выберите время в пределах { $most } дней.
when_wrong = Укажите время так, как его там показывают часы, например 2026-11-28T09:00.

## Trials. $n: messages; $at: a time; $hours: a whole number

not_a_tester =
    Пробы отправляются только на тестовые карты. Сначала отметьте карту по коду, который она показывает.
testers_full =
    Тестовых карт уже { $most }. Снимите отметку с той, что больше не нужна.
tester_unknown =
    Эта карта не отмечена как тестовая. Посмотрите список ещё раз.
trials_spent =
    Проб этой кампании сегодня уже { $most }. Повторите через { $hours } ч или отправьте её.
trial_held_out_of_use =
    Эта карта выведена из использования. Отметьте другую.
trial_held_no_wallet =
    Этой карты нет ни на одном телефоне. Добавьте её в кошелёк и попробуйте снова.
trial_held_no_consent =
    Владелец этой карты не согласился на сообщения. Зарегистрируйтесь ещё раз, отметив согласие на сообщения, и отметьте ту карту.
trial_held_enough =
    Сообщений на эту карту за 24 часа: { $n }, больше телефон не показывает. Снова можно: { $at }.
trial_held_quiet_hours =
    Сейчас тихие часы. Попробуйте снова с { $at }.
trial_held_busy =
    Карта сейчас меняется. Попробуйте ещё раз через мгновение.
