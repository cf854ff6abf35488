### Студия: заведение делает свою карту, без аккаунта, пока она не начнёт работать.

## Страница

studio_undo = Отменить
studio_redo = Вернуть
studio_step_back = На шаг назад
studio_step = Шаг { $n } из { $of }
studio_continue = Дальше
studio_change = Изменить
studio_no_answer = Сервер не ответил. Проверьте сеть и попробуйте ещё раз.

## Заведение

studio_welcome = Ваша карта на любом телефоне
studio_welcome_lead = Скажите, как называется ваше заведение, и смотрите: это ваша карта. Ничего не отправляется, аккаунт пока не нужен.
studio_shop_name = Как называется ваше заведение?
studio_your_shop = Ваше заведение
studio_card_name = Карта лояльности
studio_plain_reward = кофе в подарок
studio_logo = Добавить логотип
studio_logo_other = Взять другой логотип
studio_logo_hint = Картинка или фото вывески. Карта возьмёт её цвета.
studio_logo_reading = Смотрим на картинку…
studio_logo_taken = Цвета взяты из логотипа, и их легко читать.
studio_guessed = Цены: { $currency }; часы: { $zone }; языки карт: { $languages }.
studio_currency = Валюта
studio_zone = Часовой пояс
studio_languages = Ваши клиенты говорят

## Три вопроса

studio_questions = Три вопроса
studio_questions_lead = Из ответов мы сделаем три программы, которые окупают себя.
studio_trade = Что это за заведение?
studio_price = Сколько стоит обычная покупка? ({ $currency })
studio_price_hint = Кофе, стрижка, хлеб: то, что берут чаще всего.
studio_price_wrong = Введите цену, например 3,20.
studio_often = Как часто приходит постоянный клиент?
studio_often_daily = Каждый рабочий день
studio_often_several = Несколько раз в неделю
studio_often_weekly = Раз в неделю
studio_often_fortnightly = Раз в две недели
studio_often_monthly = Раз в месяц
studio_often_missing = Выберите, как часто приходит постоянный клиент.
studio_propose = Показать три программы
studio_nothing_sent = Ваши ответы остаются в этом браузере.

## Три программы

studio_proposals = Три для начала
studio_proposals_lead = Возьмите ту, что нравится больше. Потом в ней можно изменить всё.
studio_take = Взять эту
studio_gives_back = Клиентам возвращается
studio_percent = { $n } %
studio_first_reward = Первая награда примерно через
studio_weeks = { $n ->
    [one] { $n } неделю
    [few] { $n } недели
   *[many] { $n } недель
}

## Вид

studio_look = Как она выглядит?
studio_look_lead = Попробуйте цвета и переверните телефоны. Именно это увидят ваши клиенты.
studio_looks_good = Мне нравится
studio_colours = Цвета
studio_look_number = Вид { $n }
studio_more_look = Название карты, логотип, отдельные цвета
studio_card_called = Как называется карта?
studio_colour_background = Карта
studio_colour_foreground = Текст
studio_colour_label = Мелкий текст
studio_colour_accent = Штампы
studio_art = Как выглядит штамп?
studio_art_check = Галочка
studio_art_star = Звезда
studio_art_heart = Сердце
studio_art_cup = Чашка
studio_art_bean = Кофейное зерно
studio_art_croissant = Круассан
studio_art_bread = Хлеб
studio_art_scissors = Ножницы
studio_art_polish = Лак для ногтей
studio_art_car = Машина
studio_art_gelato = Мороженое
studio_art_pizza = Пицца
studio_art_lotus = Лотос
studio_art_book = Книга
studio_art_flower = Цветок
studio_art_leaf = Лист
studio_art_beer = Пиво
studio_art_paw = Лапа

## Цифры

studio_numbers = Во что это обойдётся?
studio_numbers_lead = Двигайте ползунок и смотрите на цифры. Это оценки, и видно, насколько они точны.
studio_slider_needed = Штампов до награды
studio_slider_head_start = Штампов в подарок новой карте
studio_slider_threshold = Баллов до первой награды
studio_slider_regulars = Постоянных клиентов
studio_slider_margin = Сколько остаётся от продажи, %
studio_more_answers = Ваше заведение в цифрах
studio_cost_a_month = Стоит вам в месяц
studio_from_to = от { $low } до { $high }
studio_sums_mean = Что значат эти цифры

## Оба телефона и касса

studio_shown_lead = { $shop } показывает вам эту карту, пока её ни у кого нет. Попробуйте кнопки и скажите, что думаете.
studio_preview = Как это выглядит
studio_surfaces = Что показано
studio_on_iphone = iPhone
studio_on_android = Android
studio_on_lock = Блокировка
studio_on_till = Касса
studio_how_full = Насколько заполнена карта
studio_at_empty = Новая
studio_at_half = Наполовину
studio_at_full = Полная
studio_dark = Тёмная тема
studio_large = Крупный шрифт
studio_older = iPhone до iOS 27
studio_front = Лицевая сторона
studio_back = Перевернуть
studio_now = сейчас
studio_silent = Сообщения нет: новая карта молчит.
studio_hand_out = Выдать: { $name }
studio_add_stamp = Добавить штамп
studio_add_amount = Ввести сумму

## Запуск

studio_account = Запустите её
studio_account_lead = Теперь нам нужно знать, как с вами связаться. После этого карта работает, а попробовать ничего не стоит.
studio_sign_up_off = Новые заведения здесь сейчас не принимаются. Ваша карта остаётся в этом браузере: вернитесь к ней позже.
studio_sign_up_invited = Здесь нужно приглашение. Укажите адрес, на который оно пришло.
studio_mail_hint = Мы пришлём туда код и ничего, о чём вы не просили.
studio_mail_wrong = Введите адрес почты, например ana@cafe.example.
studio_send_code = Прислать код
studio_code = Код из письма
studio_code_hint = Шесть цифр, отправлены на { $mail }. Проверьте и папку «Спам».
studio_code_wrong = Введите все шесть цифр.
studio_other_mail = Указать другой адрес
studio_go_live = Запустить

## Работает

studio_live = { $shop }: карта работает
studio_live_lead = Отсканируйте это телефоном: вы свой первый клиент.
studio_code_to_join = Код, который сканируют клиенты
studio_add_to_phone = Добавить на этот телефон
studio_link = Ссылка за кодом
studio_next_steps = Что дальше
studio_next_stamp = Поставьте первый штамп
studio_next_stamp_how = Откройте кассу на этом или другом телефоне и отсканируйте карту.
studio_next_poster = Напечатайте плакат, карточку на стол и наклейку
studio_next_poster_how = В PDF, с вашим кодом, для стойки и двери.
studio_next_staff = Впустите сотрудников
studio_next_staff_how = У каждого свой номер: два касания и код.
studio_next_console = Всё увидеть и изменить
studio_next_console_how = Ваша программа, клиенты и цифры.
