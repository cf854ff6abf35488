## The page

app_name = Касса

## Signing in

who_are_you = Кто работает?
by_mail = Войти по почте и паролю
by_pin = Войти по PIN-коду
pin_of = { $name }, ваш PIN-код
pin_digits = { $n ->
    [one] Введена { $n } цифра
    [few] Введены { $n } цифры
   *[many] Введено { $n } цифр
}
somebody_else = Кто-то другой
delete_digit = Стереть последнюю цифру
confirm = Подтвердить
pair = Привязать
pair_code = Код привязки
pair_how = Владелец получает его в разделе «{ section_devices }». Он действует десять минут.
sign_in_offline = Нет сети, а без неё не войти. Сделанные сканирования остаются на устройстве.
held = { $n ->
    [one] { $n } сканирование на устройстве ждёт отправки. Войдите, чтобы отправить.
    [few] { $n } сканирования на устройстве ждут отправки. Войдите, чтобы отправить.
   *[many] { $n } сканирований на устройстве ждут отправки. Войдите, чтобы отправить.
}
no_answer = Сервер не отвечает. Проверьте сеть и попробуйте снова.
invitation = Ваше приглашение
welcome = Здравствуйте, { $name }
invited_as = { $organization } приглашает вас. Ваша роль: { $role }.
new_password = Придумайте пароль
password_how = Не меньше 10 знаков. Короткую фразу легко запомнить.
new_pin = Придумайте PIN-код
pin_how = От 4 до 6 цифр, чтобы сменить коллегу у планшета за секунду.
begin = Начать
which_outlet = Где вы работаете?

## The bar and the menu

back = Назад
close = Закрыть
switch_person = Сменить кассира
change_outlet = Сменить точку
my_pin = Мой PIN-код
pin_set = PIN-код сохранён.
sound = Звук
version = Версия { $version }
chip_offline = Нет сети
chip_offline_waiting = Нет сети · { $n }
chip_waiting = { $n } к отправке
chip_amiss = { $n } к проверке
clock_ahead =
    Часы устройства спешат на { $much }. Время сканирований всё равно верное; поставьте часы
    правильно.
clock_behind =
    Часы устройства отстают на { $much }. Время сканирований всё равно верное; поставьте часы
    правильно.

## The camera

camera = Камера
torch = Фонарик
zoom = Масштаб
other_camera = Другая камера
start_camera = Включить камеру
camera_denied =
    Странице нельзя использовать камеру. Разрешите её в настройках браузера или возьмите сканер либо
    поиск.
camera_none = Камера не найдена. Возьмите сканер или поиск.
camera_taken = Камеру занимает другая программа. Закройте её и включите камеру снова.
camera_stopped = Камера остановилась.
camera_restarts = Камера включается снова…
decoder_missing = Камера сейчас не читает коды. Обновите страницу либо возьмите сканер или поиск.

## Serving

aim = Поднесите карту гостя к камере
find = Найти гостя
shift = Моя смена
guest = Гость
which_card = Какая это карта?
known_not =
    Нет сети, и это устройство не знает карту. Сканирование засчитается, когда сеть вернётся.
known_since = Нет сети. Карта, какой её видели здесь: { $at }.
last_change = Последнее изменение: { $change } в { $at }
balance_unknown = Баланс здесь неизвестен
balance_stamps = { $n ->
    [one] { $n } штамп из { $needed }
    [few] { $n } штампа из { $needed }
   *[many] { $n } штампов из { $needed }
}
next_card = На следующей карте: { $n } из { $needed }
rewards_ready = { $n ->
    [one] { $n } награда готова
    [few] { $n } награды готовы
   *[many] { $n } наград готово
}
balance_points = { points_counted }
to_go_stamps = { $n ->
    [one] Ещё { $n } штамп: { $reward }
    [few] Ещё { $n } штампа: { $reward }
   *[many] Ещё { $n } штампов: { $reward }
}
to_go_points = { $n ->
    [one] Ещё { $n } балл: { $reward }
    [few] Ещё { $n } балла: { $reward }
   *[many] Ещё { $n } баллов: { $reward }
}
then_ready = Потом готово: { $reward }
add_stamps = { $n ->
    [one] Добавить { $n } штамп
    [few] Добавить { $n } штампа
   *[many] Добавить { $n } штампов
}
add_points = { $n ->
    [one] Добавить { $n } балл
    [few] Добавить { $n } балла
   *[many] Добавить { $n } баллов
}
add_visit = Визит +{ $n }
enter_amount = Введите сумму
too_small = Слишком мало для балла
amount = Сумма покупки
how_many = Сколько
one_less = На один меньше
one_more = На один больше
managers_pin = PIN-код менеджера
no_manager =
    Никто из менеджеров не может ввести PIN-код на этом устройстве. Попросите менеджера войти.
outside_hours = Сейчас программа не действует: не те часы.

## Rewards

