### Why a campaign did not tell a customer, as a sentence; in a few words it stands in held.ftl.
### $n: how many messages; 0 where that is not known any more.

held_per_week_why =
    Отложено: за неделю уже { $n ->
        [0] достаточно сообщений
        [one] { $n } сообщение
        [few] { $n } сообщения
       *[many] { $n } сообщений
    }
held_per_day_why =
    Отложено: сегодня уже { $n ->
        [0] достаточно сообщений
        [one] { $n } сообщение
        [few] { $n } сообщения
       *[many] { $n } сообщений
    }
held_gap_why = Отложено: прошло мало времени после прошлого сообщения
held_google_day_why =
    Отложено: за 24 часа Google показывает не больше, чем { $n ->
        [0] достаточно сообщений
        [one] { $n } сообщение
        [few] { $n } сообщения
       *[many] { $n } сообщений
    }
held_burst_why =
    Отложено: iPhone может отключить обновления карты, если сообщения идут слишком часто
held_quiet_hours_why = Отложено: тихие часы
held_not_yet_why = Отложено: у клиента ещё не наступило назначенное время
held_busy_why = Отложено: карту как раз меняли
held_fault_why =
    Отложено: с картой что-то не так, оператор извещён
held_too_late_why = Не отправлено: кампания к тому времени закончилась
held_no_wallet_why = Не отправлено: карты не было ни в одном кошельке
held_no_consent_why = Не отправлено: клиент не давал согласия на сообщения
held_sentence = { $why }.
held_sentence_until = { $why }; снова можно { $at }.
