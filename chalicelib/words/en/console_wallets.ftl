### Which of the wallets' powers a programme's cards use.

wallets_lead = What this programme's cards do on a phone, where its wallet can.
wallets_saved = Saved. Every card has it within hours.
wallets_screenshots = Screenshots are allowed
wallets_screenshots_hint = Off: an Android phone does not let a picture of the card be taken. An iPhone always does.
chosen_on = on
chosen_off = off
wallets_chosen = { $what }: { $value }
