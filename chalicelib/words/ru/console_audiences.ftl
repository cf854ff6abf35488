### Сохранённые аудитории.

audiences_lead = Условия, которые вы храните. Каждая пересчитывается ночью.
audiences_none = Пока не сохранено ни одной аудитории. Составьте её здесь или сохраните условия кампании под именем.
audience_new = Новая аудитория
audience_name = Название
audience_write_lead = Составьте, о ком речь. Сколько их, видно ниже, пока вы пишете.
audience_save = Сохранить
audience_column_name = Название
audience_column_cards = Клиенты
audience_column_used = Где нужна
audience_column_changed = Изменена
audience_column_programme = Программа
audience_column_balance = Баланс
audience_column_visits = Визиты
audience_column_last = Последний визит
audience_about = примерно { $n } (± { $margin })
audience_write_to = Написать им
audience_draft = Кому: { $name }
audience_edit = Изменить
audience_duplicate = Создать копию
audience_copy = { $name } (копия)
audience_delete = Удалить
audience_delete_title = Удалить «{ $name }»?
audience_delete_sure = Её больше нельзя будет выбрать; её размер по дням тоже удалится.
audience_delete_used = { $n ->
    [one] Она нужна в { $n } месте
    [few] Она нужна в { $n } местах
   *[many] Она нужна в { $n } местах
}, из них черновиков: { $drafts }. Там условия останутся как есть.
audience_sizes = По дням
audience_sizes_soon = Она пересчитывается каждую ночь. Через два дня здесь будет график.
audience_sizes_about = Некоторые дни примерные: посчитаны по части карт.
audience_reachable = Можно известить
audience_uses = Где она нужна
audience_unused = Ни в одной из последних кампаний и ни в одной другой аудитории.
audience_members = Кто в ней
audience_members_none = Сейчас никто не подходит под условия.
audience_members_later = Среди просмотренных карт пока никого. «Ещё» ищет дальше.
audience_find = Найти в ней
audience_export = Сохранить как CSV
audience_export_how = Это список людей: нужен пароль, а в списке изменений будет видно, кто его взял.
audience_export_part = { $n ->
    [one] Получена { $n } часть…
    [few] Получено { $n } части…
   *[many] Получено { $n } частей…
}
audience_export_done = Сохранено.
glance_write = Написать им: { $what }, { $n }
