## Signing in

sign_in = Войти
sign_out = Выйти
mail = Адрес почты
password = Пароль
which_shop = Какое заведение?
pin = PIN-код
pin_was_void = Ваш PIN отменён после множества неверных попыток, возможно чужих. Выберите новый.

## People

role_owner = Владелец
role_manager = Менеджер
role_marketer = Маркетолог
role_cashier = Кассир

## Buttons and fields

pair_this = Привязать планшет к точке
menu = Меню
language = Язык
save = Сохранить
try_again = Повторить
load_again = Загрузить снова
fill_in = Заполните это поле.

## Files that did not come

page_lost = Страница не загрузилась. Проверьте сеть и попробуйте снова.

## Times and counts

unit_seconds = { $n ->
    [one] { $n } секунду
    [few] { $n } секунды
   *[many] { $n } секунд
}
unit_minutes = { $n ->
    [one] { $n } минуту
    [few] { $n } минуты
   *[many] { $n } минут
}
unit_hours = { $n ->
    [one] { $n } час
    [few] { $n } часа
   *[many] { $n } часов
}
unit_days = { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[many] { $n } дней
}

## A card and its history

card_nameless = Карта …{ $end }
card_history = История карты
kind_earn = Сканирование
kind_redeem = Награда
kind_reversal = Отмена

# Who else had a part in an entry.
allowed_by = разрешил(а) { $name }
# $name: the colleague who sent a till's line that somebody else had made
sent_by = отправил(а) { $name }

# Heads of the columns of a history; card_balance: what is on the card after each entry.
history_at = Когда
history_change = Изменение
card_balance = На карте
history_by = Что
