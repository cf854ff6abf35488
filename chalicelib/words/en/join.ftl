### Pages without a sign-in: the join page, the poster, and what every page has.

## Every page

page_sorry = Sorry, that did not work
page_script =
    This page needs JavaScript. Allow it in the browser's settings and open the page again.
page_late = This page does not load. Check the network, then load it again.

## The address by itself

front_title = Where is my card?
front_where = Your card is in your phone’s wallet app: Apple Wallet or Google Wallet.
front_again =
    Not there yet, or a new phone? Point the phone’s camera at the code on the shop’s counter: it leads
    to your card. If that does not help, ask the staff.
front_work = For those who work in a shop
front_staff = Scan cards
front_owner = For owners and marketing

## The join page: the customer's first. Warm, short, and never more than is so.

join_more = What else the card brings
join_name = Your name
join_name_hint = Optional. It is shown on your card.
join_birthday = Add your birthday
join_birthday_hint =
    Optional, and without the year. For a greeting or a treat on the day, nothing else.
join_day = Day
join_month = Month
join_messages = Send me news and offers from { $organization }
join_messages_hint =
    Optional. Your card works just the same without it, and you can stop the messages at any time with one tap.
join_button = Get my card
join_button_busy = Making your card…
join_assure = Free, and no app to install: the card lives in your phone’s wallet.
join_data = What happens to what you give
join_data_who = { $shop } is responsible for it: { $contact }.
join_data_why = It is for your card, its rewards and a greeting on your day. Your browser tells its time zone too, so that no message comes at night. What you buy is counted for rewards and for the shop’s statistics.
join_data_where = In Google Wallet, Google keeps what the card shows; in Apple Wallet, it is on your phone alone. Nobody buys it.
join_data_long = It is kept for as long as you use the card. On the card’s page you see it, change it, take it along and erase it, and stop messages with one tap.
join_card_over = Your earlier card is no longer in use. Here is a new one for you.
join_form_again = This page was open for a while. Please press the button once more.
join_ready = Your card is ready
join_ready_named = { $name }, your card is ready
join_waiting_reward = Waiting for you: { $reward }
join_add = Add it to your phone, and show it at every visit.
join_apple = Add to Apple Wallet
join_google = Add to Google Wallet
join_browser = No wallet app? The card works in this browser too, which can tell you what is new.
join_other_iphone = On an Android phone?
join_other_android = On an iPhone?
join_in_app_iphone = Nothing happens? Open this page in Safari from this app’s menu.
join_in_app_android = Nothing happens? Open this page in Chrome from this app’s menu.
join_go_on = Go on with your phone
join_go_on_how = Point its camera at this code, then add the card to its wallet.
join_code = QR code that opens your card on your phone
join_or_here = Or add it from here
join_opening = Your card is on its way
join_opening_how = Google Wallet opens in a few seconds.
join_late = This takes longer than usual
join_late_how = Your card is safe. Please try again in a moment.
join_again = Try again
join_back = Back to my card
## Whose card it is: a link from elsewhere, two guests at one tablet

join_whose = Is this your card?
join_whose_how = This link was opened before, or comes from another page. Go on only with your own card.
join_mine = Yes, it is mine
join_own = No, get my own card

# $name: whose card this browser shows
join_not_named = Not { $name }? Get your own card
join_not_yours = Not your card? Get your own
# On a tablet or desktop, under the card
join_shared =
    This device is no phone, so the card is not kept here: take it onto your phone now.

## The poster on the counter

poster_line = Scan for your card
poster_how = Point your phone’s camera at the code. Free, no app to install.
poster_code = QR code that opens the join page
poster_print = Print
poster_print_how = Prints on A4, A5 or Letter: choose the paper in the print window.
poster_source = For “{ $name }”. This line is not printed.

## Refusals

form_stale = This form has been open too long. Open the page again from the code on the counter.
# Suspended coffee. $name: “a coffee”
join_jar = Already given on and waiting for somebody who needs it: { $name } × { $n }. Ask at the counter.

# Over what changed of the programme since the card was made
join_terms = Your terms