give = Выдать: { $reward }
give_ask = Выдать: { $reward }?
give_it = Выдать
not_now = Не сейчас
takes_stamps = { $n ->
    [one] Спишется { $n } штамп.
    [few] Спишутся { $n } штампа.
   *[many] Спишется { $n } штампов.
}
takes_points = { $n ->
    [one] Спишется { $n } балл.
    [few] Спишутся { $n } балла.
   *[many] Спишется { $n } баллов.
}
takes_leaves_stamps = { $n ->
    [one] Спишется { $n } штамп, останется { $left }.
    [few] Спишутся { $n } штампа, останется { $left }.
   *[many] Спишется { $n } штампов, останется { $left }.
}
takes_leaves_points = { $n ->
    [one] Спишется { $n } балл, останется { $left }.
    [few] Спишутся { $n } балла, останется { $left }.
   *[many] Спишется { $n } баллов, останется { $left }.
}
reward_ready = Готово: { $reward }

## What became of it

added_stamps = { $n ->
    [one] Добавлен { $n } штамп
    [few] Добавлено { $n } штампа
   *[many] Добавлено { $n } штампов
}
added_points = { $n ->
    [one] Добавлен { $n } балл
    [few] Добавлено { $n } балла
   *[many] Добавлено { $n } баллов
}
given = Выдано: { $reward }
counted_once = Это уже было записано и считается один раз.
next = Следующий гость
undo = Отменить
undone = Отменено
undone_meanwhile = Это уже было записано, а затем отменено. Сейчас ничего не засчитано.
# For a card whose code got into other hands.
new_code = Новый код для карты
new_code_sure = Старый код сразу перестанет действовать. Баланс останется, телефоны с картой обновятся.
new_code_yes = Дать новый код
new_code_done = У карты новый код. Телефон покажет его через мгновение.
refused = Не сделано
already = Уже сделано
already_how = Карту сканировали в { $at } ({ $change }).
open_anyway = Открыть карту
saved = Сохранено на устройстве
saved_how = Отправится, когда вернётся сеть, и засчитается один раз.
unsure = Ещё не подтверждено
unsure_how = Сервер не ответил. Выдавайте награду только после подтверждения.
cancel_reward = Отменить награду
not_a_card = Это не карта
strange_link = Это веб-адрес, возможно, меню. Попросите карту из кошелька гостя.
strange_join = Это код со стойки: по нему гости получают карту. Попросите саму карту.
strange_payment = Это код для оплаты. Попросите карту из кошелька гостя.
strange_other = Это не наша карта. Попросите карту из кошелька гостя.
number_offline =
    Нет сети, а чей номер в штрихкоде, знает только сервер. Отсканируйте его снова, когда сеть вернётся, или
    квадратный код, если карта его показывает.
scanner_unclear = Сканер настроен неверно
strange_scanner =
    Сканер вводит символы для другой раскладки клавиатуры. Выберите в его настройках (в инструкции
    часто «страна») раскладку этого устройства и отсканируйте код ещё раз.
cannot_store_how =
    Устройство не может сохранить сканирование, поэтому оно не отправлено. Освободите место или
    выйдите из приватного режима и сканируйте снова.

## Finding a guest

find_label = Имя, телефон, почта или код карты
find_how =
    Не меньше 3 букв или цифр с начала либо то, что напечатано под кодом карты; достаточно последних
    4 знаков.
find_offline = Нет сети: для поиска она нужна. Полный код карты работает и без неё.
found_none = Никто не найден. Попробуйте иначе: телефон или почту.
found_more = Есть ещё: напишите чуть больше.

## Lists

mine = Мои
everyone = Все
more = Ещё
nothing_yet = Сегодня пока ничего.
history_offline = Нет сети: список вернётся вместе с ней.
on_device = На этом устройстве: { $n }
sent_from_here = Отправлено отсюда
line_waiting = Ждёт отправки
line_elsewhere = Это другого заведения: отправится, когда здесь войдёт их сотрудник.
line_damaged = Строка повреждена или изменена. Она не отправляется; сканируйте карту снова.
dismiss = Убрать

## A tester’s card, for trials of campaigns

mark_tester = Отметить как тестовую
marked_tester = Отмечена как тестовая.
new_guest = Новый гость
new_guest_how =
    Для гостя без телефона под рукой. Карта действует сразу и находится по имени или номеру.
guest_name = Имя
guest_phone = Телефон
guest_phone_how = С кодом страны, например +373. По нему карту найдут снова.
guest_nobody = Введите имя или номер телефона, чтобы карту можно было найти снова.
new_guest_make = Создать карту
to_console = Страницы владельца

until_day = до { $day }
more_here = Ещё по этой карте
percent_off = Скидка { $percent } % на эту покупку
money_off = Скидка { $money } на эту покупку
buy_get = Купить { $buy }, получить ещё { $get }
buy_get_percent = Купить { $buy }, ещё { $get } со скидкой { $percent } %
most_off = До { $money }
take_off = Списать { $money }
together = Вместе с этим
access_now = Вход разрешён: { $name }
sell = { $name }: { $price }
sell_amount = { $name }: любая сумма
sell_ask = Оплачено: { $name }?
sell_how = Сначала примите деньги. Потом это будет на карте.
sold_it = Оплачено { $money }
was_sold = На карте: { $name }
was_refused = Не выдано: { $name }
partner_code = Код для гостя: { $code }

