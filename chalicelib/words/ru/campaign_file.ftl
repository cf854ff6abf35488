### A campaign's result as a table to keep: what its columns and lines are called.

file_figure = Показатель
file_group = Группа
file_of = Из них
file_cards = Карты
file_value = Значение
file_low = Не менее
file_high = Не более
file_planned = Запланировано
file_sent = Отправлено
file_held_out = Контрольная группа
file_held = Пропущено
file_gifts = Подарки
file_gift =
    { $what ->
        [given] Подарено
        [taken] Получено
        [ended] Истекло неполученными
        [back] Отозвано
       *[cost] Стоимость ({ $currency })
    }
file_step =
    { $step ->
        [sent] Отправлено в этот кошелёк
        [pushed] Сообщено кошельку
        [accepted] Принято кошельком
        [fetched] Загружено телефоном
        [stale] Не загружено больше суток
        [removed] Больше не на телефоне
       *[refused] Отклонено кошельком
    }
file_refused = Отклонено, потому что
file_total = Всего
file_effect = Отправленные минус контрольная группа
file_texts = Текст A минус текст B
file_per_card = На карту
file_wallet =
    { $wallet ->
        [apple] Apple Wallet
        [google] Google Wallet
        [browser] Браузер
       *[none] Без кошелька
    }
file_silent = Без уведомления
file_silents = Без уведомления минус контрольная группа
file_notified = С уведомлением минус без уведомления
# $n: its number, $letter: A, B or C
file_branch = Продолжение { $n }, ветвь { $letter }
file_no_branch = Продолжение { $n }, без ветви
file_passed = Прошли дальше
file_left = Вышли
file_since = Визиты после продолжения
file_since_effect = Отправленные минус своя контрольная группа
