### What is refused of a request itself, whatever it asks for.

accept_needed = Отправьте тело запроса в формате { $type }.
body_invalid = Проверьте поле «{ $at }»: { $why }.
body_not_json = Тело запроса не является правильным JSON. Отправьте один объект JSON.
body_too_large = Тело запроса слишком велико. Отправьте не больше { $most } байт.
callback_refused = Этот вызов не является действительным свежим сообщением от Google: { $why }.
callback_unchecked = Ключи Google сейчас недоступны. Отправьте то же сообщение позже.
changed_meanwhile = Кто-то изменил это в тот же момент. Проверьте и повторите изменение.
colour_wrong = Запишите цвет как # и шесть знаков, например #7a4b2a.
cursor_invalid = Эта метка страницы неверна. Начните заново без «after».
day_wrong = Укажите день в виде ГГГГ-ММ-ДД.
instant_wrong = Укажите время «{ $at }» по RFC 3339, например 2026-11-01T10:00:00Z.
key_invalid = Ключ должен состоять из видимых символов ASCII, от 1 до { $most }.
key_needed =
    Отправьте заголовок Idempotency-Key, новый для каждой продажи и тот же при повторе, или sale_id.
key_reused = Этот ключ уже использован для другого. Для каждого нового запроса нужен новый ключ.
language_unknown = Выберите один из языков: { $languages }.
limit_out_of_range = Запрашивайте от { $least } до { $most } строк за раз.
list_out_of_range = Укажите в «{ $at }» от { $least } до { $most } элементов.
number_too_large = Укажите «{ $at }» числом не больше { $most }.
not_found = Здесь ничего нет. Проверьте адрес.
number_out_of_range = Укажите «{ $at }» целым числом от { $least } до { $most }.
origin_wrong = Этот запрос пришёл не со страницы. Обновите её и попробуйте снова.
subscription_wrong =
    Этот браузер не может получать уведомления: то, что дала ему служба уведомлений, непригодно. Перезагрузите страницу и попробуйте ещё раз.
store_busy = Система сейчас перегружена. Отправьте тот же запрос через мгновение.
text_needed = Заполните «{ $at }»: от 1 до { $most } знаков.
text_wrong_form = Запишите «{ $at }» так, как сказано в описании API, openapi.json.
text_too_long = Сократите «{ $at }» до { $most } знаков.
text_unshown = Уберите из «{ $at }» то, что нельзя показать: перенос строки, табуляцию.
verb_wrong = Этот адрес не принимает { $verb }. Он принимает { $allowed }.
zone_unknown = Укажите часовой пояс по имени, например Europe/Chisinau.

## What is wrong with a field, in the middle of a sentence

why_missing = его нет
why_unknown = такого поля не бывает
why_choice = выберите одно из: { $choices }
why_type = { $wanted ->
    [int] здесь ждут целое число
    [float] здесь ждут число
    [str] здесь ждут текст
    [bool] здесь ждут true или false
    [array] здесь ждут список
   *[object] здесь ждут объект
}
why_form = форма неверна
