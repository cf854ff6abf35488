### Which of the wallets' powers a programme's cards use.

wallets_lead = What this programme's cards do on a phone, where its wallet can.
wallets_saved = Saved. Every card has it within hours.
wallets_screenshots = Screenshots are allowed
wallets_screenshots_hint = Off: an Android phone does not let a picture of the card be taken. An iPhone always does.
wallets_rotating = The code on the card changes every half minute
wallets_rotating_hint = On an Android phone: a till refuses a picture of the code a minute later, also without a network. It does not protect an iPhone’s card or the card’s own page, whose code stays as it is. A fixed laser scanner cannot read it.
chosen_on = on
chosen_off = off
wallets_chosen = { $what }: { $value }
