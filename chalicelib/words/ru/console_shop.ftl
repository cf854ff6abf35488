### The owner's page about the shop itself.

shop_lead = Общее для всех программ. Карты на телефонах обновятся в течение нескольких часов.
shop_name = Название
shop_name_hint = Вверху каждой карты.
shop_contact = Контакты
shop_contact_hint = На обороте каждой карты: адрес, телефон, почта.
shop_currency = Валюта
shop_currency_hint = Не меняется, если хоть одна программа считает суммы.
shop_zone_hint = Для часов работы и дней, когда точка не названа.
shop_language = Ваш язык
shop_language_hint = На нём показывается то, чего нет на языке покупателя.
shop_languages = Языки ваших покупателей
shop_languages_hint = Мы скажем, каких ваших текстов на них не хватает.
shop_colour_background = Карта
shop_colour_foreground = Текст на карте
shop_colour_label = Подписи на карте
shop_colour_accent = Акцент
shop_link_privacy = Конфиденциальность
shop_link_terms = Условия
shop_link_imprint = Реквизиты
shop_links_hint =
    Полные адреса с https://. Они стоят на странице регистрации и на обороте каждой карты.
shop_saved = Сохранено. На кассах — в течение полуминуты, на картах — нескольких часов.
