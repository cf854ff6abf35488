### What was done, by whom and from where.

## Changes: who did what

changes_lead = Кто что сделал, когда и откуда, сначала новое.
changes_none = Пока ничего не менялось.
tries_n = Неверных попыток: { $n }
# Signing in, out, and what was tried.
session_by_pin = по PIN
session_by_password = по паролю
changes_search = Поиск
changes_by_all = Все
changes_kind_all = Всё
changes_kind_sign_ins = Вход
changes_kind_reading = Просмотр и скачивание
changes_kind_people = Люди
changes_kind_shop = Магазин и точки продаж
changes_kind_programmes = Программы
changes_kind_campaigns = Кампании
changes_kind_cards = Карты
changes_kind_technical = Кассы, ключи, вебхуки
changes_from = С
changes_to = По
changes_show = Показать
changes_csv = Скачать CSV
changes_no_match = Здесь ничего нет. Уточните запрос или выберите другое время.
changes_further = Искать дальше
changes_place = Откуда: { $place }
session_by_second = по паролю и второму фактору
recovery_used_left = Осталось резервных кодов: { $n }
session_by_passkey = по ключу доступа
