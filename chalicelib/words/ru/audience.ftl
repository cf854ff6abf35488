### Audiences.

## What can be asked of a card, as a title and in a sentence. $what: one of the comparisons below

audience_fact_programme = Программа
audience_is_programme = программа: { $what }
audience_fact_balance = Штампов или баллов на карте
audience_is_balance = штампов или баллов на карте: { $what }
audience_fact_to_reward = Штампов или баллов до награды
audience_is_to_reward = штампов или баллов до награды: { $what }
audience_fact_waiting = Наград ждёт
audience_is_waiting = наград ждёт: { $what }
audience_fact_tier = Уровень
audience_is_tier = уровень: { $what }
audience_fact_joined = Дата вступления
audience_is_joined = дата вступления: { $what }
audience_fact_last_visit = Последний визит
audience_is_last_visit = последний визит: { $what }
audience_fact_visits = Визиты
audience_is_visits = визиты: { $what }
audience_is_visits_within =
    визиты за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }: { $what }
audience_fact_spent_minor = Потрачено
audience_is_spent_minor = потрачено всего: { $what }
audience_fact_outlet = Бывает в точке
audience_is_outlet = бывает в точке: { $what }
audience_fact_language = Язык
audience_is_language = язык: { $what }
audience_fact_consent = Согласие на сообщения
audience_is_consent = согласие на сообщения: { $what }
audience_fact_wallet = Кошелёк
audience_is_wallet = кошелёк: { $what }
audience_fact_birthday_month = День рождения
audience_is_birthday_month = день рождения: { $what }
audience_fact_rfm = Класс RFM
audience_is_rfm = класс RFM: { $what }
audience_lately =
    за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
audience_is_spent_minor_within = потрачено { audience_lately }: { $what }
audience_is_outlet_within = бывает { audience_lately } в точке: { $what }
audience_fact_top_spent = Тратит больше всех
audience_fact_top_visits = Приходит чаще всех
audience_fact_weekday = День недели визитов
audience_is_weekday = день недели визитов: { $what }
audience_is_weekday_within = день недели визитов { audience_lately }: { $what }
audience_fact_daypart = Время суток визитов
audience_is_daypart = время суток визитов: { $what }
audience_is_daypart_within = время суток визитов { audience_lately }: { $what }
audience_fact_redeemed = Получена награда
audience_is_redeemed_within = получено { audience_lately }: { $what }
audience_fact_bought = Куплен товар
audience_is_bought_within = куплено { audience_lately }: { $what }
audience_fact_got = Отправлена кампания
audience_is_got = отправлена кампания: { $what }
audience_is_got_within = отправлена { audience_lately } кампания: { $what }
audience_fact_audience = В другой аудитории
audience_is_audience = в аудитории: { $what }
audience_fact_brought = Привёл друг
audience_fact_source = По какому плакату или ссылке
audience_is_source = карта по плакату или ссылке: { $what }
audience_is_brought = привёл друг: { $what }
audience_of = «{ $name }» ({ $condition })
audience_at_the_top = { $by ->
    [top_spent] среди { $percent } % карт, где тратят больше всех: { $least } и больше
   *[other] среди { $percent } % карт, где визитов больше всех: { $least } и больше
}
audience_at_the_top_uncounted = { $by ->
    [top_spent] среди { $percent } % карт, где тратят больше всех
   *[other] среди { $percent } % карт, где визитов больше всех
}
audience_top = среди первых, в процентах

## Comparisons. $n, $m: numbers, amounts of money or dates; where somebody builds a condition, “…”

audience_at_least = не меньше { $n }
audience_at_most = не больше { $n }
audience_exactly = ровно { $n }
audience_between = от { $n } до { $m }
audience_never = ни разу
audience_on_dates = с { $n } по { $m }
audience_at_least_ago =
    { $n ->
        [one] { $n } день
        [few] { $n } дня
       *[many] { $n } дней
    } назад или раньше
audience_at_most_ago =
    { $n ->
        [one] { $n } день
        [few] { $n } дня
       *[many] { $n } дней
    } назад или позже
audience_exactly_ago =
    { $n ->
        [one] { $n } день
        [few] { $n } дня
       *[many] { $n } дней
    } назад
audience_between_ago =
    { $n }–{ $m ->
        [one] { $m } день
        [few] { $m } дня
       *[many] { $m } дней
    } назад

## What a fact can be

audience_tier_none = нет
audience_source_none = без имени
audience_consent = { $choice ->
    [yes] да
   *[no] нет
}
audience_wallet = { $choice ->
    [apple] Apple Wallet
    [google] Google Кошелёк
    [browser] Браузер
   *[none] нет
}
audience_reward_of = { $reward } ({ $programme })
audience_source_of = { $source } ({ $programme })
audience_daypart = { $choice ->
    [early] ночь (0–6)
    [morning] утро (6–11)
    [midday] полдень (11–14)
    [afternoon] день (14–18)
   *[evening] вечер (18–24)
}
audience_brought = { $choice ->
    [yes] да
   *[no] нет
}

