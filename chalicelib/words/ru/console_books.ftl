### Учёт: суммы месяца, расчёты между продавцами.

books_lead = Сколько должна каждая программа, месяц за месяцем, по каждой карте и записи.
books_of_yours = Ваша
books_of_other = С { $name }
books_month_asked = Месяц
books_reading = Читаем карты: пока { $n }.
books_cards = Прочитано карт: { $cards }, записей: { $entries }.
books_agree = На каждой карте ровно то, что говорят её записи.
books_differ = { $n ->
    [one] На { $n } карте не то, что говорят её записи. Сообщите оператору: { $cards }.
    [few] На { $n } картах не то, что говорят их записи. Сообщите оператору: { $cards }.
   *[many] На { $n } картах не то, что говорят их записи. Сообщите оператору: { $cards }.
}
books_owed = Сколько вы должны
books_journal = Месяц в деньгах
books_opening = В начале
books_re = Оценено заново
books_promised = Обещано
books_taken = Получено
books_lapsed = Сгорело
books_closing = Должны сейчас
books_total = Всего
books_due = Что должны, по сроку
books_due_none = Ничего не должны.
books_never = Без срока
books_unsaid = неизвестно
books_known = Что знаете только вы
books_reward = Во что вам обходится одна награда
books_reward_hint = Первая награда программы. Пусто: как указано в программе, иначе неизвестно.
books_selling = За сколько вы её продаёте
books_selling_hint = Для вашей отчётности (IFRS 15). Пусто: неизвестно.
books_expected = Сколько из ста получают в итоге
books_expected_hint = Пусто: все.
books_before = Что вы считали месяц назад
books_before_hint = То же число, каким оно было. Пусто: то же.
books_reckon = Посчитать
books_causes = На добрые дела
books_save_journal = Сохранить журнал (CSV)
books_save_all = Сохранить всё (JSON)
books_save_receipt = Сохранить квитанцию
books_between = Между продавцами
books_between_how =
    Каждый составляет этот расчёт по своим кассам и сам проверяет то, что прислал другой.
books_show = Расчёт с { $name }
books_number = Номер { $number }. У другого тот же номер, если расчёты одинаковы.
books_agrees = Он сходится с вашими записями.
books_not_agree = Он не сходится с вашими записями:
books_lines = { $n ->
    [one] { $n } строка
    [few] { $n } строки
   *[many] { $n } строк
}
books_save_statement = Сохранить расчёт (JSON)
books_check = Проверить полученный расчёт
books_check_how = Выберите файл. Он ничего не меняет.
books_not_file = Этот файл — не расчёт. Выберите файл JSON, каким его прислали.
books_amount_wrong = Укажите сумму, например { $example }.
books_percent_wrong = Укажите целое число от 1 до 100.
books_unit = Единица
books_ends = Срок
