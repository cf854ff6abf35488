### Чем программа награждает, кроме штампов или баллов.

## Предложения: почему одно сейчас недоступно

offer_not_ready = { $why } Поэтому сейчас это получить нельзя.
offer_not_so_often = Сейчас можно взять, раз: не больше { $most }.
offer_too_much = На карте этого { $most }. Возьмите не больше.
part_not_sold = Это на кассе не продаётся. Выберите одно из этих: { $parts }.
payment_differs = Это стоит { $minor } в наименьших единицах валюты. Пришлите эту сумму или никакую.
offer_one_discount = На эту покупку скидка уже есть. Скидка бывает одна; вторая останется на следующий раз.
nothing_to_give = За это программа ничего не даёт. Проверьте, есть ли ещё эта часть в программе и не получила ли её карта раньше.
lots_full = На этой карте уже разных вещей: { $most }. Пусть клиент сначала что-то использует.
part_type_unknown = Выберите одну из этих частей: { $types }.
part_id_twice = Идентификатор «{ $id }» уже есть у другой части. Дайте каждой свой.
part_currency = Уберите валюту: берётся валюта продавца.
partner_oneself = Продавец не может быть партнёром собственной программы. Укажите другого по его идентификатору.

## Пожертвования

giving_given = { $given }: { $n }
giving_rule = С каждых { $money } покупки мы отдаём: { $given } ({ $cause }).
giving_rule_visits = С каждых ваших визитов, числом { $n }, мы отдаём: { $given } ({ $cause }).
giving_one_of = Укажите либо сумму, либо число визитов, за которые даётся один.

## Права

right_waits = Ваше
right_on_join = При вступлении: { $name }.
right_on_sale = С покупкой: { $name }.
right_on_paid = При оплате: { $name }.
right_on_birthday = Ко дню рождения: { $name }.
right_on_anniversary = Каждый год в день вступления: { $name }.
right_on_day = В день благодарности: { $name }.
right_on_referral = За друга, который вступит: { $name }.
right_on_friend = Для вашего друга: { $name }.
right_on_answer = За ваш ответ: { $name }.
right_on_case = Чтобы исправить ошибку: { $name }.
right_on_import = С вашей прежней карты: { $name }.
right_on_campaign = Время от времени: { $name }.

effect_one_of = Заполните только одно: процент, скидку или «купи и получи».
collection_one_of = Укажите либо товар, либо сумму, за которую даётся один.

## Уровни, членство, деньги на карте и прочее

standing_label = Уровень
standing_rule = { $name } — от { $least }.
membership_label = Членство
membership_until = до { $day }
membership_renew = до { $day }. Продлите на кассе
membership_back = на паузе, снова с { $day }
membership_rule = { $name }: { $months ->
    [0] { $money } один раз
    [1] { $money } в месяц
    [12] { $money } в год
   *[other] { $money } на срок в месяцах: { $months }
}.
credit_held = { $money }
credit_rule = { $percent } % покупки возвращаются: { $name }.
credit_sold = { $name }: внесено заранее, тратится до копейки.
head_start_rule = На новой карте уже есть: { $n }.
trial_rule = Для новых: { $name }, дней: { $days }, бесплатно.
collection_rule = { $name }: { $n } — { $reward }.
milestone_rule = При { $at }: { $name }.
spending_rule = { $n } — это { $money } скидки, когда захотите.
perk_rule = { $period ->
    [ever] Один раз
    [day] Каждый день
    [month] Каждый месяц
    [year] Каждый год
   *[always] Всегда
}: { $name }.
perk_rule_days = С { $first } по { $last } число каждого месяца: { $name }.
perk_days_wrong = Укажите два дня месяца от 1 до { $most }, первый раньше последнего, или ни одного.
perk_rule_times = { $period ->
    [ever] Один раз
    [day] Каждый день
    [month] Каждый месяц
    [year] Каждый год
   *[always] Всегда
}: { $name } × { $times }.

