### The marketer's pages about cards: programmes at a glance, a card and what it was sent.

## Programmes at a glance

programmes_lead = How many cards each programme has now, with and without consent to messages.

# $language: its name; $texts: what stands in for them, such as “a free coffee”
programme_lacks = Not in { $language } yet: { $texts }. Customers read these words instead.
glance_cards = Cards
glance_apple = On Apple
glance_google = On Google
glance_browser = In a browser

# Cards that were scanned in the last 30 days.
glance_recent = Active 30 days
glance_reward_waiting = A reward waits
glance_one_away = One away

# How many phones show the programme as it is now
glance_phones = { $n ->
    [one] { $n } card in a wallet: it was sent the programme as it is now.
   *[other] All { $n } cards in wallets were sent the programme as it is now.
}

# After a change; $done of $phones are up to date, $n are behind
glance_phones_behind = { $n ->
    [one] { $done } of { $phones } cards in wallets were sent the programme as it is now; one follows by itself.
   *[other] { $done } of { $phones } cards in wallets were sent the programme as it is now; { $n } follow by themselves, a few each second.
}
glance_lapsed = Not for 90 days

## Cards

cards_lead = Find a customer's card, and see what it was sent.
cards_find = Name, phone, mail address or code
cards_find_how =
    Three letters or digits at least, from the beginning; or what is printed under a card’s code.
# For a marketer, who does not serve guests: no search by the beginning of a name.
cards_find_whole = Phone, mail address or code
cards_find_whole_how =
    The whole phone number or mail address, as the customer gave it. By name, cards are found at the till.
cards_none = No card is found by this.
cards_more = There are more. Type more letters.
card_out_of_use = Out of use
card_visits = Visits
card_redemptions = Rewards taken
card_earned = Earned in all
card_consent = Messages
card_consent_yes = Yes, since { $at }
card_consent_no = No: campaigns leave this card alone
card_joined = Joined
card_last_visit = Last visit
card_birthday = Birthday
card_code = Card
## A card's code, and whether it is in use

card_use = Use of the card
card_code_new = New code
card_code_title = Give this card a new code?
card_code_sure =
    The old code ends at once, as do links to the card. Phones that hold the card follow by
    themselves; the balance stays.
card_code_done = The card has a new code.
card_erase = Erase for good
card_erase_title = Erase this card’s customer for good?
card_erase_sure =
    For a customer who asked for it. Name, phone, mail and all that they said go from here, from the
    wallets and from backups; nobody can bring them back. The sums stay in the books.
card_erase_done = Erased. Tell the customer this number: { $number }
card_void = Take out of use
card_void_title = Take this card out of use?
card_void_sure =
    No till takes it any more, and wallets show it as void. What is on it is kept, and you can
    put it back in use.
card_unvoid = Put back in use

## Taking an entry of its history back

card_undo = Take back
card_undo_title = Take this entry back?

# $what: the kind of entry and when; $change: what comes on the card or goes off it, with its sign
card_undo_sure =
    { $what }: { $change } on the card. Phones that hold it follow by themselves, and both lines stay in
    the history.
card_undo_all =
    { $what }: everything that it changed on the card is undone. Phones that hold it follow by
    themselves, and both lines stay in the history.
card_undone = Taken back

## The phones that hold a card

card_phones = Phones
phones_how = The card last changed on { $at }.
phones_none = No wallet holds this card: it was never added, or it was removed, or its updates were switched off.
wallet_apple = Apple Wallet
wallet_google = Google Wallet
wallet_browser = Browser
wallet_none = No wallet

# How far a card has come in a wallet, as far as the wallet tells.
holding_made = Made, on no phone yet
holding_saved = On a phone, without this version yet
holding_fetched = The phone has fetched this version
holding_unknown = Accepted; whether shown is unknown
holding_removed = Removed from the phone
phone_made = Made on { $at }; nobody has put it on a phone yet
phone_removed = Removed on { $at }
phone_since = Holds it since { $at }

# $at: the day and time of the card that was sent
phone_pushed = Last sent: the card of { $at }
phone_fetched = Last fetched: the card of { $at }

# $outcome: one of outcome_*
phone_answer = Last answer: { $outcome }, { $at }

# What Apple or Google answered.
outcome_delivered = accepted
outcome_saved = saved on a phone
outcome_removed = removed from the phone
outcome_gone = the card is no longer there
outcome_refused = refused
outcome_unanswered = no answer
outcome_failed = something here was not right

## What a card was sent, and its history

messages_none = No campaign was meant for this card.
delivery_sent = Sent
delivery_held = Skipped

# By chance not told, so that the effect can be measured.
delivery_held_out = Control group
delivery_passed = Went on without a follow-up
delivery_left = Left the follow-ups
delivery_test = Trial

# The phone has fetched the card with this message.
message_fetched = The phone has fetched the card with it.
card_no_history = Nothing was counted yet.

## Who the card is of: for those who lead the shop

holder_title = Who the card is of
holder_how = The whole of it, for a letter or a call of the customer’s. Corrections and downloads stand in the list of changes.
holder_show = Show it
holder_name = Name
holder_phone = Phone number, with its country code
holder_mail = Mail address
holder_birthday = Birthday, as month and day: 02-29
holder_save = Save the correction
holder_saved = It is saved; the wallets are told.
holder_file = Download for the customer
holder_file_how = Everything that is kept of this customer, as a file to hand out.
holder_filed = It is downloaded.
holder_consents = What the customer said to messages
holder_consents_none = Nothing yet: campaigns leave this card alone.
holder_given = Allowed
holder_withdrawn = Stopped
holder_version = Version { $version } of the sentence
holder_stop = Stop messages, as the customer asks
holder_source_join = on the join page
holder_source_page = on the card’s page
holder_source_api = at the POS
holder_source_till = by staff
holder_source_import = brought along from another Carnet
