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
