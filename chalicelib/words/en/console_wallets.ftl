### Which of the wallets' powers a programme's cards use.

wallets_lead = What a programme's cards do on a phone, where its wallet can.
wallets_saved = Saved. Every card has it within hours.
wallets_screenshots = Screenshots are allowed
wallets_screenshots_hint = Off: an Android phone does not let a picture of the card be taken. An iPhone always does.
wallets_rotating = The code on the card changes every half minute
wallets_rotating_hint = On an Android phone: a till refuses a picture of the code a minute later, also without a network. It does not protect an iPhone’s card or the card’s own page, whose code stays as it is. A laser scanner cannot read it.
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

## What a card offers, its bars and its places
wallets_actions = What the card offers
wallets_actions_hint = Two buttons under an iPhone’s card from iOS 27 on; on every other phone they are links on its back. The words on a button are the phone’s own.
# $n: 1 or 2
action_button = Button { $n }
action_none = nothing
action_offers = Offers and rewards: the card’s page
action_benefits = Membership benefits: the card’s page
action_order = Order: a page of yours
action_shop = Shop: a page of yours
action_book = Book a time: a page of yours
action_call = Call: your phone number
action_to = Page (https) or phone number with its country
wallets_linear = Bars for a laser scanner
wallets_linear_hint = From iOS 27 on an iPhone shows them in place of the square code. The scan page reads them by its camera, from a hand scanner or typed, and needs the network for it: choose them where a till has a laser scanner. Older iPhones and Android keep the square code. The number in the bars is shorter than a code and easier to guess.
linear_none = none
wallets_places = Where the card comes forward
wallets_places_hint = One place a line: latitude, longitude, and if you like what the lock screen says there, such as 48.2082, 16.3738 Double stamps until 16:00. Without words it says how the card stands. It lies on the lock screen; nothing rings.
wallets_last_day = On the last day of a gift the card comes forward there too
wallets_last_day_hint = Needs a place. On an iPhone from iOS 27 on the card may then come forward only on that day: nobody has tried it on a device yet.
