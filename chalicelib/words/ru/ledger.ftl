### What is counted and what is taken.

## What stands out in a day: facts, nobody is accused. $card: the end of its number

pattern_card_often =
    Карта …{ $card }: { $times } из { $out_of } сканирований за день — в течение часа, с { $at } до
    { $until }.
pattern_two_outlets = Карта …{ $card }: { $outlet } в { $at } и { $other } в { $until }.
pattern_staff_card = { $person }: карта …{ $card }, сканирований за день: { $times } из { $out_of }.
pattern_staff_fast = { $person }: сканирований за минуту: { $times }, с { $at }.
pattern_corrections_many =
    { $person }: исправлений чеков и частичных возвратов за день: { $times }, с { $at } до { $until }.
pattern_outlet_fast = { $outlet }: сканирований за пять минут: { $times }, с { $at }.
pattern_sale_cards = { $outlet }: продажа { $sale } засчитана на { $times } картах, в { $at }.
pattern_filled_at_once =
    Карта …{ $card }: { $person } в { $at } за одно сканирование поставил штампов: { $times }, и до
    { $until } выдана награда.
pattern_friends_many =
    Карту …{ $card } в этот день поблагодарили за друзей: { $times }, всего таких было { $out_of }. Каждый покупал впервые.
pattern_friend_self =
    По карте …{ $card } впервые купили в { $at }, сотрудник: { $person }. У неё общий телефон, адрес или номер с прежней картой, поэтому за приглашение никого не поблагодарили.
pattern_not_believed =
    Сканирования, присланные ({ $person }) как сделанные до { $out_of } ч назад, хотя касса была в
    сети: { $times }. Они засчитаны по времени прихода.
pattern_came_late =
    Сканирования ({ $person }), пришедшие в этот день и сделанные раньше, до { $out_of } ч до того:
    { $times }.

# In the place of an outlet’s name.
without_outlet = Без точки

## Refusals

amount_out_of_range = Укажите сумму в копейках или центах: целое число от { $least } до { $most }.
balance_full = На карте не может быть больше { $most }. Сначала используйте награду.
entry_unknown = Такой записи нет. Возьмите идентификатор из истории карты.
quantity_out_of_range = Используйте от { $least } до { $most } наград за раз.
reversal_of_reversal = Отмену нельзя отменить. Проведите продажу заново.
reward_not_reached = Пока недостаточно: нужно { $needed }, на карте { $balance }.
reward_unknown = В программе нет такой награды. Выберите из: { $rewards }.
reward_withdrawn = Эту награду больше не выдают, и карта заработала её меньше раз. Запросите меньше.
sale_needs_amount = Эта программа считает потраченную сумму. Отправьте «amount_minor».
sale_needs_visits = Эта программа считает визиты. Отправьте «visits», а не сумму.
visits_out_of_range = Укажите число визитов: целое от { $least } до { $most }.

## Corrections of a sale

correction_card_needed =
    Эта продажа записана на нескольких картах одной программы. Назовите одну из них через «barcode».
correction_of_other = Исправить можно только продажу. Вместо этого отмените эту запись.
correction_same = Продажа уже такая. Ничего не изменилось.
correction_unclear =
    Укажите либо то, чем продажа стала («amount_minor» или «visits»), либо то, что вернули
    («returned_minor» или «returned_visits»).
outlet_for_hours =
    Эта программа зависит от времени суток, а часы ваших точек различаются. Укажите точку
    («outlet»).
returned_too_much = Нельзя вернуть больше, чем осталось от продажи: «{ $at }» — не больше { $most }.
reversal_of_correction =
    Исправление нельзя отменить. Исправьте продажу ещё раз или отмените продажу.
sale_not_on_card = Этой продажи нет на этой карте. Проверьте карту и номер.
sale_reversed = Эту продажу отменили. Исправлять больше нечего.
sale_without_amount = Эту продажу засчитали без суммы. Исправьте «visits».
sale_without_visits = Эту продажу засчитали по сумме. Исправьте «amount_minor».
