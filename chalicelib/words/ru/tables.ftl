### Таблицы, которые можно сохранить: как называются столбцы и некоторые ячейки.

## Журнал изменений

table_at = Когда ({ $zone })
table_by = Кто (код)
table_by_name = Кто
table_did = Что
table_what = Что (код)
table_whom = Кого или что (код)
table_whom_name = Кого
table_facts = Стало
table_before = Было
table_device = Касса
table_outlet = Точка
table_browser = Браузер
table_network = Сеть

## Клиенты

table_card = Карта
table_name = Имя
table_phone = Телефон
table_mail = Почта
table_language = Язык
table_link = Ссылка
table_programme = Программа
table_balance = Баланс
table_visits = Визиты
table_last_visit = Последний визит
table_joined = С нами с
table_wallets = Кошельки

## Что кампания сделала с каждой картой

table_state = Состояние
table_arm = Текст или группа
table_reason = Причина
table_sent_at = Когда
table_until = Пропущено до
table_occurrence = Повод
table_version = Версия карты
table_test = Проба
table_gift = Подарок
table_yes = да
table_delivery =
    { $state ->
        [sent] отправлено
        [passed] пройдено дальше
        [left] вышел
        [held] пропущено
       *[held_out] контрольная группа
    }

## Обзор

table_day = День
table_sales = Продажи ({ $currency })
table_sales_before = Продажи раньше ({ $currency })
table_visits_before = Визиты раньше
table_new_cards = Новые карты
table_rewards = Выдано наград
table_given = Подарено ({ $currency })
table_zone = По часам
table_outlet_code = Точка (код)
table_taken_back = Отменено
table_weekday = День недели
table_hour = Час
table_programme_code = Программа (код)
table_source_code = Плакат или ссылка (код)
table_source = Плакат, листовка или ссылка
table_new_cards_before = Новые карты раньше
table_first_sales = Первых покупок
table_first_sales_before = Первых покупок раньше
table_all_cards = Карт всего
table_all_first_sales = Первых покупок всего
table_reward_code = Награда (код)
table_reward = Награда
table_taken = Выдано
table_taken_before = Выдано раньше
table_cost = Стоимость ({ $currency })
table_month = Месяц вступления
table_month_joined = Вступило
table_came = Пришли в месяце { $n }
table_ends = Заканчивается в
table_worth = Стоимость ({ $currency })
table_units = Штампы, баллы и награды
