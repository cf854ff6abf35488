### The owner’s studio: a shop makes its own card, without an account until it goes live.

## The page

studio_undo = Undo
studio_redo = Redo
studio_step_back = One step back
studio_step = Step { $n } of { $of }
studio_continue = Continue
studio_change = Change
studio_no_answer = The server did not answer. Check the network, then try again.

## The shop

studio_welcome = Your own card, on every phone
studio_welcome_lead = Say what your shop is called, and look: this is your card. Nothing is sent, and you need no account yet.
studio_shop_name = What is your shop called?
studio_your_shop = Your shop
studio_card_name = Loyalty card
studio_plain_reward = a free coffee
studio_logo = Add your logo
studio_logo_other = Take another logo
studio_logo_hint = A picture, or a photo of your sign. The card takes its colours from it.
studio_logo_reading = Looking at your picture…
studio_logo_taken = The colours are taken from your logo, and can be read.
# $currency: "euro"; $zone: a city; $languages: a list of languages
studio_guessed = Prices in { $currency }, clock of { $zone }, cards in { $languages }.
studio_currency = Currency
studio_zone = Time zone
studio_languages = Your customers speak

## Three questions

studio_questions = Three questions
studio_questions_lead = From the answers we make three programmes that pay for themselves.
studio_trade = What kind of shop is it?
# $currency: three letters, such as EUR
studio_price = What does the usual thing cost? ({ $currency })
studio_price_hint = A coffee, a haircut, a loaf: what most people buy.
studio_price_wrong = Type a price, for example 3.20.
studio_often = How often does a regular come?
studio_often_daily = Every working day
studio_often_several = Several times a week
studio_often_weekly = Once a week
studio_often_fortnightly = Every two weeks
studio_often_monthly = Once a month
studio_often_missing = Choose how often a regular comes.
studio_propose = Show me three programmes
studio_nothing_sent = Your answers stay in this browser.

## Three programmes

studio_proposals = Three to begin with
studio_proposals_lead = Take the one you like best. Everything in it can be changed afterwards.
studio_take = Take this one
studio_gives_back = Customers get back
# $n: a number such as 4.2
studio_percent = { $n } %
studio_first_reward = First reward after about
studio_weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}

## The look

studio_look = How does it look?
studio_look_lead = Try the colours, and turn the phones over. What your customers see is exactly this.
studio_looks_good = It looks good
studio_colours = Colours
studio_look_number = Look { $n }
studio_more_look = Name of the card, logo, single colours
studio_card_called = What is the card called?
studio_colour_background = Card
studio_colour_foreground = Text
studio_colour_label = Small text
studio_colour_accent = Stamps
studio_art = What is a stamp?
studio_art_check = Tick
studio_art_star = Star
studio_art_heart = Heart
studio_art_cup = Cup
studio_art_bean = Coffee bean
studio_art_croissant = Croissant
studio_art_bread = Bread
studio_art_scissors = Scissors
studio_art_polish = Nail polish
studio_art_car = Car
studio_art_gelato = Ice cream
studio_art_pizza = Pizza
studio_art_lotus = Lotus
studio_art_book = Book
studio_art_flower = Flower
studio_art_leaf = Leaf
studio_art_beer = Beer
studio_art_paw = Paw

## The numbers

studio_numbers = What does it cost you?
studio_numbers_lead = Move a slider and watch the numbers. They are estimates, with how sure we are.
studio_slider_needed = Stamps for a reward
studio_slider_head_start = Stamps as a welcome
studio_slider_threshold = Points for the first reward
studio_slider_regulars = Regular customers
studio_slider_margin = What you keep of a sale, in %
studio_more_answers = Your shop in numbers
studio_cost_a_month = Costs you a month
studio_from_to = { $low } to { $high }
studio_sums_mean = What these numbers mean

## Both phones and the till

studio_shown_lead = { $shop } shows you this card before anybody has it. Try the buttons, and say what you think.
studio_preview = How it looks
studio_surfaces = What is shown
studio_on_iphone = iPhone
studio_on_android = Android
studio_on_lock = Lock screen
studio_on_till = Till
studio_how_full = How full the card is
studio_at_empty = New
studio_at_half = Half full
studio_at_full = Full
studio_dark = Dark
studio_large = Large type
studio_older = iPhone before iOS 27
studio_front = Front
studio_back = Turn over
studio_now = now
studio_silent = No message: a new card is quiet.
# What stands on the till’s buttons. $name: what is handed out
studio_hand_out = Hand out: { $name }
studio_add_stamp = Add a stamp
studio_add_amount = Type the amount

## Going live

studio_account = Put it live
studio_account_lead = Now we need to know where to reach you. Then your card is live, and it costs nothing to try.
studio_sign_up_off = New shops are not taken in here at the moment. Your card is kept in this browser: come back to it.
studio_sign_up_invited = Here you need an invitation. Use the address that it came to.
studio_mail_hint = We send a code there, and nothing else that you did not ask for.
studio_mail_wrong = Type your mail address, for example ana@cafe.example.
studio_send_code = Send me a code
studio_code = The code from the mail
studio_code_hint = Six digits, sent to { $mail }. Look into the spam folder too.
studio_code_wrong = Type all six digits.
studio_other_mail = Use another address
studio_go_live = Go live

## Live

studio_live = { $shop } is live
studio_live_lead = Scan this with your phone: you are your first customer.
studio_code_to_join = The code that customers scan
studio_add_to_phone = Add it to this phone
studio_link = The link behind the code
studio_next_steps = What comes next
studio_next_stamp = Give your first stamp
studio_next_stamp_how = Open the till on this phone or another one, and scan the card.
studio_next_poster = Print poster, table card and sticker
studio_next_poster_how = As PDF, with your code, for the counter and the door.
studio_next_staff = Let your staff in
studio_next_staff_how = Each with a number of their own: two taps and a code.
studio_next_console = See and change everything
studio_next_console_how = Your programme, your customers, your numbers.
