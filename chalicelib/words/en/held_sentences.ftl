### Why a campaign did not tell a customer, as a sentence; in a few words it stands in held.ftl.
### $n: how many messages; 0 where that is not known any more.

held_per_week_why =
    Skipped: { $n ->
        [0] enough messages
        [one] one message
       *[other] { $n } messages
    } within the last week already
held_per_day_why =
    Skipped: { $n ->
        [0] enough messages
        [one] one message
       *[other] { $n } messages
    } today already
held_gap_why = Skipped: too soon after the last message
held_google_day_why =
    Skipped: Google shows { $n ->
        [0] enough messages
        [one] one message
       *[other] { $n } messages
    } in 24 hours at most
held_burst_why =
    Skipped: an iPhone may stop the card’s updates when messages come too close together
held_quiet_hours_why = Skipped: quiet hours
held_not_yet_why = Skipped: it is not yet time where the customer is
held_busy_why = Skipped: the card was being changed just then
held_fault_why =
    Skipped: something of the card is not right, the operator has been told
held_gift_had_why = Not told: the card has had this gift already
held_gift_full_why = Not told: the card has no room for the gift
held_gift_gone_why =
    Skipped: the gift is no longer in the programme
held_winner_why = Waits: the better of two texts goes to this card once it is known
held_too_late_why = Not told: the campaign was over by then
held_no_wallet_why = Not told: the card was in no wallet
held_no_window_why = Not shown: the card’s wallet has no shop window
held_no_consent_why = Not told: the customer has not agreed to messages
held_other_card_why =
    Not told here: the same person is in this campaign with another of their cards
held_other_card_lately_why =
    Skipped: the same person had a message on another of their cards
held_sentence = { $why }.

# $at: a time
held_sentence_until = { $why }; next possible { $at }.
