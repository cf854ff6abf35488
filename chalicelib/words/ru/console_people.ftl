## Who works here

staff_lead = Кто здесь работает, кем и где.
invite = Пригласить
invite_lead = Человек получает ссылку и по ней задаёт пароль и PIN.
mail_hint = С ним человек входит.
role = Роль
role_cashier_may = сканирует и выдаёт награды
role_manager_may = ещё снимает ограничение, отменяет, видит день
role_marketer_may = кампании, без кассы
role_owner_may = всё
outlets_hint = Ничего не отмечено: все, в том числе будущие.
state_active = Работает
state_invited = Приглашение
state_revoked = Доступ закрыт
no_pin = PIN ещё не задан: не может войти на привязанной кассе
saved_as = Сохранено: { $what }
new_link = Новая ссылка
new_link_make = Сделать новую ссылку
new_link_how =
    Если забыт пароль. После использования прежние пароль и PIN перестанут действовать. Прежняя
    ссылка перестанет действовать.
new_link_revoked = По новой ссылке человек может вернуться.
owner_asked =
    Запрос отправлен. Теперь другой владелец должен открыть эту страницу и подтвердить его в течение
    недели.
owner_confirm = Подтвердить и создать ссылку
owner_confirm_role = Подтвердить как владельца
owner_how =
    Ссылку для владельца и нового владельца запрашивает один владелец, а подтверждает другой.
owner_waits = Об этом просит { $name }. Подтверждайте, только если знаете причину.
revoke = Закрыть доступ
revoke_how = Через несколько секунд человек выйдет на всех устройствах, пароль и PIN исчезнут.
revoke_title = Закрыть доступ: { $name }?
revoke_sure =
    Через несколько секунд — выход на всех устройствах. Сканирования останутся. По новой ссылке
    человек может вернуться.
link = Ссылка
link_for = Ссылка: { $name }
link_lead = Отправьте её или дайте отсканировать сейчас. Она действует один раз.
mail_returned_short = письма возвращаются
mail_returned =
    Письма на этот адрес возвращаются, поэтому туда больше ничего не отправляется. Пригласите
    человека с другим адресом.
link_mail = Отправить новую ссылку
link_unsent = Письмо отправить не удалось. Передайте ссылку сами.
link_sent = Ссылка отправлена на { $mail }.
invite_send_hint = Иначе вы передаёте её сами. Вам она показывается в любом случае.
invite_send = Отправить ссылку на этот адрес
link_code = Ссылка в виде кода
link_once = Она показана только сейчас и действует до { $until }.

## Outlets

outlets_lead = Где вы продаёте. Часовой пояс решает, когда начинаются день и часы работы.
outlets_empty_owner = Точек пока нет. Их добавляет здесь владелец.
outlet_add = Добавить точку
outlet_api_id = Для API кассы: { $id }
outlet_name = Название точки
outlet_first = Сначала добавьте точку: касса стоит в одной из них.
zone = Часовой пояс
zone_hint = Введите город или регион латиницей, например Moscow.
zones_found = { $n ->
    [one] { $n } часовой пояс
    [few] { $n } часовых пояса
   *[many] { $n } часовых поясов
}
now_there = сейчас { $time }

## Tills

devices_lead =
    Планшеты и телефоны, которые стоят в точке. На привязанной кассе люди сменяются по PIN.
devices_none = Ни одна касса не привязана. Войти можно и с почтой и паролем на любом телефоне.
pair_till = Привязать кассу
pair_lead = Вы получите код, который вводят на планшете.
pair_code_make = Показать код
device_label = Название кассы
device_label_hint = Например: стойка, терраса.
pair_now = Привязать «{ $label }»
pair_step_open = На планшете откройте { $address } или отсканируйте код ниже.
pair_step_type = Выберите «{ pair_this }» и введите:
pair_qr = Код, который открывает сканер на планшете
pair_left = Действует ещё { $time }
pair_over = Код устарел. Вернитесь и сделайте новый.
pair_done = «{ $label }» — привязана.
pair_done_how = Теперь там могут войти все, у кого есть PIN.
paired_at = Привязана { $at }
unpaired = Отвязана
unpaired_at = Отвязана { $at }
unpair = Отвязать
unpair_title = Отвязать «{ $label }»?
unpair_sure =
    Кто там вошёл, выйдет через несколько секунд. Ожидающие сканирования останутся на ней и уйдут,
    когда кто-нибудь войдёт.

## Changes: who did what