## Бумажная карта

paper = Бумажная карта
paper_ask = Сколько на бумажной карте?
paper_how = Оставьте бумагу у себя или порвите её: для каждого гостя её принимают один раз.
paper_most = не больше { $most }
paper_offline =
    Без сети никто не знает, принимали ли уже бумажную карту этого гостя. Сделайте это, когда сеть вернётся.

## Memberships: paused, gone on with, withdrawn from

memberships = Абонемент
membership_good = Бессрочно
membership_not = Нет на этой карте
membership_paused_days = Пауза с { $from }, снова с { $until }
membership_pause_how = Пауза с завтрашнего дня; месяцы добавятся к концу
membership_pause = Поставить на паузу
membership_resume = Возобновить сегодня
membership_withdraw = Отказ: вернуть { $money }
# $what: what the button said before
membership_sure = Да: { $what }
membership_was_paused = Абонемент на паузе с завтрашнего дня.
membership_was_resumed = Абонемент снова действует сегодня.
membership_was_withdrawn = Абонемент закончен. Верните { $money }.
months = { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
    [many] { $n } месяцев
   *[other] { $n } месяца
}
sell_withdrawal = Скажите гостю: отказаться можно в течение 14 дней, за оставшиеся дни.

## Suspended coffee

give_on = Передать другому: { $reward }
jars = Передано другим
jar_left = { $n ->
    [one] { $n } ждёт здесь того, кому нужно
    [few] { $n } ждут здесь тех, кому нужно
    [many] { $n } ждут здесь тех, кому нужно
   *[other] { $n } ждут здесь тех, кому нужно
}
jar_give = Выдать одну
jar_given = Выдано. В банке на одну меньше.
jar_undo = Вернуть в банку
jar_undone = Снова в банке.
jar_none = Здесь ничего не ждёт. Гость может передать с карты.

## Something went wrong

make_good = Загладить вину
make_good_how = Что случилось?
make_good_left = Осталось в этом месяце: { $money }
make_good_give = Дать: { $name }
make_good_none = В программе для этого ничего нет.
make_good_done = Это на карте.

## Practice for somebody new

practice = Тренировка
practice_lead = Две минуты с учебными картами. Ничего не считается.
practice_stamp = Ана что-то покупает: поставьте ей штамп.
practice_reward = Карта Бена заполнена: выдайте награду.
practice_undo = У Аны это было лишним: отмените.
practice_unknown = Кто-то показывает код, который не наш.
practice_scan = Сканировать карту: { $name }
practice_hand_out = Выдать: { $reward }
practice_take_back = Отменить
practice_strange = Сканировать чужой код
practice_done = Это всё. По неизвестной карте ничего не даётся: предложите новую.

## A card goes to a guest’s new phone

hand_over = На новый телефон гостя
hand_over_how = Спросите гостя и запишите ответ. Никогда не читайте вслух то, что видите здесь.
hand_over_question = Что вы спрашиваете
hand_over_phone_end = Номер телефона
hand_over_phone_end_ask = Какие последние шесть цифр вашего номера?
hand_over_last_visit = Последний визит
hand_over_last_visit_ask =
    В какой день вы были здесь в последний раз? День раньше или позже тоже верно.
hand_over_birth_month = День рождения
hand_over_birth_month_ask = В каком месяце ваш день рождения? Число от 1 до 12.
hand_over_known = Я знаю гостя
hand_over_known_ask = Вы знаете этого гостя и отвечаете за это своим именем.
hand_over_answer_is = Ответ гостя
hand_over_old = Старый телефон
hand_over_there = Он у гостя
hand_over_lost = Он потерян
hand_over_old_how =
    Если телефон потерян, старая карта сразу закончится: её код больше нигде не действует.
hand_over_go = Передать карту
hand_over_scan =
    Гость наводит камеру нового телефона на этот код. Он действует один раз, десять минут.
hand_over_code = QR-код, который перенесёт карту на телефон гостя
hand_over_none =
    Об этом госте неизвестно ничего, что можно спросить. Передать карту может менеджер, который
    его знает.

## What went wrong becomes a case

till_case = Пусть посмотрит кто-то другой
till_case_hint = Это станет обращением: управляющий ответит клиенту за несколько дней.
till_case_kind = О чём речь?
till_case_said = Что случилось, со слов клиента
till_case_send = Открыть обращение
# $number: “482 913”
till_case_done = Записано. Номер для клиента: { $number }
till_case_goods = Товар
till_case_count = Штампы, баллы или деньги
till_case_reward = Награда
till_case_people = Обхождение
till_case_wait = Ожидание
till_case_other = Другое
