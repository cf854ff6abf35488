## Programmes at a glance

programmes_lead = Сколько карт сейчас у каждой программы, с согласием на сообщения и без него.
programme_lacks = Ещё не переведено ({ $language }): { $texts }. Клиенты читают эти слова.
glance_cards = Карты
glance_apple = В Apple
glance_google = В Google
glance_browser = В браузере
glance_recent = Активны за 30 дней
glance_reward_waiting = Ждёт награда
glance_one_away = Остался один
glance_phones = { $n ->
    [one] { $n } карта в кошельках отправлена с нынешней программой.
    [few] { $n } карты в кошельках отправлены с нынешней программой.
   *[many] { $n } карт в кошельках отправлено с нынешней программой.
}
glance_phones_behind = { $n ->
    [one] С нынешней программой отправлено карт в кошельках: { $done } из { $phones }; ещё { $n } последует сама.
    [few] С нынешней программой отправлено карт в кошельках: { $done } из { $phones }; ещё { $n } последуют сами, по несколько в секунду.
   *[many] С нынешней программой отправлено карт в кошельках: { $done } из { $phones }; ещё { $n } последуют сами, по несколько в секунду.
}
glance_lapsed = Нет уже 90 дней

## Cards

cards_lead = Найдите карту клиента и посмотрите, что ему отправлено.
cards_find = Имя, телефон, почта или код
cards_find_how =
    Не меньше трёх букв или цифр, с начала; либо то, что напечатано под кодом карты.
# For a marketer, who does not serve guests: no search by the beginning of a name.
cards_find_whole = Телефон, почта или код
cards_find_whole_how =
    Номер или адрес целиком, как их указал клиент. По имени карты ищут на кассе.
cards_none = Такой карты нет.
cards_more = Есть и другие. Введите больше букв.
card_out_of_use = Не действует
card_visits = Визиты
card_redemptions = Выдано наград
card_earned = Накоплено всего
card_consent = Сообщения
card_consent_yes = Да, с { $at }
card_consent_no = Нет: кампании не трогают эту карту
card_joined = Вступление
card_last_visit = Последний визит
card_birthday = День рождения
card_code = Карта
## A card's code, and whether it is in use

card_use = Действие карты
card_code_new = Новый код
card_code_title = Дать этой карте новый код?
card_code_sure =
    Старый код перестанет действовать сразу, как и ссылки на карту. Телефоны, где есть карта,
    обновятся сами; баланс останется.
card_code_done = У карты новый код.
card_erase = Удалить навсегда
card_erase_title = Удалить данные гостя этой карты навсегда?
card_erase_sure =
    Для гостя, который об этом попросил. Имя, телефон, почта и всё сказанное исчезнут отсюда, из
    кошельков и резервных копий; вернуть их не сможет никто. Суммы останутся в учёте.
card_erase_done = Удалено. Сообщите гостю этот номер: { $number }
card_void = Вывести из действия
card_void_title = Вывести эту карту из действия?
card_void_sure =
    Ни одна касса её больше не примет, а в кошельках она будет недействительной. Всё, что на ней
    есть, сохранится, и её можно будет вернуть.
card_unvoid = Вернуть в действие

## Taking an entry of its history back

card_undo = Отменить
card_undo_title = Отменить эту запись?

# $what: the kind of entry and when; $change: what comes on the card or goes off it, with its sign
card_undo_sure =
    { $what }: { $change } на карте. Телефоны с картой обновятся сами, а обе строки останутся в истории.
card_undo_all =
    { $what }: всё, что эта запись изменила на карте, будет отменено. Телефоны с картой обновятся сами,
    а обе строки останутся в истории.
card_undone = Отменено

## The phones that hold a card

card_phones = Телефоны
phones_how = Карта менялась последний раз { $at }.
phones_none = Этой карты нет ни в одном кошельке: её не добавили, удалили или отключили её обновления.
wallet_apple = Apple Wallet
wallet_google = Google Wallet
wallet_browser = Браузер
wallet_none = Нет кошелька
holding_made = Создана, ещё ни на одном телефоне
holding_saved = На телефоне, пока прежняя версия
holding_fetched = Телефон загрузил эту версию
holding_unknown = Принята; показана ли, неизвестно
holding_removed = Удалена с телефона
phone_made = Создана { $at }; на телефон её ещё никто не добавил
phone_removed = Удалена { $at }
phone_since = Есть с { $at }
phone_pushed = Отправлено: карта от { $at }
phone_fetched = Загружено: карта от { $at }
phone_answer = Последний ответ: { $outcome }, { $at }
outcome_delivered = принято
outcome_saved = сохранена на телефоне
outcome_removed = удалена с телефона
outcome_gone = карты там больше нет
outcome_refused = отказано
outcome_unanswered = нет ответа
outcome_failed = здесь что-то было не так

## What a card was sent, and its history

messages_none = Ни одна кампания не касалась этой карты.
delivery_sent = Отправлено
delivery_held = Пропущено
delivery_held_out = Контрольная группа
delivery_passed = Продолжение пропущено
delivery_left = Вышел из продолжений
delivery_test = Проба
message_fetched = Телефон загрузил карту с ним.
card_no_history = Пока ничего не начислено.

## Чья это карта: для тех, кто руководит заведением

holder_title = Чья это карта
holder_how = Полностью, для письма или звонка клиента. Исправления и выгрузки видны в списке изменений.
holder_show = Показать
holder_name = Имя
holder_phone = Телефон с кодом страны
holder_mail = Адрес почты
holder_birthday = День рождения, месяц и день: 02-29
holder_save = Сохранить исправление
holder_saved = Сохранено; кошельки будут извещены.
holder_file = Скачать для клиента
holder_file_how = Всё, что хранится об этом клиенте, файлом, который можно отдать.
holder_filed = Скачано.
holder_consents = Что клиент сказал о сообщениях
holder_consents_none = Пока ничего: кампании эту карту не трогают.
holder_given = Разрешены
holder_withdrawn = Остановлены
holder_version = Версия фразы: { $version }
holder_stop = Остановить сообщения по просьбе клиента
holder_source_join = на странице вступления
holder_source_page = на странице карты
holder_source_api = на кассе
holder_source_till = сотрудником
holder_source_import = перенесено из другого Carnet
