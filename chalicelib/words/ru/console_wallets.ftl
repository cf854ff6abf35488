### Что карты программы умеют в кошельках.

wallets_lead = Что карты этой программы умеют на телефоне, если его кошелёк это может.
wallets_saved = Сохранено. Через несколько часов это будет у каждой карты.
wallets_screenshots = Снимки экрана разрешены
wallets_screenshots_hint = Выключено: телефон с Android не даёт сделать снимок карты. iPhone разрешает всегда.
wallets_rotating = Код на карте меняется каждые полминуты
wallets_rotating_hint = На телефоне Android: касса через минуту откажет снимку кода, даже без сети. Карту в iPhone и страницу карты это не защищает: их код не меняется. Лазерный сканер такой код не прочитает.
chosen_on = включено
chosen_off = выключено
wallets_chosen = { $what }: { $value }

wallets_linked_offers = Права со сроком приходят отдельными предложениями
wallets_linked_offers_hint = В Google Кошельке: рядом с картой, без нажатия, и Google напоминает о каждом за два дня до конца. В Apple Wallet они остаются строками карты.
wallets_member_card = Членство — отдельная карта
wallets_member_card_hint = В Google Кошельке рядом с картой; Google сообщает за два дня до конца. В Apple Wallet оно остаётся строкой карты.
wallets_modules = Витрина
wallets_modules_hint = Строки, которые ведут на вашу страницу, внизу сведений о карте в Google Кошельке. О них никого не оповещают: они для тех, кто смотрит.
module_url = Страница
module_title = Заголовок
module_text = Строка под ним
module_first_day = Первый день
module_last_day = Последний день
module_add = Добавить анонс
module_new = Новый анонс
module_remove = Убрать «{ $name }»
modules_most = Не больше { $n } анонсов.
