### Programmes.

## Stamps

stamps_counted = { $n ->
    [one] { $n } штамп
    [few] { $n } штампа
   *[many] { $n } штампов
}
stamps_to_go = Ещё { stamps_counted }: { $reward }
stamps_standing = Штампы на вашей карте: { $shown }
stamps_rule = Один штамп за визит. { stamps_counted }: { $reward }.
stamps_times = { $n ->
    [2] Двойные штампы
    [3] Тройные штампы
   *[other] Штампы × { $n }
}

## Points

points_counted = { $n ->
    [one] { $n } балл
    [few] { $n } балла
   *[many] { $n } баллов
}
points_to_go = Ещё { points_counted }: { $reward }
points_standing = Баллы на вашей карте: { $shown }
points_all_reached = Вам доступны все награды
points_rule = { $ways }. { $rewards }.
points_by_amount = { points_counted } за { $money } покупки
points_by_visit = { points_counted } за визит
points_reward = { points_counted }: { $reward }
points_rewards = { $first }; { $rest }
points_times = { $n ->
    [2] Двойные баллы
    [3] Тройные баллы
   *[other] Баллы × { $n }
}

## Double-stamp days and happy hours: a line on the card, of at most 60 characters

bonus_until = { $what } до { $to }
bonus_from_to = { $what }: { $at } – { $to }
bonus_within = { $what }: { $hours }
bonus_within_until = { $what }: { $hours }, до { $to }
bonus_everything = Всё считается × { $n }
bonus_daily = ежедневно
bonus_hours = { $days } { $begins }–{ $ends }
bonus_run = { $first }–{ $last }
bonus_runs = { $first }, { $rest }

## Refusals

bonus_days_wrong =
    Назовите каждый день недели не больше одного раза: от 0 (понедельник) до 6 (воскресенье).
bonus_factor_wrong = По бонусу покупка считается от { $least } до { $most } раз.
bonus_hours_wrong = Часы бонуса начинаются в течение дня и заканчиваются позже, не дольше суток.
bonus_never = Ни один из этих дней и часов не попадает между началом и концом. Измените что-нибудь.
bonus_over =
    Бонус кончается раньше, чем начинается, или уже закончился. Выберите более поздний конец.
bonus_too_long =
    Такой бонус длится не больше { $most } дн. Сократите его или ограничьте днями или часами.
hours_unclear = Укажите часы работы на все семь дней; закрытие позже открытия.
hours_too_many = Укажите не больше { $most } промежутков работы в день.
scans_a_day_wrong = Разрешите не больше { $most } сканирований в день или 0 — без ограничения.
cooldown_wrong = Между двумя сканированиями может пройти не больше { $most } дней; 0 — без ожидания.
smallest_sale_wrong = Наименьшая покупка — не больше { $most }; 0 — без ограничения.
offline_reward_wrong =
    Награда без сети может стоить не больше { $most } штампов или баллов; 0 — не выдавать.
card_programme_gone =
    Программы этой карты больше нет. Сообщите владельцу: начислить на карту ничего нельзя.
per_scan_out_of_range = Разрешите от { $least } до { $most } штампов за одно сканирование.
points_earn_nothing = Начисляйте баллы за сумму или за визит: хотя бы одно должно быть больше нуля.
points_out_of_range = Начисляйте не больше { $most } баллов за раз.
programme_busy = Программа сейчас меняется. Попробуйте ещё раз через мгновение.
programme_changed =
    Программу тем временем изменил кто-то другой. Обновите страницу и внесите изменение снова.
programme_type_unknown = Выберите один из типов программы: { $types }.
programme_unknown =
    Такой программы нет. Проверьте идентификатор или отсканируйте код на стойке ещё раз.
stamps_needed_out_of_range = На карте от { $least } до { $most } штампов.
thresholds_out_of_order =
    Укажите от 1 до { $most } наград с разными идентификаторами, от дешёвой к дорогой.
tier_id_wrong =
    Задайте уровню идентификатор из строчных латинских букв, цифр, - и _, не длиннее { $most }.
tiers_out_of_order =
    Укажите не больше { $most } уровней, от низшего к высшему, с разными идентификаторами.