## Referral

referral_label = Спасибо
referral_rule =
    Приведите друга: { $name } вам обоим, когда друг впервые что-то купит. { $n ->
        [one] До { $n } друга в год.
        [few] До { $n } друзей в год.
       *[many] До { $n } друзей в год.
    }
referral_unknown = Эта карта не из этой программы. Отсканируйте карту друга.
referral_off = За друзей эта программа ничего не даёт. Уберите друга.
referral_own = Нельзя привести самого себя. Уберите друга или отсканируйте другую карту.
friends_full = Эта карта уже привела в этом году столько друзей, сколько считается: { $most }.
referral_known = У этого клиента уже есть карта, значит, его никто не привёл. Уберите друга.

## Partners’ vouchers

voucher_rule = { $n } — { $name }.
code_line_wrong = Строка { $line } — не код. Указывайте по одному коду в строке, знаков не больше { $most }, без запятых.
codes_too_many = Отправляйте за раз кодов не больше { $most }.
codes_needed = Здесь нет ни одного кода. Указывайте по одному коду в строке.
pool_full = В запасе кодов не больше { $most }. Начните новый.
pool_empty = Коды закончились. С карты ничего не списано; спросите владельца.
pool_unknown = Назовите запас маленькими латинскими буквами, цифрами и дефисами.
pool_busy = Кто-то ещё добавляет коды в этот запас. Отправьте список снова через мгновение; дважды ничего не добавится.
code_one_at_a_time = Коды выдаются по одному.

## Draw

draw_rule = За каждые визиты, числом { $n }: { $name }.

## Memberships: paused and withdrawn from

membership_unknown = Такого абонемента нет. Выберите один из этих: { $parts }.
paid_for_good = На карте уже есть «{ $name }», бессрочно. Не берите деньги ещё раз.
membership_none = На карте нет «{ $name }». Сначала продайте его.
membership_no_pause = «{ $name }» нельзя поставить на паузу. Владелец может это разрешить.
membership_for_good = «{ $name }» не имеет конца, ставить на паузу нечего.
membership_paused = «{ $name }» уже на паузе до { $day }. Сначала завершите её.
membership_not_paused = «{ $name }» не на паузе.
membership_last_day = Сегодня последний день «{ $name }». Ставить на паузу нечего.
reversal_of_pause = Паузу нельзя отменить. Возобновите абонемент.
withdrawal_of_other = Отказаться можно только от оплаты абонемента. Отмените эту запись.
withdrawal_over = От «{ $name }» можно было отказаться до { $day }.
withdrawal_used = Использовано дней: { $used } из { $days }. Вернуть { $back } из { $paid }.
withdrawal_all = Вернуть { $back } из { $paid }.
withdrawal_taken = Взято за это время: { $what }.
withdrawal_times = { $n } × { $name }
withdrawal_until = Можно до { $day }.

## Suspended coffee: given on, for a stranger. $name: “a coffee”

suspended_rule = За { $n } — «{ $name }» тому, кому нужно.
jar_empty = В банке ничего не осталось. Сначала кто-то должен передать.
jar_short = Переданное уже отдали. Вернуть нельзя.
jar_unknown = Такой банки нет. Посмотрите список ещё раз.
cup_unknown = Такой выдачи нет. Посмотрите список ещё раз.

## Make-good: what staff may give after something went wrong

make_good_one_of = Укажите либо штампы или баллы, либо кредит.
make_good_reason = Скажите, что случилось: от { $least } до { $most } знаков.
# $parts: ids, for a programmer
make_good_unknown = Выберите одно из: { $parts }.
make_good_without_cost = Владелец не указал, сколько стоит «{ $name }». Дайте что-то другое.
make_good_no_budget = Владелец не дал вам на это бюджета. Попросите управляющего.
# $left: money
make_good_over = Это больше, чем осталось в вашем бюджете месяца: { $left }. Дайте меньше или попросите управляющего.
