### The books: what a programme owes, in money, and what merchants owe each other.

books_stamps = Stamps
books_points = Points
books_month =
    { $opening } was owed to customers as the month began. { $promised } was promised, { $taken } was taken
    and { $lapsed } ended unused. { $closing } is owed now.
books_re_estimate = What was owed before is reckoned anew: { $money }.
books_unknown = { $name }: { $n } are owed. Nobody has said what one costs, so it is not in the sums.
books_all_expected =
    Nobody has said how many of a hundred are taken in the end. The sums count them all, so the real cost is
    lower.
books_beside =
    { $name }: { $n } are held. The price is paid in advance; your accountant spreads it over the time.
books_no_contract =
    The share for your accounts under IFRS 15 is unknown. It takes the amounts of the sales, the selling
    price of the reward, and how many of a hundred are taken.
books_contract =
    Customers paid { $paid }. { $part } of it is for what they were promised (IFRS 15), and { $released } of
    what was kept back is income now. The month’s revenue is { $revenue }.
books_receipt =
    { $shop } for { $cause }, { $month }: { $n } × { $given }. To be paid: { $money }.
books_receipt_unpriced =
    { $shop } for { $cause }, { $month }: { $n } × { $given }. Nobody has said what one is worth.

## Statements between merchants

statement_owes = { $debtor } owes { $creditor } { $counted }.
statement_units = { $n } × { $name }
statement_even = Nobody owes anybody anything.
statement_not_mine = Line { $entry }: there is no such entry of yours in this month.
statement_missing = Your entry { $entry } is missing: { $found }.
statement_differs = Line { $entry } says { $said }. Your entry says { $found }.
statement_twice = Line { $entry } is there twice.
statement_not_of_this = Line { $entry } is of another month, or of other merchants.
statement_more_than_given =
    Card …{ $card }: { $said } are claimed from you, and you gave { $found } on it.

## Refusals

month_wrong = Give the month as YYYY-MM, such as 2026-11.
month_to_come = This month has not begun. Choose this month or an earlier one.
partner_unknown = No such merchant shares this programme. Choose one of its partners.
statement_of_others = This statement is between two other merchants. Ask for your own.
statement_too_large =
    Your shop has too many entries to check this at once. Ask your operator for
    “infra.admin statement”.
