### What became of each event at a webhook’s address.

webhook_calls = Вызовы
webhook_calls_how = Что стало с каждым событием за месяц, новые сверху.
webhook_calls_none = Пока ничего не отправлено.
webhook_test = Отправить пробу
webhook_again = Отправить ещё раз
webhook_again_all = Отправить всё оставленное ещё раз…
webhook_since = Оставлено за
webhook_since_hour = последний час
webhook_since_day = последние 24 часа
webhook_since_week = последние 7 дней
webhook_since_month = последние 30 дней
webhook_again_now = Отправить всё ещё раз
webhook_replayed = { $n ->
    [0] За это время ничего не оставлено.
    [one] { $n } вызов снова в пути.
    [few] { $n } вызова снова в пути.
    [many] { $n } вызовов снова в пути.
   *[other] { $n } вызова снова в пути.
}
webhook_failed_only = Только оставленные
webhook_state_waiting = В пути
webhook_state_delivered = Доставлено
webhook_state_failed = Оставлено
webhook_call = Вызов
webhook_status = Статус HTTP
webhook_no_answer = нет ответа
webhook_tries = Попытки
webhook_next = Следующая попытка
webhook_event = Событие
webhook_body = Что отправляется, байт в байт:
