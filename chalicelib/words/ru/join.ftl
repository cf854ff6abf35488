### Pages without a sign-in: the join page, the poster, and what every page has.

## Every page

page_sorry = К сожалению, не получилось
page_script =
    Для этой страницы нужен JavaScript. Разрешите его в браузере и откройте страницу снова.
page_late = Страница не загружается. Проверьте сеть и загрузите её снова.

front_title = Где моя карта?
front_where = Ваша карта — в кошельке телефона: Apple Wallet или Google Wallet.
front_again =
    Её там нет или телефон новый? Наведите камеру телефона на код на прилавке: он ведёт к вашей карте.
    Если не поможет, спросите сотрудников.
front_work = Для тех, кто работает в заведении
front_staff = Сканировать карты
front_owner = Для владельцев и маркетинга

## The join page: the customer's first. Warm, short, and never more than is so.

join_more = Что ещё даёт карта
join_name = Ваше имя
join_name_hint = Необязательно. Будет видно на вашей карте.
join_birthday = Добавить день рождения
join_birthday_hint =
    Необязательно и без года. Только чтобы поздравить или порадовать вас в этот день.
join_day = День
join_month = Месяц
join_messages = Присылайте мне новости и предложения: { $organization }
join_messages_hint =
    Необязательно. Карта и без этого работает точно так же, а остановить сообщения можно в любой момент одним нажатием.
join_button = Получить карту
join_button_busy = Готовим карту…
join_assure = Бесплатно и без приложений: карта хранится в кошельке телефона.
join_data = Что будет с вашими данными
join_data_who = За них отвечает { $shop }: { $contact }.
join_data_why = Они нужны для карты, её подарков и поздравления в ваш день. Браузер сообщает и часовой пояс, чтобы сообщения не приходили ночью. Покупки учитываются для карты и статистики заведения.
join_data_where = В Google Wallet Google хранит то, что показывает карта; в Apple Wallet она есть только на вашем телефоне. Их никто не покупает.
join_data_long = Они хранятся, пока вы пользуетесь картой. На странице карты вы их видите, меняете, забираете с собой и стираете, и одним нажатием останавливаете сообщения.
join_card_over = Прежняя карта больше не действует. Вот новая для вас.
join_form_again = Страница долго была открыта. Пожалуйста, нажмите кнопку ещё раз.
join_ready = Ваша карта готова
join_ready_named = { $name }, ваша карта готова
join_waiting_reward = Вас ждёт: { $reward }
join_add = Добавьте её в телефон и показывайте при каждом визите.
join_apple = Добавить в Apple Wallet
join_google = Добавить в Google Кошелёк
join_browser = Нет приложения-кошелька? Карта работает и в этом браузере, и он может сообщать, что нового.
join_other_iphone = На телефоне Android?
join_other_android = На iPhone?
join_in_app_iphone = Ничего не происходит? Откройте страницу в Safari через меню приложения.
join_in_app_android = Ничего не происходит? Откройте страницу в Chrome через меню приложения.
join_go_on = Продолжите на телефоне
join_go_on_how = Наведите камеру на код и добавьте карту в кошелёк.
join_code = QR-код, который откроет карту на телефоне
join_or_here = Или добавьте отсюда
join_opening = Карта уже в пути
join_opening_how = Google Кошелёк откроется через несколько секунд.
join_late = Это дольше, чем обычно
join_late_how = Карта никуда не денется. Попробуйте ещё раз чуть позже.
join_again = Попробовать ещё раз
join_back = Назад к карте
## Whose card it is: a link from elsewhere, two guests at one tablet

join_whose = Это ваша карта?
join_whose_how = Эту ссылку уже открывали, или она с другой страницы. Продолжайте только со своей картой.
join_mine = Да, моя
join_own = Нет, получить свою

# $name: whose card this browser shows
join_not_named = Вы не { $name }? Получите свою карту
join_not_yours = Не ваша карта? Получите свою
# On a tablet or desktop, under the card
join_shared =
    Это не телефон, поэтому карта здесь не хранится: перенесите её сейчас на свой телефон.

## The poster on the counter

poster_line = Сканируйте и получите карту
poster_how = Наведите камеру телефона на код. Бесплатно и без приложений.
poster_code = QR-код, который открывает страницу карты
poster_print = Печать
poster_print_how = Печатается на A4, A5 или Letter: выберите бумагу в окне печати.
poster_source = Для «{ $name }». Эта строка не печатается.

## Refusals

form_stale = Форма была открыта слишком долго. Откройте страницу снова по коду на стойке.
# Suspended coffee. $name: “a coffee”
join_jar = Уже передано и ждёт того, кому нужно: { $name } × { $n }. Спросите у стойки.

# Over what changed of the programme since the card was made
join_terms = Ваши условия
