### The customer's pages, behind the secret link of a card.

page_title = Your card
page_title_named = { $name }, your card
page_unknown =
    This link does not lead to a card. Open your card in your phone’s wallet and follow the link on its back.
page_old =
    This link is of an earlier code of the card. Open your card in your phone’s wallet and follow the link on its back, or ask the staff.

## The card’s page

page_open = My card: history, offers, terms
page_show = Show this code at the till
page_code = QR code of your card
page_number = Or say this number:
page_over = This card is no longer in use. Ask at the counter for a new one.
page_yours = What you have
page_until = until { $day }
page_not_yet = What comes next
page_history = What happened on your card
page_history_none = Nothing yet: it begins with your first visit.
page_history_all = The whole history
page_history_older = Earlier
page_history_newest = To the newest
page_back = Back to my card
page_add = Keep it in your phone’s wallet
page_news = News from { $shop }
page_tell = Without a wallet: be told here
page_tell_why =
    This browser tells you when something changes on your card, and what { $shop } writes to you if you agreed to messages. It asks you for the permission next.
page_tell_do = Tell me in this browser
page_tell_on = This browser tells you what is new on your card.
page_tell_stop = Stop telling me here
page_tell_nobody = Cards tell nobody in a browser here. Save the card in Apple Wallet or Google Wallet: it tells you there what is new.
page_tell_denied =
    This browser does not let the page tell you anything. Allow notifications for this page in the browser’s settings, then come back.
page_tell_failed =
    That did not work just now. Try again in a moment, or keep the card in your phone’s wallet.
page_tell_iphone =
    To be told on an iPhone, first add this page to the home screen (Share, then “Add to Home Screen”) and open it from there.
# Over the ways to other pages of the card, for who hears the page
page_more = More about my card
page_look_again = Look again for news
page_keep = This page opens without a connection too. Add it to your home screen to have it at hand.
# $when: “Sat 12 Nov 09:00”
page_offline = No connection. This is your card as of { $when }; the code works at the till all the same.

## Ways from a wallet to the card’s page: at most 20 characters, more is cut

way_page = My card online
way_order = Order online
way_shop = Our shop online
way_book = Book a time
way_call = Call us
way_open = Open
way_help = Something wrong?
way_friends = Invite a friend
way_question = A short question
way_stop = Stop messages
