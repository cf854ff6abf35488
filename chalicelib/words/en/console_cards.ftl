### The marketer's pages about cards: programmes at a glance, a card and what it was sent.

## Programmes at a glance

programmes_lead = How many cards each programme has now, with and without consent to messages.

# $language: its name; $texts: what stands in for them, such as “a free coffee”
programme_lacks = Not in { $language } yet: { $texts }. Customers read these words instead.
glance_cards = Cards
glance_apple = On Apple
glance_google = On Google

# Cards that were scanned in the last 30 days.
glance_recent = Here in 30 days
glance_reward_waiting = A reward waits
glance_one_away = One away

# How many phones show the programme as it is now
glance_phones = { $n ->
    [one] { $n } phone, and it is up to date.
   *[other] All { $n } phones are up to date.
}

# After a change; $done of $phones are up to date, $n are behind
glance_phones_behind = { $n ->
    [one] { $done } of { $phones } phones are up to date; one still shows the programme as it was. It follows by itself.
   *[other] { $done } of { $phones } phones are up to date; { $n } still show the programme as it was. They follow by themselves, a few each second.
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
card_void = Take out of use
card_void_title = Take this card out of use?
card_void_sure =
    No till takes it any more, and wallets show it as void. What is on it is kept, and you can
    put it back in use.
card_unvoid = Put back in use

## The phones that hold a card

card_phones = Phones
phones_how = The card last changed on { $at }.
phones_none = No wallet holds this card: it was removed, or never added.
wallet_apple = Apple Wallet
wallet_google = Google Wallet
wallet_none = No wallet
phone_current = Up to date
phone_unsaved = Made, not saved yet
phone_made = Made on { $at }; nobody has put it on a phone yet
phone_told = Told, not fetched yet
phone_waits = Not told yet
phone_since = Holds it since { $at }

# $at: the day and time of the card that was sent
phone_pushed = Last sent: the card of { $at }
phone_fetched = Last fetched: the card of { $at }

# $outcome: one of outcome_*
phone_answer = Last answer: { $outcome }, { $at }

# What Apple or Google answered.
outcome_delivered = accepted
outcome_gone = the card is no longer there
outcome_refused = refused
outcome_unanswered = no answer

## What a card was sent, and its history

messages_none = No campaign has reached for this card.
delivery_sent = Sent
delivery_held = Held back

# By chance not told, so that the effect can be measured.
delivery_held_out = Held out to compare
delivery_test = Trial

# The phone has fetched the card with this message.
message_fetched = The phone has it.
card_no_history = Nothing was counted yet.
