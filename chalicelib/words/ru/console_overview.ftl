### Минута владельца: как идут дела в сравнении с днями до этого.

## The range

overview_lead = { $days } в сравнении с { $before }, по часам { $zone }
range_choose = Дни
range_today = Сегодня
range_7 = 7 дней
range_30 = 30 дней
range_90 = 90 дней
range_month = Этот месяц
range_year = Этот год
range_own = Свои даты
range_from = С
range_to = По
range_show = Показать
range_lacks = Выберите первый и последний день.
range_turned = Первый день должен быть раньше последнего.
range_to_come = Последний день не может быть позже сегодняшнего.
range_long = Выберите не больше { $n } дней.
overview_programmes_all = Все программы

## The figures

overview_flows = За эти дни
overview_states = Ваши клиенты сейчас
overview_counted_at = Карты по состоянию на { $at }.
overview_visits = Визиты
overview_visits_before = Визиты до этого
overview_sales_minor = Продажи
overview_sales_minor_before = Продажи до этого
overview_cards = Новые карты
overview_rewards = Выдано наград
overview_given_minor = Подарено
overview_average_sale_minor = Средний чек
overview_give_back_percent = Возвращено клиентам
overview_active = Активные карты
overview_active_percent = Доля активных
overview_return_percent = Пришли снова
overview_days_between = Между визитами
overview_redemption_percent = Доля полученных наград
overview_liability_minor = Долг перед клиентами
overview_taken_back = Отменено
overview_kind_estimate = примерно
overview_kind_reckoned = рассчитано
overview_unknown = неизвестно
overview_days = { $n } дн.
overview_points = { $n } п. п.
overview_spark = { $name } по дням
overview_more = на { $by } больше (было: { $was })
overview_less = на { $by } меньше (было: { $was })
overview_same = как раньше
overview_was = было: { $was }
overview_not_compared = сравнить не с чем
overview_definitions = Что значит каждое число
overview_visits_how = Отсканированные покупки, которые в силе. Отменённое не считается.
overview_sales_minor_how = Сумма этих визитов там, где касса её назвала.
overview_cards_how = Карты, созданные за эти дни.
overview_rewards_how = Выданные награды, которые не отменили.
overview_given_minor_how = Во что обошлись награды и извинения этих дней. Неизвестно, пока не указана стоимость награды.
overview_average_sale_minor_how = Продажи, делённые на число визитов с суммой.
overview_give_back_percent_how = Сколько подарено с каждой сотни продаж.
overview_active_how = Карты с визитом за последние 30 дней.
overview_active_percent_how = Их доля среди всех карт.
overview_return_percent_how = Сколько из пришедших впервые вернулись за 30 дней.
overview_days_between_how = Медиана промежутков между визитами одной карты.
overview_redemption_percent_how = Полученные награды из всех когда-либо заработанных.
overview_liability_minor_how = Во что обойдутся ждущие награды и суммы на картах. То, чья стоимость не указана, не входит.

## Its parts

overview_over_days = По дням
overview_which = Что показано
overview_these = эти дни
overview_those = до этого
overview_by_outlet = По точкам
overview_by_hour = Когда приходят
overview_no_visits = В эти дни никто не приходил.
overview_by_reward = Награды по названию
overview_no_rewards = За эти дни наград не выдавали.
overview_reward = Награда
overview_taken = Выдано
overview_cost = Обошлось вам
overview_cohorts = Кто возвращается, по месяцу вступления
overview_cohorts_how = Сколько из ста вступивших в месяце приходили в нём и в каждом следующем.
overview_not_counted = Карты ещё не сосчитаны. Это делается раз в день.
overview_from_some = Примерно: сосчитано по части карт.
overview_joined_in = Вступили
overview_joined = Карт
overview_month_0 = В том же месяце
overview_month_n = +{ $n }
overview_liability = Долг по сроку окончания
overview_liability_how = Во что обойдутся награды и суммы, ждущие на картах, если взять всё.
overview_liability_units = Что ждёт на картах. Укажите в программе, сколько стоит награда, и здесь будут деньги.
overview_liability_some = Часть без известной стоимости: она в таблице.
overview_until = Заканчивается
overview_no_end = Без срока
overview_units = Единиц
overview_worth = Обойдётся вам
overview_owed_nothing = Долга нет.
overview_waiting = Что ждёт вас
overview_nothing_stands_out = Сегодня ничто не выделяется.
overview_nothing_waits = Вас ничего не ждёт.
overview_counted_unless = Сосчитано, если не указано иное.
overview_count = Пересчитать
overview_csv_of = Сохранить CSV: { $title }
