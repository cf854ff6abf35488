### The console’s pages of cases: what went wrong for customers.

cases_lead = Что пошло не так у клиентов. Первым стоит самый близкий срок.
cases_which = Какие обращения
cases_open = Открытые
cases_mine = Мои
cases_closed = Закрытые
# $n: a number
cases_overdue =
    { $n ->
        [one] { $n } обращение без ответа, и срок прошёл.
        [few] { $n } обращения без ответа, и срок прошёл.
        [many] { $n } обращений без ответа, и срок прошёл.
       *[other] { $n } обращения без ответа, и срок прошёл.
    }
cases_none_open = Открытых нет. Здесь появится то, что клиенты пишут на странице карты и что сотрудники записывают на кассе.
cases_none_mine = У вас нет открытых.
cases_none_closed = Пока ничего не закрыто.
cases_by_number = Номер, который называет клиент
cases_find = Найти
case_of_goods = Товар
case_of_count = Баланс
case_of_reward = Награда
case_of_people = Обхождение
case_of_wait = Ожидание
case_of_other = Другое
case_late = Просрочено
case_closed_mark = Закрыто
case_answered_mark = Отвечено
case_nobody = никто
# $name: a person’s
case_owner_gone = { $name } (больше не работает)
# $day: a moment
case_due_at = Ответ до { $day }
# $day: a moment
case_closed_at = Закрыто { $day }
# $day: a moment, $number: how often it was opened again
case_opened = Открыто { $day }. Клиент открывал снова: { $number }.
case_card = Карта
case_nameless = Карта без имени
# $n: a number
case_visits = Посещений: { $n }
# $day: a moment
case_last_visit = Последнее посещение: { $day }
# $language: a language’s name
case_reads = Язык клиента: { $language }
case_voided = Этой картой больше не пользуются: на неё ничего нельзя дать.
case_customer = Клиент
# $name: who
case_line_said = Пишет { $name }
# $name: who
case_line_note = Заметка ({ $name }), только для магазина
# $name: who
case_line_answer = Ответ: { $name }
case_answer = Ответ
case_begin_with = Начать с текста
case_begin_hint = На языке клиента. Сами скажите то, что в [ ]: извинение, которое ничего не называет, не извинение.
case_begin_empty = Пустой лист
case_text = Что прочитает клиент
case_make_good = Чем загладить
case_make_good_none = Ничем
# $money: an amount
case_left = В этом месяце вы ещё можете дать { $money }.
case_closes = На этом обращение закрыто
case_closes_hint = Иначе оно остаётся открытым: скажите, когда будет больше. Клиент может ответить в течение двух недель.
case_send = Отправить ответ
case_read = Так клиент прочитает это на странице карты
case_phones = Показать на обоих телефонах
case_close = Закрыть без слов
# $name: what was given
case_made_good_with = Заглажено: { $name }
# $name: what was given
case_made_good_back = Заглажено ({ $name }), но потом взято обратно.
case_note = Написать заметку
case_note_text = Заметка
case_note_hint = Клиент её никогда не читает.
case_note_add = Сохранить заметку
case_owner = Чьё оно
case_hand = Передать
cases_outcome = Чем заканчиваются
# $month: a month
outcome_since = Обращения с { $month }.
outcome_opened = Открыто
outcome_answered = Отвечено
outcome_in_time = В срок
outcome_reopened = Открыто снова
outcome_made_good = Заглажено
outcome_took = Половина не дольше
# $time: a length of time
outcome_median = Половина ответов заняла не больше, чем { $time }.
outcome_came_back = Вернулись ли они?
outcome_came_back_hint = Посещение — это покупка после ответа; прийти только за подарком не в счёт.
outcome_none_yet = Ни у кого ещё не прошло 30 дней.
outcome_group_made_good = Заглажено
outcome_group_answered = Ответ без подарка
outcome_group_alike = Похожие карты без обращения
# $group: which customers; $came, $of, $days: numbers; $low, $high: shares
outcome_rate = { $group }: { $came } из { $of } вернулись за { $days } дней (вероятно, от { $low } до { $high })
# $beside: which customers; $days, $low, $high: numbers, of hundred
outcome_compared = За { $days } дней среди тех, чьё обращение загладили, вернулось на { $low }–{ $high } из ста больше, чем среди: { $beside }
# $n: a number
outcome_few = Где в группе меньше { $n }, решают отдельные клиенты: такая доля говорит мало.
outcome_no_proof = Это не доказательство, что их вернул подарок: вы сами выбираете, кому его дать, а жалуется часто тот, кому вы дороги.
outcome_by_kind = По видам
outcome_by_outlet = По точкам
outcome_nowhere = Без точки
deadline = К какому сроку есть ответ
deadline_days = Рабочих дней
deadline_weekdays = Дни, когда кто-то работает
deadline_hint = При двух днях ответ на обращение в понедельник есть до конца среды. Выберите хотя бы один день.
