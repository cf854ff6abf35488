### What the audit list notes of a change, in its lines and in its file.

# $name: one of these; $value and $before: what it is and was
noted_as = { $name }: { $value }
noted_from = { $name }: { $before } → { $value }

## Of people, keys and tills

fact_name = Название
fact_email = Почта
fact_role = Роль
fact_roles = Требуется от
fact_days = Дней до этого
fact_outlet = Точка
fact_outlets = Точки
fact_zone = Часовой пояс
fact_language = Язык
fact_label = Название
fact_use = Для чего
fact_way = Как
fact_tries = Неверных попыток
fact_left = Осталось резервных кодов
fact_why = Почему
fact_browser = Браузер
fact_network = Сеть

## Of the shop

fact_contact = Контакт
fact_currency = Валюта
fact_languages = Языки
fact_colours = Цвета
fact_pictures = Картинки
fact_privacy = Текст о данных
fact_terms = Условия
fact_imprint = Сведения о фирме
fact_months = Месяцев
fact_text = Текст

## Of programmes: limits, and what was chosen for wallets

fact_spend_minor_min = Наименьшая покупка
fact_scans_per_day_max = Сканирований в день, не больше
fact_cooldown_s = Пауза между сканированиями
fact_hours = Часы
fact_offline_redeem_max = Награды без сети
fact_papers_per_day_max = Бумажных карт в день
fact_stamp_at_once = Штамп сразу
fact_screenshots = Снимки экрана
fact_linked_offers = Отдельные предложения
fact_member_card = Карта участника
fact_modules = Витрина
fact_rotating = Меняющийся код
fact_actions = Что предлагает карта
fact_linear = Штрихкод
fact_places = Места
fact_last_day = В последний день подарка
fact_added = Добавлено кодов
fact_lines = Строк

## Of campaigns

fact_per_day = Сообщений в день, не больше
fact_per_week = Сообщений в неделю, не больше
fact_gap_hours = Часов между сообщениями
fact_quiet_from = Тишина с
fact_quiet_to = Тишина до
fact_needs_approval = Одобряет второй человек
fact_approvers = Кто может одобрять
fact_budget_micros = Кампания может стоить

## Of cards and their customers

fact_card = Карта
fact_cards = Карты
fact_number = Номер
fact_fields = Изменено
fact_holder_name = Имя
fact_birthday = День рождения
fact_phone = Телефон
fact_mail = Почта

## Of webhooks and payment sources

fact_url = Адрес
fact_description = Заметка
fact_event = Событие
fact_since = С
fact_calls = Вызовов

## What they are set to

fact_on = вкл.
fact_off = выкл.
fact_all = все
fact_nobody = никого
fact_by_pin = по PIN
fact_by_password = по паролю
fact_by_second = по паролю и второму фактору
fact_by_passkey = по ключу доступа
fact_for_till = кассы
fact_for_campaigns = кампании
fact_for_sandbox = пробы
fact_why_bounce = письмо вернулось
fact_why_complaint = его назвали спамом
