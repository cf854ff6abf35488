### Webhooks: why one is refused, and how a call ended.

## How a call ended. $status: an HTTP status, such as 500

webhook_call_delivered = Доставлено.
webhook_call_address_inside =
    Адрес ведёт во внутреннюю сеть, поэтому вызова не было. Укажите доступный из интернета.
webhook_call_certificate =
    TLS-сертификат не подходит для этого адреса. Обновите его или отдавайте всю цепочку.
webhook_call_gone = Адрес ответил 410 Gone, вебхук выключен.
webhook_call_lost = Три дня ни один вызов не удался, вебхук выключен. Исправьте и включите его.
webhook_call_name_unknown = Имя из адреса не найдено. Проверьте его и запись в DNS.
webhook_call_no_connection =
    Соединение не принято или разорвано. Проверьте, что сервер работает и порт открыт.
webhook_call_not_http = Ответ не похож на HTTP. Проверьте, что по адресу слушает веб-сервер с TLS.
webhook_call_off = Вебхук выключили до отправки. Включите его и отправьте снова.
webhook_call_quiet =
    Несколько неудач подряд: адрес спрашивают раз в минуту, этот вызов ждёт, пока он не ответит.
webhook_call_redirect =
    Ответ { $status } — перенаправление, по нему не переходим. Укажите конечный адрес.
webhook_call_status = Ответ { $status }. Код от 200 до 299 означает, что событие принято.
webhook_call_timeout = Нет ответа за 8 секунд. Сначала ответьте, потом обрабатывайте.
webhook_call_waiting = В пути.

## Refusals

delivery_unknown = Такой доставки нет. Они хранятся месяц; посмотрите список ещё раз.
replay_what = Укажите, что отправить снова: «event_id» или «failed_since».
too_many_sent_again =
    Пока на этот вебхук вручную отправлено достаточно. Попробуйте снова через { $seconds } с.
too_many_webhooks = Вебхуков уже { $most }. Удалите тот, который больше не нужен.
webhook_events = Выберите из этих событий: { $events }. Пустой список — все события.
webhook_off = Этот вебхук выключен. Сначала включите его.
webhook_port = Используйте порт 443 или любой начиная с 1024.
webhook_state = Укажите состояние «on» или «off».
webhook_unknown = Такого вебхука нет. Посмотрите список ещё раз.
webhook_url_credentials = Уберите из адреса логин и пароль: вызовы подписываются.
webhook_url_inside = Этот адрес во внутренней сети. Укажите доступный из интернета.
webhook_url_wrong =
    Укажите полный адрес вида https://pos.example.com/carnet, не длиннее { $most } знаков, без части
    после «#».

## Payments told from outside

payment_currency = Ваши цены в { $currency }. Отправьте сумму в этой валюте.
refund_of_what = Скажите, какой платёж вернули: «refunds» — это номер его события.
signature_old = Подписано более { $minutes } минут назад, или часы идут неверно. Подпишите и отправьте снова.
signature_wrong = Подпись неверна. Подпишите отправляемые байты секретом этого источника платежей.
source_unknown = Такого источника платежей нет. Посмотрите список ещё раз.
too_many_sources = Источников платежей уже { $most }. Удалите ненужный.
