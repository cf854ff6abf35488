## Who

who_ready = Кому
who_everybody = Всем
who_own = Свои условия
who_programmes_how = Карты этих программ.
who_programme_needed = Выберите хотя бы одну программу.
who_save_name = Сохранить условия под именем
who_save = Сохранить
who_saved = Сохранено: { $name }
who_forget = Забыть «{ $name }»

## Whom it reaches

reach_cards = { $n ->
    [one] { $n } клиент
    [few] { $n } клиента
   *[many] { $n } клиентов
}
reach_cards_about = { $n ->
    [one] Примерно { $n } клиент
    [few] Примерно { $n } клиента
   *[many] Примерно { $n } клиентов
}
reach_about = Примерно, по части карт.
reach_between = Примерно, по части карт: от { $low } до { $high }.
reach_reachable = можно известить
reach_apple = в Apple
reach_google = в Google
reach_browser = в браузере
reach_held = пока пропущены
reach_no_consent = не хотят сообщений
reach_no_wallet = нет на телефоне
reach_nobody = Сейчас никто не подходит под условия. Уберите одно или выберите других.

## Conditions

join = Как условия связаны
join_all = Верно всё
join_any = Верно хотя бы одно
join_not_any = Не верно ни одно
join_not_all = Верно не всё
group = Условия
group_add = Добавить группу
group_remove = Убрать группу
line_add = Добавить условие
line_remove = Убрать условие
line_fact = Что
line_how = Как
value = Значение
value_to = До
within = За сколько дней
within_before = за последние
within_after = дней (пусто: когда угодно)
within_after_needed = дней
value_days = дней
is_one_of = это
is_not_one_of = это не
is_not = не: { $how }
who_forget_title = Забыть «{ $name }»?
who_forget_sure = Её больше нельзя будет выбрать. Кампании, где она есть, останутся как есть.
who_forget_yes = Забыть
