## The steps of a draft

step_who = Кому
step_what = Что
step_when = Когда
step_before = Проверка
rail = Шаги этого черновика
rail_mend = Здесь нужно кое-что исправить

## Quiet hours

quiet_now = Сейчас тихие часы. Они получат его с { $at }, по своим часам.
quiet_then = Это тихие часы. Они получат его с { $at }, по своим часам.

## What

what_message = Сообщение
what_message_how = Появится на экране блокировки и останется на обороте карты.
what_wording = Текст { $letter }
what_title = Заголовок
what_text = Текст
what_count = { $n } из { $most } знаков
what_long = Лишних: { $n }.
merge_insert = Вставить
merge_field_name = Имя
merge_field_balance = Баланс
merge_field_to_reward = Осталось до награды
merge_field_reward = Награда
merge_field_tier = Уровень
merge_field_outlet = Точка
merge_field_shop = Название заведения
merge_how = Каждый клиент прочтёт своё. После | стоит то, что прочтёт тот, у кого этого нет.
what_two = Сравнить два текста
what_two_how = Половина клиентов получит один, половина другой, по случаю.
what_notify = Уведомление
notify_all = Извещает каждый телефон
notify_half = Половина телефонов, для сравнения
notify_none = Ни один телефон, говорит только карта
notify_how = Карта без уведомления не тратит того, что разрешают правила сообщений. Пополам — видно, что даёт само уведомление.
notify_how_all = Карта без уведомления не тратит того, что разрешают правила сообщений.
what_face = Другой вид на время
what_face_how = Вернётся сам.
face_days = На сколько дней
face_days_how = Считая от начала.
face_colours = Другие цвета
face_colours_how = Остальное на карте не меняется.
face_line = Строка на лицевой стороне
face_line_cut =
    Телефон может её обрезать: рядом с тем, что дальше, знаков помещается примерно { $n }.
face_module = Строка в витрине
face_module_how = Внизу сведений о карте в Google Кошельке, только в эти дни. О ней никого не оповещают. У iPhone витрины нет: там её не видно.
face_module_title = Заголовок в витрине
face_module_text = Строка под ним
face_module_url = Страница, на которую она ведёт
colour_background = Фон
colour_foreground = Текст
colour_label = Подписи
colour_accent = Акцент
what_bonus = Двойные штампы
what_bonus_how =
    Каждая покупка в это время считается больше, на всех картах программ; карта говорит об этом.
bonus_factor = Во сколько раз
bonus_starts_at = С
bonus_ends_at = По
bonus_weekdays = Только в эти дни
bonus_weekdays_how = Ничего не выбрано: каждый день.
bonus_from_minute = С часа
bonus_to_minute = До часа
what_gift = Подарок
what_gift_how = Он лежит на карте, пока его не возьмут; каждая карта получает его один раз. О нём можно сказать в сообщении.
gift_which = Что дарится
gift_none = Ни одного подарка нет во всех выбранных программах. Выберите меньше программ, или пусть владелец добавит подарок.
gift_counts = Он стоит вам чего-то, только когда его берут.
gift_costs_unsaid = В программе не сказано, во что он вам обходится, поэтому в итогах не будет суммы, которую он принёс.
gift_at_till = На кассе он стоит среди наград карты и выдаётся одним касанием.
gift_lasting = { $n ->
    [0] без срока
    [one] на { $n } день
    [few] на { $n } дня
   *[many] на { $n } дней
}

## When

when_which = Когда уйдёт
when_now = Сразу
when_now_how = Как только вы нажмёте кнопку.
when_at = В назначенное время
when_at_how = До тех пор можно отказаться.
when_trigger = Автоматически
when_trigger_how = Каждому клиенту, когда что-то наступит, пока вы её не остановите.
when_at_time = День и час
when_clock = По чьим часам
when_clock_how = Если часовой пояс клиента неизвестен, берётся пояс точки продаж.
when_clock_outlet = Точки продаж
when_clock_customer = Каждого клиента
when_trigger_what = Когда
when_trigger_runs = Проверяется дважды в день, с 10 до 12 и с 17 до 19 часов.
trigger_welcome = Клиент вступил
trigger_near_reward = Близко к награде
trigger_reward_waiting = Награду не забрали
trigger_lapsed = Давно не приходил
trigger_birthday = День рождения
trigger_anniversary = Годовщина карты
trigger_expiring = Баллы скоро сгорят
trigger_n_near_reward = Не хватает штампов или баллов
trigger_n_reward_waiting = Дней ожидания
trigger_n_lapsed = Дней с последнего визита
trigger_n_expiring = За сколько дней

