### Продажа, которую исправляют потом, на кассе и в консоли.

correction = Исправить или отменить
correction_stands = Сейчас продажа засчитана как { $stands }.
correction_how = Что случилось?
correction_part = Часть вернули
correction_part_how = Товары или гости этой продажи: сколько из неё вычесть.
correction_other_amount = Сумма была неверной
correction_other_visits = Число было неверным
correction_other_how = Сколько должно было быть.
correction_all = Отменить всё
correction_all_how = Как если бы продажи не было.

correction_sum_part = Сколько вернули
correction_sum_other = Сколько должно быть
correction_show = Показать, что изменится

correction_no_amount = Напишите сумму денег, например { $example }.
correction_no_cents = У этой валюты нет мелких единиц. Напишите целое число, например { $example }.
correction_no_number = Напишите целое число, например 2.
correction_zero_part = Напишите, сколько вернули: больше 0.
correction_zero_other = Для продажи на 0 выберите «Отменить всё».
correction_over = Вернуть можно не больше, чем { $stands }: столько засчитано.
correction_over_now = Теперь засчитано меньше. Закройте и откройте снова.
correction_too_much = Это больше, чем может быть одна продажа.
correction_equal = Продажа уже засчитана как { $stands }.

correction_sure = Пока ничего не изменено. Всё верно?
correction_before = До
correction_after = После
correction_sale = Продажа
correction_below =
    Часть того, что принесла продажа, уже потрачена: баланс карты станет ниже нуля, и следующие визиты
    его восполнят.
correction_yes = Да, исправить
correction_all_yes = Да, отменить всё
correction_change = Изменить
correction_done = Исправлено
correction_all_done = Отменено
correction_close = Готово
correction_offline =
    Нет связи. Продажу исправляют только в сети: нужно знать, что сейчас на карте.

corrected_to = { $kind }: { $now } вместо { $was }
corrected_since = Исправлено позже: { $now }
