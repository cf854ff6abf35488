### Getting a card back, and proving whose it is: by a code to the mail or phone that the card has.

## Back

back_had = I had a card here
back_title = Get your card back
back_lead =
    A new phone, or the card is gone? If your card has a mail address or a phone number, a code
    brings it back.
back_no_way =
    No code can be sent from here. Ask the staff at the counter: they find your card and put it
    on your phone.
back_contact_both = Your mail address or phone number
back_contact_mail = Your mail address
back_contact_phone = Your phone number
back_contact_hint = The one that you gave for your card.
back_contact_hint_phone =
    The one that you gave for your card. A number with its country code, such as +373.
back_contact_needed = Give the mail address or phone number of your card.
back_send = Send me a code
back_sending = One moment…
back_at_till =
    Your card has no address, or you no longer use it? Ask the staff at the counter: they find
    your card and put
    it on your phone.
back_new = Get a new card
back_code_title = Type the code
back_code_mail =
    If a card has this address, a code is on its way. Look among unwanted mail too.
back_code_phone = If a card has this number, a code is on its way.
back_code_label = Code of six digits
back_code_go = Go on
back_code_none =
    Nothing comes? Check that the address was right, wait a minute and ask again. If that does
    not help, ask the
    staff at the counter.
back_code_again = Ask for another code

# $n: how many cards
back_cards_title = { $n ->
    [one] Here is your card
   *[other] Here are your cards
}
back_cards_one = Take it onto this phone.
back_cards_which = Which one is yours?
back_cards_none_title = There is no card any more
back_cards_none =
    The card that had this address is no longer in use, or has another address now. Ask the
    staff, or get a new one.
back_no_name = Card without a name
back_lost = My old phone is lost, or somebody else has it
back_lost_hint =
    The card on it ends: its code works nowhere any more, and the card there says so. Everything
    that you collected stays.
back_take = Use this card here
back_card_gone =
    This card is no longer in use, or has another address now. Begin again, or ask the staff at
    the counter.
back_too_many_from_here =
    Too many codes were asked for from this network. Wait { $seconds } seconds, use another
    network such as mobile data, or ask the staff at the counter.
back_too_many =
    Several codes are on their way there. Wait { $seconds } seconds before the next one, or ask
    the staff at the counter.
back_too_many_today =
    So many codes were sent there today that no more are. Try again tomorrow, or ask the staff
    at the counter.
customer_code_wrong = This code is wrong or was used. Type the latest one, or ask for another.
customer_code_late = The code has become too old. Ask for another one.

## Whose card it is

prove_title = Is it your card?
prove_lead =
    What comes next is for you alone. A code to the address of your card shows that it is yours.
prove_none =
    What comes next is for you alone, and no code can be sent to the address of your card. Ask
    the staff at the counter.
# $to: an address or number, most of it hidden
prove_send = Send a code to { $to }
prove_sent = A code is on its way to { $to }.
prove_back = Back to the card

## What is sent

# $code: six digits, $shop: its name
customer_mail_subject = { $code } is your code for { $shop }
customer_mail_why = Somebody, probably you, asked for your card of { $shop }. This is the code:
customer_mail_until =
    It works once, within { $minutes } minutes. Tell it to nobody: whoever has it has your card.
    If you did not ask for it, do nothing.
# A text message: at most 160 letters with the name, in Cyrillic 70 a part
customer_text =
    { $code } is your code for { $shop }. Good for { $minutes } minutes. Tell it to nobody.
texts_not_set_up = Text messages are not set up here. Use a mail address, or ask the staff.
texts_busy = No text message can be sent now. Try again in a minute.

## Staff hand a card over

hand_over_answer = Give the answer as it is asked for: six digits, a day, or a month from 1 to 12.
hand_over_check = This cannot be asked of this guest. Choose another question.
hand_over_wrong =
    This answer is not right, so the card is not handed over. Ask once more, or ask a manager
    who knows the guest.
hand_over_card_wait =
    Three answers were tried for this card today. A manager who knows the guest can hand it
    over, or try again tomorrow.
hand_over_wait = You have taken down many answers today. Ask a colleague, or go on tomorrow.
hand_over_unusable = This card is out of use. Put it back in use first, or make a new one.
hand_over_used = This code was used or is too old. Ask the staff to hand the card over once more.
