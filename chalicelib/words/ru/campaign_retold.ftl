### A campaign's result as an owner repeats it, and campaigns side by side.

## What it brought. $so_far: "yes" while visits still count; $each: visits for every 100 cards

retold_more = { $so_far ->
    [yes] Визитов прибавилось пока примерно на { $each } на каждые 100 карт: всего около { $extra }, от { $low } до { $high }.
   *[no] Визитов прибавилось примерно на { $each } на каждые 100 карт: всего около { $extra }, от { $low } до { $high }.
}
retold_less = { $so_far ->
    [yes] Визитов стало пока меньше примерно на { $each } на каждые 100 карт: всего около { $extra }, от { $low } до { $high }.
   *[no] Визитов стало меньше примерно на { $each } на каждые 100 карт: всего около { $extra }, от { $low } до { $high }.
}
retold_none = { $so_far ->
    [yes] Эффекта пока не видно: те, кому отправлено, приходят примерно так же часто, как контрольная группа.
   *[no] Эффекта не видно: те, кому отправлено, приходили примерно так же часто, как контрольная группа.
}
# $n: cards in the smaller group
retold_few =
    Слишком мало, чтобы судить: в каждой группе нужно карт: { $least }, а в меньшей их { $n }.
# $until: a day
retold_early = Ещё рано судить: визиты учитываются до { $until }.
retold_early_running = Ещё рано судить: на визит у каждого клиента дней: { $days }.
retold_little = Произошло слишком мало, чтобы судить.
retold_alone = Контрольной группы не было, поэтому никто не скажет, что это принесло.
retold_unsent = Она никому не отправлена.
retold_nobody_notified = Никого не извещали: об этом говорили только карты.
retold_beside = С уведомлением: { $told }. Без него, только на карте: { $silent }.
retold_beside_more = примерно { $each } визитов больше на 100 карт (от { $low } до { $high })
retold_beside_less = примерно { $each } визитов меньше на 100 карт (от { $low } до { $high })
retold_beside_none = эффекта не видно
retold_beside_few = слишком мало, чтобы судить
retold_notification_more = Каждые 100 уведомлений дали примерно { $each } визитов сверх того, что дала сама карта (от { $low } до { $high }).
retold_notification_less = На каждые 100 уведомлений примерно на { $each } визитов меньше, чем с одной картой (от { $low } до { $high }).
retold_notification_none = Дало ли уведомление больше, чем одна карта, от случайности не отличить.

## In money. $brought, $low, $high, $cost: amounts

retold_sales_more = { $so_far ->
    [yes] Продаж пока прибавилось примерно на { $brought } (от { $low } до { $high }).
   *[no] Продаж прибавилось примерно на { $brought } (от { $low } до { $high }).
}
retold_sales_less = { $so_far ->
    [yes] Продаж пока меньше примерно на { $brought } (от { $low } до { $high }).
   *[no] Продаж стало меньше примерно на { $brought } (от { $low } до { $high }).
}
retold_sales_none = { $so_far ->
    [yes] Влияние на продажи пока не отличить от случайности.
   *[no] Влияние на продажи не отличить от случайности.
}
retold_gifts = Подарки обошлись в { $cost } (получено: { $taken }).
retold_gifts_uncosted = Подарков получено: { $taken }; сколько стоит один, в программе не указано.
retold_sending = Отправка обошлась примерно в { $cost } по прейскуранту.
retold_sending_least = Отправка обошлась меньше чем в { $cost }.

## Side by side: the names of the lines. $currency: EUR

compared_figure = Показатель
compared_state = Состояние
compared_starts = Начало
compared_ends = Конец
compared_audience = Аудитория
compared_planned = Проверено карт
compared_sent = Отправлено
compared_held_out = Контрольная группа
compared_held = Пропущено
compared_accepted_percent = Принято кошельками, %
compared_visits = Прибавка визитов на 100 карт
compared_visits_low = Прибавка визитов на 100 карт, не меньше
compared_visits_high = Прибавка визитов на 100 карт, не больше
compared_visits_extra = Прибавка визитов всего
compared_rewards = Прибавка наград на 100 карт
compared_rewards_low = Прибавка наград на 100 карт, не меньше
compared_rewards_high = Прибавка наград на 100 карт, не больше
compared_sales = Прибавка продаж всего ({ $currency })
compared_sales_low = Прибавка продаж всего, не меньше ({ $currency })
compared_sales_high = Прибавка продаж всего, не больше ({ $currency })
compared_gifts_given = Подарков выдано
compared_gifts_taken = Подарков получено
compared_gifts_cost = Стоимость полученных подарков ({ $currency })
compared_sending = Стоимость отправки по прейскуранту ({ $currency })
compared_said = Словами

## Refusals

archive_not_ended = В архив можно убрать только завершённую кампанию. Сначала остановите её или удалите черновик.
compared_number = Выберите кампании: от 1 до { $most }.
