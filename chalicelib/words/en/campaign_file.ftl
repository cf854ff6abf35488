### A campaign's result as a table to keep: what its columns and lines are called.

file_figure = Figure
file_group = Group
file_of = Of
file_cards = Cards
file_value = Value
file_low = At least
file_high = At most
file_planned = Planned
file_sent = Sent
file_held_out = Control group
file_held = Skipped
file_gifts = Gifts
file_gift =
    { $what ->
        [given] Given
        [taken] Taken
        [ended] Ended untaken
        [back] Taken back
       *[cost] Cost ({ $currency })
    }
file_step =
    { $step ->
        [sent] Sent to this wallet
        [pushed] Wallet told
        [accepted] Accepted by the wallet
        [fetched] Fetched by the phone
        [stale] Not fetched in a day
        [removed] No longer on a phone
       *[refused] Refused by the wallet
    }
file_refused = Refused, because
file_total = In all
file_effect = Sent less control group
file_texts = Text A less text B
file_per_card = For each card
file_wallet =
    { $wallet ->
        [apple] Apple Wallet
        [google] Google Wallet
        [browser] Browser
       *[none] No wallet
    }
file_silent = Silent
file_silents = Silent less control group
file_notified = Notified less silent
# $n: its number, $letter: A, B or C
file_branch = Follow-up { $n }, branch { $letter }
file_no_branch = Follow-up { $n }, no branch
file_passed = Went on
file_left = Left
file_since = Visits from the follow-up on
file_since_effect = Sent less its control group