audience_rfm = { $choice ->
    [champion] лучшие
    [loyal] верные
    [promising] перспективные
    [newcomer] новички
    [at_risk] под угрозой
    [fading] угасающие
    [lost] потерянные
   *[never] не приходили
}
audience_birthday_month = { $choice ->
    [this] в этом месяце
    [1] в январе
    [2] в феврале
    [3] в марте
    [4] в апреле
    [5] в мае
    [6] в июне
    [7] в июле
    [8] в августе
    [9] в сентябре
    [10] в октябре
    [11] в ноябре
   *[12] в декабре
}

## Conditions together

audience_sentence = { $condition }.
audience_and = { $first }; и { $rest }
audience_or = { $first }; или { $rest }
audience_group = ({ $condition })
audience_not = не ({ $condition })
audience_everybody = все
audience_nobody = никто

## Ready-made audiences

audience_ready_new = Новые
audience_ready_regular = Постоянные
audience_ready_slipping = Стали реже бывать
audience_ready_lapsed = Перестали приходить
audience_ready_one_away = В шаге от награды
audience_ready_reward_waiting = Награда ждёт

## Что нужно знать об условии

audience_help_to_reward = Сколько не хватает до следующей награды, которую баланс ещё не покрывает.
audience_help_waiting = Награды, которые баланс покрывает сейчас.
audience_help_joined = В днях: «30 дней назад или меньше» — те, кто пришёл за последние 30 дней.
audience_help_last_visit = В днях: «90 дней назад или больше» — те, кого не было 90 дней.
audience_help_visits = Продажи, которые не отменили. За период считается не больше 55.
audience_help_spent_minor = Продажи с суммой, без возвратов. С днями: что куплено за эти дни.
audience_help_top_spent =
    При сохранении процент становится суммой по всем действующим картам, и предложение её называет. Сохранённые аудитории пересчитываются каждую ночь; кампания сохраняет свою сумму.
audience_help_top_visits =
    При сохранении процент становится числом визитов по всем действующим картам, и предложение его называет. Сохранённые аудитории пересчитываются каждую ночь; кампания сохраняет своё число.
audience_help_outlet = Где была продажа. Без дней: десять последних мест.
audience_help_weekday = Достаточно одного визита в такой день из последних 56. По часам клиента.
audience_help_daypart = Достаточно одного визита в такое время из последних 56. По часам клиента.
audience_help_redeemed = Получено за эти дни и не возвращено.
audience_help_bought = Как его называет касса при продаже; в списке товары ваших программ.
audience_help_got =
    Кому она отправлена за последние 400 дней: кроме контрольной группы и пропущенных. Кто её прочёл, кошельки не сообщают.
audience_help_audience =
    У кампании аудитория такая, какой была при последнем сохранении черновика; сохранённая аудитория меняется вместе с ней.
audience_help_brought = Карта по приглашению другой карты.
audience_help_source = По какому из ваших плакатов, листовок или ссылок пришла карта. Имена дают на странице «Плакаты».
audience_help_consent = Сообщения получают только те, кто согласился.
audience_help_rfm =
    Были за последние 30 дней: лучшие (10 визитов в год и 3 заработанные награды), верные (10 визитов), перспективные (3 визита), новички. С тех пор не были: под угрозой (10 визитов в год), угасающие (до 90 дней), потерянные.

## Refusals

audience_changed = Кто-то уже изменил эту аудиторию. Откройте её снова и внесите изменение там.
audience_choice_needed = Выберите хотя бы одно и не больше { $most }.
audience_choice_wrong = Каждый вариант — текст не длиннее { $most } знаков.
audience_choice_unknown = Выберите из этих: { $choices }.
audience_circle = Эта аудитория уже входит в ту. Сначала уберите её оттуда.
audience_part_unknown = Такой аудитории больше нет. Выберите здесь другую.
audience_date_wrong = Укажите дату как год-месяц-день, например 2026-11-01.
audience_fact_unknown = Такого признака у аудитории нет. Выберите из: { $facts }.
audience_number_wrong = Укажите целое число от { $least } до { $most }.
audience_operator_unknown = Этот признак сравнивают только так: { $operators }.
audience_too_large =
    В аудитории слишком много частей. Оставьте не больше { $most } условий и { $deep } уровней.
audience_two_needed = Укажите два значения: сначала меньшее или более раннее.
audience_unclear = Укажите здесь «all» или «any» со списком, «not» с одним условием или один «fact».
audience_unknown = Такой аудитории больше нет. Выберите другую или сохраните заново.
facts_when = Выберите одно из этого: { $choices }.
audiences_full = Сохранено аудиторий: { $most }. Сначала удалите ненужную.
