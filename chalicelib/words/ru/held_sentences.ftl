### Why a campaign did not tell a customer, as a sentence; in a few words it stands in held.ftl.
### $n: how many messages; 0 where that is not known any more.

held_per_week_why =
    Пропущено: за неделю уже { $n ->
        [0] достаточно сообщений
        [one] { $n } сообщение
        [few] { $n } сообщения
       *[many] { $n } сообщений
    }
held_per_day_why =
    Пропущено: сегодня уже { $n ->
        [0] достаточно сообщений
        [one] { $n } сообщение
        [few] { $n } сообщения
       *[many] { $n } сообщений
    }
held_gap_why = Пропущено: прошло мало времени после прошлого сообщения
held_google_day_why =
    Пропущено: за 24 часа Google показывает не больше, чем { $n ->
        [0] достаточно сообщений
        [one] { $n } сообщение
        [few] { $n } сообщения
       *[many] { $n } сообщений
    }
held_burst_why =
    Пропущено: iPhone может отключить обновления карты, если сообщения идут слишком часто
held_quiet_hours_why = Пропущено: тихие часы
held_not_yet_why = Пропущено: у клиента ещё не наступило назначенное время
held_busy_why = Пропущено: карту как раз меняли
held_fault_why =
    Пропущено: с картой что-то не так, оператор извещён
held_gift_had_why = Не отправлено: у карты уже был этот подарок
held_gift_full_why = Не отправлено: на карте нет места для подарка
held_gift_gone_why =
    Пропущено: этого подарка больше нет в программе
held_too_late_why = Не отправлено: кампания к тому времени закончилась
held_no_wallet_why = Не отправлено: карты не было ни в одном кошельке
held_no_consent_why = Не отправлено: клиент не давал согласия на сообщения
held_other_card_why =
    Здесь не отправлено: тот же клиент участвует в этой кампании с другой своей картой
held_other_card_lately_why =
    Пропущено: тот же клиент получил сообщение на другой своей карте
held_sentence = { $why }.
held_sentence_until = { $why }; снова можно { $at }.
