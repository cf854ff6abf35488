### What a card says beside a programme's own words, and what wallets say by themselves.

face_description = { $organization }: { $programme }, карта лояльности
face_rewards = { $n } × { $reward }
face_ready = Ваша награда готова: { $reward }
face_taken = Приятного! Ваша награда: { $reward }
face_moment = { $moment }. { $standing }
face_then = На следующей карте: { $shown }
reward_named = { $reward }

face_until = { $value }, до { $day }
# The same in its last days
face_last = { $value }, последний день { $day }

# A notification: something was given. $name: “a free cake”
face_given = Ваше: { $name }

# On the phone that a card has left for another one
face_over = Эта карта перенесена на другой телефон.

# A notification: its last days have begun
face_ending = { $name }: последний день — { $day }
# A notification: something had gone wrong, and there is an answer
face_answered = Мы ответили на ваше сообщение: ответ на странице вашей карты
# $counted: “40 points”
balance_ends = { $counted } скоро сгорят
ends_on = последний день { $day }

# On a phone that still has an erased card: in front, and behind it
face_erased = Эта карта удалена.
face_erased_how = О вас больше ничего не хранится. Эту карту можно убрать с телефона.

# On the back of a card that nobody has used for long
face_unused = Эта карта заканчивается
face_unused_ends = последний день { $day }: она останется, если до этого воспользоваться ею на кассе

## Labels of passes. Phones cut them: keep them short.

pass_stamps = Штампы
pass_points = Баллы
pass_now = Сейчас
pass_next = Следующая награда
pass_reward = Ваша награда
pass_reward_short = Ваша награда
pass_moment = Ваша карта
pass_moment_changed = { $value }
pass_then = Далее
pass_news = Новости
pass_news_changed = { $value }
pass_news_none = Пока ничего нового.
pass_rule = Как это работает
pass_holder = Владелец карты
pass_contact = Есть вопросы?
pass_contact_short = Контакты
pass_privacy = Конфиденциальность
pass_terms = Условия
pass_imprint = Реквизиты
pass_card_number = Номер карты
pass_name = Имя

## What wallets do by themselves, beside a preview

google_says = У вас новое сообщение
wallet_apple_title = Заголовок ставит Apple: ваше имя, как на карте.
wallet_apple_together = Если в тот же миг придёт штамп, iPhone может сообщить только о нём.
wallet_apple_silent = О смене одного лишь вида уведомление не приходит.
wallet_google_words = Эти слова выбирает Google. Нажатие открывает карту, а оттуда — ваше сообщение.
wallet_google_three =
    Google уведомляет не больше трёх раз в сутки по одной карте; четвёртое сообщение появится без
    звука.
wallet_google_colour =
    На Android цвет общий для всей программы: картинка и строка меняются, цвет остаётся.

google_offer_how = Покажите на кассе: код тот же, что на вашей карте.
google_offer_count = Сколько

modules_too_many = Оставьте не больше { $most } анонсов.
rotating_with_bars =
    Меняющийся код ничего не защищает, пока на карте есть и штрихи: у кого есть её снимок, тот может
    их напечатать. Выберите что-то одно.
module_title_needed = Напишите заголовок для строки в витрине, не длиннее { $most } знаков.
module_url_wrong = Анонс ведёт на страницу, адрес начинается с https:// и короче { $most } знаков.
module_days_wrong = Последний день раньше первого.

## What a card offers in wallets, and where it comes forward

actions_too_many = Карта предлагает действий не больше: { $most }. Уберите одно.
actions_twice = Выберите каждое действие карты только один раз.
action_leads_to_card = Это ведёт на страницу самой карты. Оставьте адрес пустым.
action_number_wrong = Укажите номер телефона с кодом страны, например +43 1 2345678.
places_too_many = Мест, где появляется карта, может быть не больше: { $most }. Уберите одно.
place_nowhere = Укажите место в градусах: широту от -90 до 90, долготу от -180 до 180.