changes_lead = Кто что изменил, сначала новое.
changes_none = Пока ничего не менялось.
did_staff_invite = приглашение для { $whom }
did_staff_link = новая ссылка для { $whom }
did_staff_ask = запросил(а) для { $whom } права владельца или ссылку
did_staff_accept = приглашение принято
did_staff_change = изменены данные: { $whom }
did_staff_revoke = доступ закрыт: { $whom }
did_staff_pin = задан PIN
did_staff_password = задан пароль
did_staff_sign_out = вышел(ла) на всех устройствах
did_staff_mail_returned =
    отметил, что письма для { $whom } возвращаются: больше туда ничего не отправляется
did_staff_pin_void =
    отменил PIN сотрудника { $whom } после множества неверных попыток; новый задаётся по паролю
did_staff_pin_tries = замедлил попытки ввода PIN сотрудника { $whom }: несколько были неверными
did_staff_password_tries =
    замедлил попытки ввода пароля сотрудника { $whom }: несколько были неверными
tries_n = Неверных попыток: { $n }
did_outlet_add = новая точка: { $whom }
did_outlet_change = изменена точка: { $whom }
did_device_offer = код привязки для { $whom }
did_device_pair = привязка: { $whom }
did_device_unpair = отвязана касса { $whom }
did_programme_limits = изменены правила: { $whom }
did_merchant_start = открыл(а) магазин
did_merchant_approve = одобрил(а) магазин: его карты доступны всем
did_merchant_change = изменены данные магазина
did_merchant_export = скачал(а) всё, что есть у заведения
did_regulars_bring = перенёс(ла) список постоянных гостей: { $whom }
did_regulars_undo = забрал(а) обратно список постоянных гостей: { $whom }
did_regulars_links = скачал(а) ссылки списка постоянных гостей: { $whom }
did_merchant_budgets = изменил(а), что могут дарить сотрудники
did_programme_tiers = изменены уровни: { $whom }
did_programme_publish = публикация изменения: { $whom }
did_pool_codes = добавил(а) коды: { $whom }
tiers_none = Уровней нет.
did_campaign_send = отправка кампании или запрос одобрения
did_campaign_approve = одобрение кампании
did_campaign_correct = исправление текста кампании
did_campaign_trial = отправка пробы
did_campaign_recall = вернул подарки кампании
did_audience_export = список клиентов аудитории получен файлом
did_tester_mark = отметка тестовой карты
did_tester_unmark = снятие отметки с тестовой карты
did_question_ask = задан новый вопрос
did_question_change = вопрос изменён
did_question_on = вопрос включён
did_question_off = вопрос выключен
did_key_add = создал(а) ключ API { $whom }
did_key_revoke = закрыл(а) ключ API { $whom }
did_webhook_add = новый вебхук
did_webhook_change = изменён вебхук
did_webhook_secret = новый секрет вебхука
did_payments_add = добавил(а) источник платежей
did_payments_drop = удалил(а) источник платежей
did_webhook_drop = удалён вебхук
did_webhook_off = вебхук выключен: сбои несколько дней или его больше нет
did_card_void = карта { $whom } выведена из действия
did_card_unvoid = карта { $whom } снова действует
did_card_code = карта { $whom } получила новый код
did_card_move = перенёс карту { $whom } на другой телефон
did_card_hand_over = передал карту { $whom } на телефон гостя
did_card_hand_over_wrong = получил неверный ответ от человека, просившего карту { $whom }
did_card_erase = навсегда удалил(а) карту { $whom }
did_card_look = просмотр карты { $whom }
did_card_person = изменены данные клиента карты { $whom }
did_card_file = выгружены данные клиента карты { $whom }
did_merchant_pause = кампании и обновление телефонов приостановлены
did_merchant_resume = кампании и обновление телефонов возобновлены
did_programme_push = карты программы { $whom } снова отправлены на телефоны
by_guest = Владелец карты
by_carnet = Сам Carnet

## The person's own page

pin_why = Чтобы войти на привязанной кассе и чтобы снять ограничение.
pin_new = Новый PIN
pin_hint = От 4 до 6 цифр, не одинаковые и не подряд.
pin_save = Задать PIN
pin_saved = Новый PIN задан.
password_own = Пароль
password_own_how = С новым паролем вы выходите на всех остальных устройствах.
password_now = Текущий пароль
password_next = Новый пароль
password_hint = Не менее 10 знаков. Хорошо подойдут несколько не связанных слов.
password_save = Задать пароль
password_saved = Новый пароль задан. Остальные устройства отключены.
sign_out_everywhere = Выйти на всех устройствах
sign_out_everywhere_how =
    Если потерян телефон или вы не вышли на чужом планшете. За несколько секунд, здесь тоже.

outlets_none_yet = Точек пока нет.
