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

## Offers, membership and shop window in Google Wallet
wallets_linked_offers = Rights that end arrive as offers of their own
wallets_linked_offers_hint = In Google Wallet: beside the card, without a tap, and Google reminds of each two days before it ends. In Apple Wallet they stay lines of the card.
wallets_member_card = A membership is a card of its own
wallets_member_card_hint = In Google Wallet, beside the card; Google tells two days before it ends. In Apple Wallet it stays a line of the card.
wallets_modules = Shop window
wallets_modules_hint = Lines that lead to a page of yours, low on the card’s details in Google Wallet. Nobody is told of them: they are for who looks.
module_url = Page
module_title = Title
module_text = A line below
module_first_day = First day
module_last_day = Last day
module_add = Add a module
module_new = New module
# $name: its title
module_remove = Remove { $name }
# $n: how many
modules_most = At most { $n } modules.
