### What a campaign costs, and what it waits for.

## What is counted

cost_write_units = Записи в таблицу, по 1 кБ
cost_read_units = Чтения из таблицы, по 4 кБ
cost_queue_requests = Обращения к очередям
cost_lambda_requests = Запуски функций
cost_lambda_mb_ms = Время вычислений (МБ × мс)
cost_api_requests = Запросы от iPhone
cost_bytes_out = Байты, отправленные на iPhone
cost_pushes = Уведомления Apple (бесплатно)
cost_google_calls = Обращения к Google (бесплатно)
cost_cards = Обработанные карты

## What a campaign waits for the longest. $rate: how many a second

cost_waits_google_calls =
    Google принимает от вас { $rate } обращений в секунду на все кампании вместе.
cost_waits_api_requests = iPhone забирают карты; ваш адрес отвечает на { $rate } запросов в секунду.
cost_waits_write_units = Сначала сохраняется { $rate } изменений в секунду; больше, когда дело вырастет.
cost_waits_read_units = Сначала читается { $rate } карт в секунду; больше, когда дело вырастет.
cost_waits_lambda_mb_ms = Аккаунт выполняет 1 000 функций одновременно.
cost_waits_pushes = За секунду уведомляется около { $rate } iPhone.
cost_waits_cards = За секунду обрабатывается около { $rate } карт.
