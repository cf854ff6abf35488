### The owner's page on which regulars are brought along from a list, and everything is taken along.

regulars_lead =
    Bring your guests and their balances from a list. You see all of it before anything is written,
    and can take it back as one.
list_file = Your list
list_file_how = A CSV file, as every spreadsheet saves one. Up to 20,000 rows; its first row says what the columns are.
list_before = What you brought

## A file that was chosen

list_guessed = This is what the file seems to be written in. If letters look wrong below, choose another.
list_encoding = Letters
list_enc_utf_8 = UTF-8
list_enc_utf_16le = UTF-16
list_enc_utf_16be = UTF-16, the other way round
list_enc_windows_1250 = Windows, Central Europe
list_enc_windows_1251 = Windows, Cyrillic
list_enc_windows_1252 = Windows, Western Europe
list_delimiter = Between the cells
list_sign_comma = Comma
list_sign_semicolon = Semicolon
list_sign_tab = Tab
list_too_big = This file is too big for a list. Save only the rows and columns that are needed.
list_no_text = This is no text file. In your spreadsheet choose “Save as”, then CSV, and choose that file here.
list_unclosed = The quotation mark in row { $line } is never closed. Mend that row, then choose the file again.
list_too_many = This list has more than { $most } rows. Split it into several files.
list_empty = There is no row below the first one. The first row says what the columns are.

## What its columns are

list_columns = { $n ->
    [one] { $n } row: which column is what?
   *[other] { $n } rows: which column is what?
}
list_columns_how = We guessed it by the first row. What is not taken is left out.
list_not_taken = Not taken
list_col_name = Name
list_col_surname = Last name
list_col_phone = Phone
list_col_mail = Mail address
list_col_birthday = Birthday
list_col_tier = Tier
list_col_member_until = Member until
list_col_balance = Stamps or points
list_col_language = Language
list_programme = Into which programme
list_country = Country code of phones without one
list_country_how = Such as 373. Leave it empty if every number has its own.
list_existing = Who has a card already
list_existing_leave = Leave out
list_existing_add = Add the balance to that card
list_consent =
    Nobody in the list has agreed to your messages by being in it, so no campaign writes to them before they
    say yes on their card.
list_try = Look at it first
list_working = One moment…

# $at of $of: rows
list_at = Row { $at } of { $of }

## What it would bring

# $ready, $rest: how many rows
list_tried = { $ready } ready, { $rest } left out
list_rest = { $n ->
    [one] { $n } row is left out
   *[other] { $n } rows are left out
}
list_rest_more = { $n ->
    [one] And { $n } more row.
   *[other] And { $n } more rows.
}
list_row = Row { $line }:
list_cell_long = A cell of this row has more than { $most } signs. Mend it in your list.
list_twice = The same phone or mail address stands in row { $line }. Leave one of the two.

# $n, $of: how many cards
list_drawn = The first { $n } of { $of }, as your guests will see them
list_bring = { $n ->
    [one] Bring { $n } guest
   *[other] Bring { $n } guests
}
list_brought = { $n ->
    [one] { $n } guest is here. Download the links and send each guest their own.
   *[other] { $n } guests are here. Download the links and send each guest their own.
}
list_goes_on = What is done is done. Choose the same file again: it goes on where it was.

## What was brought

list_came = New cards: { $made }. Added to: { $added }. Left out: { $wrong }.
list_state_running = Not finished
list_state_undoing = Being taken back
list_state_undone = Taken back
list_links = Links for the guests
list_undo = Take it back
list_undo_sure = { $n ->
    [one] What this list brought goes again from { $n } card, as far as nobody took it.
   *[other] What this list brought goes again from { $n } cards, as far as nobody took it.
}

# $n: how many cards; $many: stamps or points in all
list_stayed = { $n ->
    [one] On { $n } card { $many } stayed: they were taken already.
   *[other] On { $n } cards { $many } in all stayed: they were taken already.
}
list_stayed_row = Row { $line }: { $n } stayed
list_close = Close

## Everything, to take along

export_title = Take everything along
export_how =
    All that is yours in one file, in an open format: your shop, programmes, guests with their cards and
    histories, outlets, people and campaigns. Another Carnet reads it, and every balance is the same there.
export_do = Download it
export_part = { $n ->
    [one] { $n } part is here…
   *[other] { $n } parts are here…
}
export_done = The file is saved. It holds your guests' names and numbers: keep it safe.
