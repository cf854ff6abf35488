### What a card says beside a programme's own words, and what wallets say by themselves.

# What a screen reader says of the card
face_description = { $organization }: { $programme }, loyalty card

# Several of the same reward wait
face_rewards = { $n } × { $reward }

# A notification: the best moment. $reward: as the merchant names it, in English without its article
face_ready = Your { $reward } is ready

# When it was taken
face_taken = Enjoy your { $reward }

# One of the two, and behind it how the card stands
face_moment = { $moment }. { $standing }

# While a full card waits; $shown: “2/9”
face_then = On the next card: { $shown }

# A name that cannot stand after “your” by itself
reward_named = reward “{ $reward }”

# What a part of the programme says, and the last day of it: “a free cake, until 7 December”
face_until = { $value }, until { $day }
# The same in its last days
face_last = { $value }, last day { $day }

# A notification: something was given. $name: “a free cake”
face_given = You have a new gift: { $name }

# On the phone that a card has left for another one
face_over = This card has moved to another phone.

# A notification: its last days have begun
face_ending = { $name }: the last day is { $day }
# A notification: something had gone wrong, and there is an answer
face_answered = We have answered what you told us: the answer is on your card’s page
# $counted: “40 points”
balance_ends = { $counted } end soon
ends_on = last day { $day }

# On a phone that still has an erased card: in front, and behind it
face_erased = This card was erased.
face_erased_how = Nothing about you is kept any more. You can remove this card from your phone.

# On the back of a card that nobody has used for long
face_unused = This card ends
face_unused_ends = last day { $day }: it stays if you use it at the till before

## Labels of passes. Phones cut them: keep them short.

pass_stamps = Stamps

pass_points = Points

# Above what is so for a time only, such as double stamps
pass_now = Now
pass_next = Next reward
pass_reward = Your reward

# The same where there is less room
pass_reward_short = Your reward
# Above the sentence that a phone announces
pass_moment = Your card
pass_moment_changed = { $value }

# Above the stamps of the card after a full one
pass_then = Next card
pass_news = News

# A notification: the message itself
pass_news_changed = { $value }
pass_news_none = Nothing new at the moment.
pass_rule = How it works
pass_holder = Card holder

# Above the merchant's address
pass_contact = Questions?
pass_contact_short = Contact
# On the back: pages that the law wants to be found
pass_privacy = Privacy
pass_terms = Terms
pass_imprint = Imprint
pass_card_number = Card number
pass_name = Name

## What wallets do by themselves, beside a preview

# Google words its notification itself and does not publish the words; these say as much as is known.
google_says = You have a new message
wallet_apple_title = Apple sets the title: your name, as it stands on the card.
wallet_apple_together = If a stamp comes at the same moment, the iPhone may announce only the stamp.
wallet_apple_silent = A changed face alone is not announced.
wallet_google_words = Google words this itself. A tap opens the card, and from there your message.
wallet_google_three =
    Google notifies three times a day for a card at most; a fourth message is shown silently.
wallet_google_colour =
    On Android the colour is the whole programme’s: picture and line change, the colour stays.

## A pass that stands beside the card in Google Wallet
google_offer_how = Show this at the till: the code is your card’s own.
google_offer_count = How many

## Modules: the shop's window on a card's details. $most: a number
modules_too_many = Take at most { $most } modules.
rotating_with_bars =
    A code that changes protects nothing while the card has bars, too: whoever has a picture of it
    can print them. Choose one of the two.
module_title_needed = Write a title for the line in the shop window, of at most { $most } characters.
module_url_wrong = A module leads to a page that begins with https://, of at most { $most } characters.
module_days_wrong = The last day is before the first.

## What a card offers in wallets, and where it comes forward

# $most: how many
actions_too_many = A card offers at most { $most } things. Take one away.
actions_twice = Choose each thing that a card offers only once.
action_leads_to_card = This leads to the card’s own page. Leave its address empty.
action_number_wrong = Give the phone number with its country, such as +43 1 2345678.
# $most: how many
places_too_many = A card comes forward at { $most } places at most. Take one away.
place_nowhere = Give the place in degrees: latitude from -90 to 90, longitude from -180 to 180.
