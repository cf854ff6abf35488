### Что карты программы умеют в кошельках.

wallets_lead = Что карты этой программы умеют на телефоне, если его кошелёк это может.
wallets_saved = Сохранено. Через несколько часов это будет у каждой карты.
wallets_screenshots = Снимки экрана разрешены
wallets_screenshots_hint = Выключено: телефон с Android не даёт сделать снимок карты. iPhone разрешает всегда.
chosen_on = включено
chosen_off = выключено
wallets_chosen = { $what }: { $value }
