### Why a customer was held back, in a few words: in lists and figures.

held_no_consent = No consent to messages
held_no_wallet = The card is in no wallet
held_no_window = No shop window in the card’s wallet
held_per_day = Enough messages that day
held_per_week = Enough messages that week
held_gap = Too soon after the last message
held_google_day = Google shows three messages in 24 hours at most
held_burst = Apple may stop the card’s updates when they come too often
held_quiet_hours = Quiet hours
held_not_yet = Not yet time where the customer is
held_winner = Waited for the better text
held_too_late = The time for sending was over
held_busy = The card was being changed just then
held_fault = Something of the card was not right
held_gift_had = Had the gift already
held_gift_full = No room on the card for the gift
held_gift_gone = The programme no longer has the gift
held_other_card = Told on another of their cards
held_other_card_lately = Enough messages on another of their cards
