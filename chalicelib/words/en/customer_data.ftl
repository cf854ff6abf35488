### What is kept of a customer: consent, the page of my data, the download. Plain, and nothing that is not so.

## Refusals

# $most: characters
consent_text_long = The sentence is too long: nobody reads more than { $most } characters beside a box to tick. Shorten it.

## Messages are stopped by one tap, by whoever has the card

stop_title = Stop messages?
stop_title_done = No more messages
stop_lead = { $shop } sends news and offers to this card. One tap stops them. The card and all that is on it stay.
stop_button = Stop messages
stop_done = Messages to this card have stopped, also one that was just being sent. The card and all that is on it stay.
stop_none = No messages are sent to this card: nobody allowed them, or they were stopped.
stop_again = You can allow messages again at any time, on the page of what is kept about you.

## What is kept, and why

data_title = What we keep about you
data_lead = { $shop } is responsible for what is kept here. For questions and wishes: { $contact }.
data_covered = This page opens for everybody who has the link, so your phone number, mail address and birthday are covered. To see and change them, show that it is your card.
data_prove = Show that it is my card
data_to_card = Back to my card
data_none = Nothing
data_part_given = What you told us
data_part_seen = What your visits left
data_part_sent = Phones and messages
data_part_rest = What else belongs to the card
data_kept_name = Name
data_why_name = It stands on your card, and staff can greet you by it. You may leave it out.
data_kept_phone = Phone number
data_why_phone = So that you get your card back when the phone is lost, and staff find it. Nobody calls you because of it.
data_kept_mail = Mail address
data_why_mail = So that you get your card back by a code. No advertising is sent there.
data_kept_birthday = Birthday
data_why_birthday = Day and month, without the year: for a greeting or a treat on the day.
data_kept_language = Language
data_why_language = The language of your card and of its messages.
data_kept_zone = Time zone
data_why_zone = Your browser told it when you joined, so that no message comes at night.
data_kept_card = The card
data_why_card = Its number, when it was made, until when it counts, and whether it is in use.
data_kept_balance = Balance
data_why_balance = What you have collected and what waits for you. Without it there is no card.
data_kept_history = History
data_why_history = Each sale and reward with its time, place, amount and who served you: so that every balance can be explained and put right. It stays in the books without your name.
data_kept_visits = Visits
data_why_visits = How often, when (the last 60) and where: for limits against misuse, and for the shop’s statistics.
data_kept_spending = Spending
data_why_spending = What you spent, earned and took in all: for rewards, levels and the shop’s statistics.
data_kept_group = Your group
data_why_group = Worked out from how lately, how often and for how many rewards you came. The shop may choose by it whom a message or a gift goes to. Nothing else depends on it.
data_kept_source = By what you came
data_why_source = Which of the shop’s posters, flyers or links opened the page where you joined: so that it knows which ones guests use. It may choose by it whom a message goes to.
data_kept_phones = Phones that hold the card
data_why_phones = A number of the phone and an address for updates, from Apple, Google or your browser: so that the card on it is up to date. They go when you delete the card there, or stop being told in the browser.
data_kept_sent = Messages
data_why_sent = Which messages your card had, and when: so that you get few, and none twice. Kept for at most 400 days, some for as long as the card.
data_kept_friends = Friends
data_why_friends = Who brought you here, and your own link for friends: so that both get the gift, once. Neither is shown to anybody.
data_kept_answers = Your answers
data_why_answers = What you answered when you were asked how it was: so that the shop gets better.
data_kept_cases = What went wrong
data_why_cases = What you wrote when something went wrong, and what came of it.
data_kept_consents = What you agreed to
data_why_consents = Each time you allowed or stopped messages, with the sentence that you saw: so that it can be proven.
data_kept_search = What finds your card
data_why_search = Parts of your name, phone number and mail address, so that staff find the card when you ask.
data_kept_technical = For the machine
data_why_technical = Numbers of versions and codes, so that no code is used twice and no phone shows an old card. They say nothing about you.
data_value_card = Ends in { $end }; since { $day }
data_value_visits = { $n ->
    [one] { $n } visit, on { $day }
   *[other] { $n } visits, the last on { $day }
}
data_value_visits_where = { $n ->
    [one] { $n } visit, on { $day } ({ $where })
   *[other] { $n } visits, the last on { $day } ({ $where })
}
data_value_entries = { $n ->
    [one] { $n } line
   *[other] { $n } lines
}
data_value_entries_more = More than { $n } lines
data_value_spending = Spent: { $spent }; collected: { $earned }; rewards taken: { $taken }
data_value_phone = { $wallet }, since { $day }
data_value_sent = { $n ->
    [one] { $n } message, on { $day }
   *[other] { $n } messages, the last on { $day }
}
data_value_brought = A friend brought you
data_value_day = { $day } { $month } { $year }
data_value_moment = { $day }, { $clock }
data_messages = Messages
data_messages_yes = You allow messages since { $day }.
data_messages_no = You get no messages.
data_messages_allow = Allow messages
data_messages_history = When I allowed and stopped them
data_consent_given = Allowed
data_consent_withdrawn = Stopped
data_consent_version = Version { $version } of the sentence
data_consent_unsaid = The sentence was not kept.
data_source_join = on the join page
data_source_page = on the card’s page
data_source_api = at the till’s system
data_source_till = by staff, as you asked
data_source_import = brought along from the shop’s system of before
data_who = Who sees it
data_who_said = The people who work at { $shop }, each as much as the work needs: at the till your name, balance and history; your phone number and mail address only those who lead the shop, or who look for you by the whole of it. No other customer, and nobody who would buy it.
data_where = What goes to Apple and Google
data_where_said = In Google Wallet, Google keeps what the card shows: your name, balance and messages. Apple is told only that there is something new; the phone fetches the card from here. If you had a browser tell you, its maker’s push service carries messages that it cannot read. None of them gets your phone number, mail address, birthday or history.
data_long = For how long
data_long_said = For as long as you use the card. You can erase everything at any time.
data_rights = What you may do
data_rights_said = See, change, take along and erase all of it, and stop messages: here, by yourself, free of charge. You may also complain to the data protection authority of your country.
data_change = Change
data_download = Download as a file
data_download_how = A JSON file that other programs can read.
data_print = Open as a page to print
data_printed = As of { $day }
data_agreed = On { $day }: { $what }, { $where }

## Changing it

data_change_title = Change what you told us
data_zone_hint = As your phone has it, such as Europe/Berlin. Empty: the shop’s.
data_save = Save
data_saved = It is saved. The card in your wallet follows by itself.
data_contact_title = Phone number and mail address
data_contact_how = A new one counts once you have typed the code that is sent there.
data_contact_remove_phone = Take my phone number away
data_contact_remove_mail = Take my mail address away
data_code_how = If mail or messages can be brought there, a code of six digits is on its way to { $to }.

## Cards that nobody uses

# $months: 12 to 120
data_unused = A card that nobody uses for { $months } months is erased. It says so on its back four weeks before; using it at the till keeps it.
# On the card’s page, too; $day: “3 December”
data_unused_ends = Nobody has used this card for long: after { $day } it is erased. It stays if you use it at the till before.
retention_months = Cards are kept for { $least } to { $most } months without a visit, or for good: say 0 for that.
