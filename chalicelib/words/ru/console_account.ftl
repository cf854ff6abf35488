### The person's own page: password, PIN, second factor, sessions.

pin_why = Чтобы войти на привязанной кассе и чтобы снять ограничение.
pin_new = Новый PIN
pin_hint = От 4 до 6 цифр, не одинаковые и не подряд.
pin_save = Задать PIN
pin_saved = Новый PIN задан.
password_own = Пароль
password_own_how = С новым паролем вы выходите на всех остальных устройствах.
password_none_how = Вы входите по коду из письма, и пароля у вас пока нет. С ним не нужно ждать письма.
password_now = Текущий пароль
password_next = Новый пароль
password_hint = Не менее 10 знаков. Хорошо подойдут несколько не связанных слов.
password_save = Задать пароль
password_saved = Новый пароль задан. Остальные устройства отключены.
sign_out_everywhere = Выйти на всех устройствах
sign_out_everywhere_how =
    Если потерян телефон или вы не вышли на чужом планшете. За несколько секунд, здесь тоже.

sessions = Где вы вошли
sessions_how = Если какой-то сеанс вам незнаком, завершите его и смените пароль.
session_here = Этот
session_unknown_browser = Неизвестный браузер
# $at: a day and a time
session_since = С { $at }
# $at: a day and a time
session_seen = Последнее использование: { $at }
session_end = Завершить
session_end_others = Завершить все остальные
session_end_others_sure = Везде, кроме этого устройства, вы выйдете в течение нескольких секунд.

mails = Почта
mails_waiting = Писать мне, когда меня что-то ждёт
mails_how = По одному разу, со ссылкой: кампания на одобрение, выбор текста, заканчивающиеся коды.
mails_saved = Сохранено.
language_own = Язык
language_own_how = Этих страниц на всех ваших устройствах и писем вам.
