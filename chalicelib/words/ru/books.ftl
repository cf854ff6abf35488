### Учёт: сколько программа должна в деньгах и что продавцы должны друг другу.

books_stamps = Штампы
books_points = Баллы
books_month =
    В начале месяца покупателям были должны { $opening }. Обещано { $promised }, получено { $taken }, сгорело
    { $lapsed }. Сейчас должны { $closing }.
books_re_estimate = Прежний долг оценён заново: { $money }.
books_unknown =
    { $name }: должны { $n }. Никто не сказал, сколько стоит одна единица, поэтому в суммах её нет.
books_all_expected =
    Никто не сказал, сколько из ста получат в итоге. Суммы считают все, так что настоящая стоимость меньше.
books_beside =
    { $name }: действует { $n }. Цена уплачена вперёд; бухгалтер распределит её по времени.
books_no_contract =
    Доля по МСФО (IFRS) 15 неизвестна. Нужны суммы продаж, цена продажи награды и сколько из ста получают.
books_contract =
    Покупатели заплатили { $paid }. Из них { $part } — за обещанное (IFRS 15), а { $released } из отложенного
    теперь доход. Выручка месяца: { $revenue }.
books_receipt =
    { $shop } — { $cause }, { $month }: { $n } × { $given }. К оплате: { $money }.
books_receipt_unpriced =
    { $shop } — { $cause }, { $month }: { $n } × { $given }. Никто не сказал, сколько стоит одна единица.

## Расчёты между продавцами

statement_owes = { $debtor } должен { $creditor }: { $counted }.
statement_units = { $n } × { $name }
statement_even = Никто никому ничего не должен.
statement_not_mine = Строка { $entry }: такой записи у вас в этом месяце нет.
statement_missing = Нет вашей записи { $entry }: { $found }.
statement_differs = В строке { $entry } указано { $said }. В вашей записи { $found }.
statement_twice = Строка { $entry } указана дважды.
statement_not_of_this = Строка { $entry } из другого месяца или других продавцов.
statement_more_than_given =
    Карта …{ $card }: с вас требуют { $said }, а вы начислили на неё { $found }.

## Отказы

month_wrong = Укажите месяц как ГГГГ-ММ, например 2026-11.
month_to_come = Этот месяц ещё не начался. Выберите этот или более ранний.
partner_unknown = Такой продавец не участвует в программе. Выберите одного из её партнёров.
statement_of_others = Этот расчёт — между двумя другими продавцами. Запросите свой.
statement_too_large =
    У вашего магазина слишком много записей для одной проверки. Попросите оператора выполнить
    «infra.admin statement».
