## How far it is

progress = Сколько сделано
progress_rate = { $n } карт в секунду
progress_left = осталось около { $time }
progress_next = Кого пропустили на время, тем отправим снова { $at }.
progress_stopped = Остановлена
progress_stopped_at = { $n ->
    [0] до первой отправки
    [one] после { $n } сообщения
    [few] после { $n } сообщений
   *[many] после { $n } сообщений
}
count_planned = Проверено
count_sent = Отправлено
count_held = Пропущено
count_held_out = Контрольная группа
count_waiting = Ждут своего часа
count_failed = Не удалось

## Held back

held_why = Пропущено и почему
held_reason = Почему

## What can be done

do_delete = Удалить черновик
delete_title = Удалить этот черновик?
delete_sure = Он никому не отправлен. Вернуть его будет нельзя.
delete_yes = Удалить
do_approve = Одобрить и отправить
do_decline = Отклонить…
do_withdraw = Назад в черновики
do_pause = Пауза
do_resume = Возобновить
do_cancel = Остановить
do_retry = Повторить неудачные
fact_made = Создал
fact_asked = Просит одобрить
when_said_outlet = { $at }, время: { $zone }
when_said_customer = { $at }, по часам каждого клиента
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
decline_title = Отклонить кампанию?
decline_lead =
    Ничего из неё не отправится. Тот, кто её отправил, прочтёт причину, изменит её и отправит ещё раз.
decline_words_title = Отклонить новый текст?
decline_words_lead = На картах остаётся прежний текст. Тот, кто написал новый, прочтёт причину.
decline_why = Причина
decline_why_how = Например, что нужно изменить.
decline_yes = Отклонить
declined_by = Отклонение: { $name }, { $at }:
declined_next = Измените её и отправьте ещё раз.
declined_words_next = На картах остаётся прежний текст. Этот отклонён; «Исправить текст» начинается с него:
use_again = Дублировать
copy_of = { $name } (копия)

## What came of it

result = Что из этого вышло
result_again = Обновить
result_none = Пока ничего не посчитано.
result_as_of = На { $at }.
result_final = Это окончательно.
result_open = Визиты считаются до { $at }.
result_running = Визиты считаются { $n } дн. после каждого сообщения.
result_arrived = Как далеко дошло
result_in_window = { $n ->
    [one] В витрине { $n } карты. Кто смотрел, не сообщает ни один кошелёк.
    [few] В витрине { $n } карт. Кто смотрел, не сообщает ни один кошелёк.
   *[many] В витрине { $n } карт. Кто смотрел, не сообщает ни один кошелёк.
}
result_by_language = По кошелькам и языкам
result_worked = Помогло ли?
result_no_holdout = Контрольной группы не было, и нельзя сказать, что было бы без неё.
result_compared = Кому отправлено — против контрольной группы, за { $n } дн.
result_few = Слишком мало карт, чтобы судить: нужно по { $n } в каждой группе.
result_early = Ещё рано судить: считаются визиты за { $n } дн., а они ещё не прошли.
result_little = За { $n } дн. произошло слишком мало, чтобы судить.
result_texts = Какой текст лучше?
result_silent = Что дало само уведомление?
result_silent_alone = { $name }: карты без уведомления против контрольной группы
result_notified = { $name }: с уведомлением против без уведомления
result_per_100 = { $name }, разница на каждые 100 карт
result_group = Группа
result_total = Всего
result_a_hundred = На 100 карт
result_definitions = Что считает каждая цифра
csv_results = Цифры в CSV
csv_deliveries = Каждая карта в CSV

## Steps on the way to a phone

step_of_held = Пропущено
step_of_held_out = Контрольная группа
step_of_sent = Отправлено
step_of_pushed = Кошелёк извещён
step_of_accepted = Принято кошельком
step_of_fetched = Загружено телефоном
step_of_stale = Не загружено за день
step_of_removed = Больше не на телефоне
step_of_refused = Отказано
defined_effect = Эффект
defined_interval = Интервал

## Gifts

result_gifts = Что подарено
defined_gifts = Подарки
recall = Вернуть то, что никто не взял…
recall_title = { $n ->
    [one] Вернуть { $n } подарок?
    [few] Вернуть { $n } подарка?
   *[many] Вернуть { $n } подарков?
}
recall_sure = Это исчезнет с карт. Что клиенты взяли, останется у них.
recall_yes = Вернуть
recalling = Возвращаем. Обновите через минуту.
step_of_planned = Проверено
