## Signing in

sign_in = Войти
sign_out = Выйти
mail = Адрес почты
password = Пароль
second = Код из приложения
second_hint = Шесть цифр. Если телефона нет, один из резервных кодов.
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
cancel = Отмена
change_unsure =
    Сервер не ответил. Проверьте сеть и посмотрите, появилось ли изменение, прежде чем повторять.
odd_answer = Сервер ответил { $status }. Попробуйте ещё раз через минуту.

# A link over everything, for who goes by keys.
skip = К содержанию
copy = Копировать
copied = Скопировано
toast_undo = Отменить
toast_close = Закрыть

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
kind_give = Начисление
kind_paper = Бумажная карта
kind_import = Перенесено
# Of a membership.
kind_pause = Пауза
kind_resume = Возобновлено
kind_reversal = Отмена
# Of a sale that was amended, or of which some came back.
kind_correction = Чек исправлен
kind_returned = Частичный возврат

# Who else had a part in an entry.
allowed_by = разрешил(а) { $name }
# $name: the colleague who sent a till's line that somebody else had made
sent_by = отправил(а) { $name }

# Heads of the columns of a history; card_balance: what is on the card after each entry.
history_at = Когда
history_change = Изменение
card_balance = На карте
history_by = Что

list_find = Поиск по названию

## Pictures of a brand

picture_stamp_own = Своя картинка
picture_emoji = Эмодзи
picture_strip = Фото за штампами
picture_strip_hint = Затемняется цветом карты, пока штампы не станут хорошо видны.
picture_choose = Выбрать картинку
picture_other = Выбрать другую
picture_without = Без картинки
picture_reading = Читаем картинку…
picture_taken = Готово.
picture_stamp_hint = Один из наших, эмодзи или своя картинка.
picture_logo = Логотип
picture_logo_hint = На карте, на странице вступления и на плакате. Его цвета берутся для карты.
passkey_use = Войти с ключом доступа
passkey_unused = Ключ доступа не использован. Попробуйте ещё раз или войдите иначе.
recovery_code = Резервный код
recovery_code_hint = Если ключа доступа нет под рукой. Каждый действует один раз.
factor_soon = С { $at } ваше заведение требует второй фактор от всех с вашей ролью. Настройте его заранее.
# In place of a figure that is not known.
not_known = неизвестно
file_choose = Выбрать файл
