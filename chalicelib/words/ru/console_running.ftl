## How far it is

progress = Сколько сделано
progress_rate = { $n } карт в секунду
progress_left = осталось около { $time }
progress_next = Кто задержан на время, тем пробуем снова { $at }.
count_planned = Просмотрено
count_sent = Отправлено
count_held = Задержано
count_held_out = Для сравнения
count_failed = Не удалось

## Held back

held_why = Задержано и почему
held_reason = Почему

## What can be done

do_delete = Удалить черновик
delete_title = Удалить этот черновик?
delete_sure = Он никому не отправлен. Вернуть его будет нельзя.
delete_yes = Удалить
do_approve = Одобрить и отправить
do_withdraw = Назад в черновики
do_pause = Пауза
do_resume = Продолжить
do_cancel = Остановить
do_retry = Повторить неудачные
cancel_title = Остановить кампанию?
cancel_sure =
    Больше ничего не уйдёт, временный вид сразу вернётся. Что отправлено, остаётся на картах. Начать
    её снова нельзя.

## The campaign

face_alone = Без сообщения: только вид карты.
until = до { $at }

## Correcting the text

correct = Исправить текст
correct_how =
    Новый текст заменит старый и на тех картах, где он уже есть. Телефоны известят ещё раз.
correct_send = Заменить текст…
correct_title = Заменить текст?
correct_sure = Все, у кого старый текст, получат новый.
correct_yes = Заменить
corrected = Новый текст в пути.
corrected_waits =
    Новый текст должен одобрить кто-то другой. До тех пор остаётся старый.
correct_waits = Другой текст ждёт одобрения
correct_waits_how =
    Пока его не одобрит кто-то другой, на картах остаётся прежний текст.
use_again = Использовать снова
copy_of = { $name } (снова)

## What came of it

result = Что из этого вышло
result_again = Посчитать снова
result_none = Пока ничего не посчитано.
result_as_of = На { $at }.
result_final = Это окончательно.
result_open = Визиты считаются до { $at }.
result_running = Визиты считаются { $n } дн. после каждого сообщения.
result_arrived = Дошло ли?
result_by_language = По кошелькам и языкам
result_worked = Помогло ли?
result_no_holdout = Никто не был оставлен для сравнения, и нельзя сказать, что было бы без неё.
result_compared = Кто получил — против тех, кого случай оставил для сравнения, за { $n } дн.
result_texts = Какой текст лучше?
result_per_100 = { $name }, разница на каждые 100 карт
result_group = Группа
result_total = Всего
result_a_hundred = На 100 карт
result_definitions = Что считает каждая цифра
csv_results = Цифры в CSV
csv_deliveries = Каждая карта в CSV

## Steps on the way to a phone

step_of_planned = Намечено
step_of_held = Задержано
step_of_held_out = Для сравнения
step_of_sent = Отправлено
step_of_pushed = Телефон извещён
step_of_accepted = Принято
step_of_fetched = Загружено
step_of_stale = Не загружено за день
step_of_removed = Карта удалена
step_of_refused = Отказано
defined_effect = Эффект
defined_interval = Интервал
