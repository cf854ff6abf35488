## On several pages

people = Клиенты
as_table = Цифры
to = по
and = и
settings = Правила сообщений
fill_number = Напишите целое число, допустимое здесь.
preview = Как покажут телефоны

## The list of campaigns

campaigns_lead = Что вы говорите клиентам, кому и что из этого вышло.
campaigns_none = Кампаний пока нет. Начните: без вашего слова ничего не уйдёт.
campaigns_find = Найти по названию
campaigns_so_far = Пока { $n }, более ранние загружаются…
campaigns_found = { $n ->
    [one] { $n } кампания
    [few] { $n } кампании
   *[many] { $n } кампаний
}
filter_state = Любое состояние
filter_programme = Любая программа
filter_time = Любое время
filter_days = За { $n } дн.
column_name = Название
column_state = Состояние
column_when = Когда
campaign_new = Новая кампания
campaign_nameless = Кампания без названия
copy_default = Моя кампания
life_created = Создана { $at }
life_starts = Начнётся { $at }
life_began = С { $at }
life_ended = Закончилась { $at }
draft_of = Черновик от { $at }. Без вашего слова ничего не уйдёт.
campaign_name = Название
campaign_name_how = Для вас; клиенты его не видят.

## Ways to begin

starts_lead = Выберите, с чего начать. Потом всё можно изменить.
start_one_away = Остался один штамп
start_one_away_how = Всем, кому до награды не хватает одного.
start_reward_waiting = Ждёт награда
start_reward_waiting_how = Всем, кто не забрал награду.
start_slipping = Мы скучали
start_slipping_how = Постоянным клиентам, которых не было месяц.
start_welcome = Добро пожаловать
start_welcome_how = Автоматически, каждому новому клиенту.
start_birthday = День рождения
start_birthday_how = Автоматически, в день рождения каждого клиента.
start_empty = Другое
start_empty_how = Пустая страница.

## Rules for messages

settings_lead = Для всех кампаний вместе, чтобы никто не получал лишнего.
settings_per_day = Сообщений в день, не больше
settings_per_day_hint = Одному клиенту. Google показывает не больше трёх за сутки.
settings_per_week = Сообщений в неделю, не больше
settings_per_week_hint = Одному клиенту.
settings_gap_hours = Часов между сообщениями, не меньше
settings_gap_hours_hint = 0: нисколько.
settings_quiet_from = Тихо с
settings_quiet_to = Тихо до
settings_quiet_hint = По часам клиента. Одинаковое время: тихих часов нет.
settings_approval = Одобряет второй человек
settings_approval_hint =
    Автор кампании не может отправить или исправить её в одиночку. Владелец может.
    Если ниже никто не отмечен, кампании других могут одобрять все, кто их создаёт.
# $name: a person
settings_approver = { $name } может одобрять
settings_budget = Кампания может стоить не больше
settings_budget_hint = В валюте прайс-листа. Пусто: без предела.
settings_saved = Сохранено. Действует с этой минуты.
settings_owners = Изменить может только владелец.

programme_new = Новая программа
programme_open = Открыть и изменить
programme_unnamed = Без названия
programme_draft = Ещё не опубликована, изменена { $at }
