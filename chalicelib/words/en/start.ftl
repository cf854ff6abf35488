### A merchant comes in alone: the code by mail, and what stands in the way.

first_till = Till 1
code_needed = Give the code that came by mail, or the password that you sign in with.
code_wrong =
    This code is wrong, used or older than ten minutes. Look into the newest mail, or ask for another
    code.
mail_busy = No mail can be sent right now. Try again in a minute.
mail_came_back =
    Mail to this address came back, so nothing more is sent there. Check how it is written, or use
    another one.
mail_not_set_up =
    No mail can be sent here yet. Whoever runs Carnet has to set up the address that it sends from.
partners_later =
    Other merchants serve a programme’s cards once they have agreed. Leave them out for now.
start_off = New merchants are not taken in by this page. Ask whoever runs Carnet here.
start_quick = That was faster than anybody types. Wait { $seconds } seconds and send it again.
start_robot = This field has to stay empty: people do not see it. Empty it and send again.
start_stale = This page has been open for too long. Load it again; what you designed is still here.
too_many_mails =
    Codes were sent to this address several times already. Wait { $seconds } seconds, and look among
    the unwanted mail meanwhile.
too_many_mails_today =
    Enough codes were sent to this address today. Look among the unwanted mail, or try again tomorrow.
too_many_merchants = This address has { $most } merchants already. Use another address for more.
too_many_starts =
    Too many merchants were opened today. Try again tomorrow; what you designed is still here.
in_review =
    This shop is new, and whoever runs these pages has not looked at it yet. Come back a little
    later, or ask at the counter for a card.
too_many_letters =
    Enough mail was sent for today. Try again tomorrow, or hand over the link yourself.
