### The table of campaigns, campaigns side by side, and their calendar.

## The table

filter_person = Кто угодно
column_audience = Аудитория
column_sent = Отправлено
column_accepted = Принято
# Over figures: how many more visits for every 100 cards.
column_effect = Прибавка визитов на 100
column_by = Кто
# The head of a column that is not seen: what can be done with a line.
column_acts = Действия
effect_unseen = не видно
# Between two numbers: a range
effect_range = от { $low } до { $high }
state_archived = В архиве
state_declined = Отклонена

# The name of a menu. $name: a campaign
acts_of = Действия: { $name }
archive = В архив
unarchive = Вернуть из архива
archived = { $name }: в архиве.

## The result in words

retold = Коротко
retold_how = Откуда это известно
fact_approved = Одобрение

## Side by side

compare = Сравнение
compare_lead = Что принесла каждая, рядом с другими.
# The name of a check box. $name: a campaign
compare_choose = Сравнить: { $name }
compare_n = Сравнить эти кампании: { $n }
compare_most = Выберите для сравнения не больше { $n }
compare_chance =
    Если диапазоны пересекаются, разницы не видно. Чем больше показателей сравнивают, тем больше из них различаются случайно.
compare_csv = Эта таблица в CSV

## The calendar

calendar = Календарь
calendar_lead = Когда уходят кампании и сколько длятся, по часам заведения.
# The name of the buttons that turn the months.
calendar_months = Месяцы
calendar_before = ← Прошлый месяц
calendar_now = Этот месяц
calendar_after = Следующий месяц →
calendar_automated = Автоматические, всё время:
calendar_none = В этом месяце ничего нет.