## Before the button

to_come = Что произойдёт
go_to = Перейти к «{ $step }»
outlook_reach = Будет отправлено
outlook_cost = Стоит
outlook_cost_monthly = Стоит в месяц не больше
outlook_time = Займёт около
outlook_prices = по ценам на { $at }
bounds = Сравнение и пределы
bound_holdout_percent = Контрольная группа, %
bound_holdout_percent_how =
    Столько, выбранных случаем, не получат ничего: только так видно, помогло ли. 0: никого.
bound_window_days = Дней измерять
bound_window_days_how = Визиты за столько дней считаются её действием.
bound_send_hours = Пытаться столько часов
bound_send_hours_how = Кого пропустили на время, например из-за тихих часов, тем отправляем снова в течение этого срока.
outlook_held_out = и { $n } в контрольной группе
about_n = примерно { $n }
outlook_under = меньше { $cost }
outlook_parts = Из чего складывается цена
outlook_part = Что
outlook_count = Сколько
send_sure_trigger = Начать?
bound_budget = Может стоить не больше
bound_budget_how = В валюте прайс-листа. Пусто: без своего предела.

## A trial

trial = Попробовать на своём телефоне
trial_how =
    Сразу и независимо от аудитории — на карты, отмеченные как тестовые. Проба считается сообщением этой карты; в течение часа на карте снова будет то, что было до неё.
trial_none =
    Ни одна карта ещё не отмечена. Откройте свою карту на телефоне и укажите ниже её код.
trial_choose = Отметьте карту галочкой.
trial_code = Отметить карту: её код
trial_code_how =
    Отсканируйте его сканером на этом компьютере. Или на странице сканирования: владелец или менеджер может отметить карту там.
trial_mark = Отметить
# $name: a customer
trial_unmark = Снять отметку: { $name }
# $at: a time
trial_now = До { $at } на ней проба.
trial_send = Отправить пробу
trial_sent = { $n ->
    [one] Отправлено на { $n } карту. Посмотрите на телефон.
    [few] Отправлено на { $n } карты. Посмотрите на телефоны.
   *[many] Отправлено на { $n } карт. Посмотрите на телефоны.
}

## Sending

send = Отправить…
send_ask = Попросить одобрения
send_sure = { $n ->
    [one] Отправить { $n } клиенту?
    [few] Отправить { $n } клиентам?
   *[many] Отправить { $n } клиентам?
}
send_sure_about = { $n ->
    [one] Отправить примерно { $n } клиенту?
    [few] Отправить примерно { $n } клиентам?
   *[many] Отправить примерно { $n } клиентам?
}
send_sure_when = Отправка: { $when }.
send_sure_how = Поставить на паузу или остановить можно одним касанием; что ушло, остаётся.
send_sure_approval = Сначала должен одобрить кто-то другой.
send_yes = Да, отправить
foot_test = Проверить
send_calm = Мы спросим ещё раз. До тех пор всё можно изменить.
approval_needed = Должен одобрить кто-то другой
saving_saved = Сохранено
saving_saving = Сохраняем…
saving_unsaved = Ещё не сохранено
saving_moved = Не сохранено
saving_waits = Не сохранено: сервер не отвечает. Попробуем снова сами.
saving_gone = Не сохранено
moved_theirs = Взять другой
moved_mine = Оставить моё
gone_said = Этот черновик удалён в другом месте. То, что у вас здесь, сохранится, только если оставить его как новый.
gone_keep = Оставить как новый черновик
moved_said = Этот черновик изменили и в другом месте: кто-то другой или вы в другом окне. Какой оставить?
moved_differs = Различаются: { $what }.

## The preview of a pass

preview_phone = Телефон
preview_person = Показано для
preview_person_named = Длинное имя
preview_person_nameless = Без имени
preview_side = Сторона карты
preview_side_back = Оборот
preview_notification = Уведомление
preview_front = Карта
preview_poster = iPhone, начиная с iOS 27
preview_store_card = iPhone, до iOS 27
preview_back = Оборот карты
preview_details = Подробности
preview_silent = Уведомления не будет.
preview_now = сейчас
preview_fresh = новое
