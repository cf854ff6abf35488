### What became of a campaign.

campaign_metric = { $metric ->
    [visits] визиты
    [redemptions] награды
   *[spend] покупки
}
campaign_group = { $arm ->
    [held_out] Контрольная группа
    [a] Текст А
   *[b] Текст Б
}

## What a message did: never more than its interval allows. $each: for every 100 cards

effect_more =
    Прибавилось ({ $metric }): около { $extra } (от { $low } до { $high }), то есть { $each } на 100
    карт.
effect_less =
    Убавилось ({ $metric }): около { $extra } (от { $low } до { $high }), то есть { $each } на 100
    карт.
effect_none = Эффект не показан ({ $metric }): всего возможно что угодно от { $low } до { $high }.
effect_few =
    Слишком мало карт, чтобы судить ({ $metric }): нужно по { $least } в группе, и чтобы многие
    приходили.

## Which of two texts did better

texts_more =
    Текст А лучше ({ $metric }): на { $each } больше на 100 карт (от { $low } до { $high }).
texts_less =
    Текст Б лучше ({ $metric }): на { $each } больше на 100 карт (от { $low } до { $high }).
texts_none = Разница между текстами не показана ({ $metric }).

## What each figure counts

definition_planned =
    Карты, которые отвечали условиям аудитории, когда до них дошла очередь. Без пробных.
definition_held =
    Запланированы, но не отправлены: нет согласия или сообщений уже достаточно. Причина у каждой.
definition_held_out =
    Карты, которым можно было отправить сообщение, но случай их отсеял: они показывают, что было бы
    без него. Их определяет расчёт по кампании и карте; никто не выбирает.
definition_sent = Карты с этим сообщением. Карта в двух кошельках считается в каждом.
definition_pushed = Apple или Google сообщено, что карта изменилась.
definition_accepted =
    Apple или Google это принял. У Google карта после этого обновлена на всех телефонах.
definition_fetched =
    iPhone забрал карту с сообщением. Google никому не сообщает, какой телефон её показал.
definition_stale =
    Apple принял, но iPhone больше суток не забирает: выключен, без сети или обновления карты
    отключены.
definition_removed = Была в кошельке при отправке, с тех пор удалена.
definition_refused = Apple или Google отказал, с причиной. «Повторить» отправит эти карты снова.
definition_visits =
    Отсканированное за срок после очереди карты, в визитах по счёту программы. Отменённое не в счёт.
definition_redemptions = Награды, взятые за тот же срок.
definition_spend = Суммы продаж, отсканированных за тот же срок, если касса их передаёт.
definition_effect =
    В среднем карта с сообщением минус контрольная карта, умножено на число отправленных.
definition_interval =
    Из ста повторений истинный эффект примерно 95 раз лежал бы в таком интервале. Если в нём есть
    ноль, всё объясняет случай: эффект не показан.
