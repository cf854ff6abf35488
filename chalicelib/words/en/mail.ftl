### What Carnet writes by mail. A code or a link stands by itself behind the first line.

# $code: six digits
mail_code_subject = { $code } is your code
mail_code_why = Type this code on the page that asked for it:
# $minutes: a number
mail_code_until =
    It works once, within { $minutes } minutes. If you did not ask for it, do nothing: without it
    nobody gets in.

mail_invited_subject = You are invited to open your loyalty cards
mail_invited_why =
    Design your cards on this page; it takes about ten minutes, and your customers keep them in
    their phones:
# $mail: the address, $days: a number
mail_invited_how =
    At the end give this address, { $mail }. The invitation holds for { $days } days.
# $name: the shop's
mail_approved_subject = { $name }: your cards are open to everybody
mail_approved_why =
    Your shop was looked at. From now on everybody can join by your code and get a card.

# $shop: its name, $name: who invites
mail_staff_subject = { $shop } invites you
mail_staff_why =
    { $name } invites you to work with { $shop } in Carnet. Open this link and choose a password:
mail_staff_until =
    The link works once, within { $days } days. If you do not know who this is, do nothing.

# $shop: its name
mail_approval_subject = { $shop }: a campaign waits for your approval
# $campaign: its name
mail_approval_why = The campaign “{ $campaign }” waits for somebody’s approval. Look at it here:
# $campaign: its name
mail_approval_words =
    Other words for the campaign “{ $campaign }” wait for somebody’s approval. Look at them here:
mail_approval_how =
    Nothing of it reaches a customer before. If you would rather not have such mail, switch it off on
    the page with your name.
# $shop: its name
mail_winner_subject = { $shop }: which of two texts goes to the rest?
# $campaign: its name
mail_winner_why =
    The visits do not tell which text of the campaign “{ $campaign }” is better. Choose the one that the
    rest gets:
# $day: a date
mail_winner_how =
    Until you choose, the rest gets nothing; after { $day } it is too late. If you would rather not have
    such mail, switch it off on the page with your name.
# $shop: its name
mail_pool_subject = { $shop }: a partner’s codes are running low
# $pool: its name, $n: codes that are left
mail_pool_why =
    { $n ->
        [0] The list “{ $pool }” has no codes left. Ask your partner for more, and add them here:
        [one] The list “{ $pool }” has one code left. Ask your partner for more, and add them here:
       *[other] The list “{ $pool }” has { $n } codes left. Ask your partner for more, and add them here:
    }
mail_pool_how =
    Without a code nobody can take that reward. If you would rather not have such mail, switch it off on the
    page with your name.
# $shop: its name
mail_certificate_subject = { $shop }: cards on iPhones will stop changing
# $day: a date
mail_certificate_why =
    Apple’s certificate is good until { $day }. From then on cards on iPhones keep what they show, and nobody new
    gets one. Send this to whoever runs Carnet for you:
mail_certificate_how =
    If that is you: the README of Carnet says how, under “To production on AWS”, step 1. What customers collect is
    counted all the same.
mail_access_subject = { $shop }: your sign-in has changed
mail_access_else = If this was not you, open the page, end all other sessions and set another password; and tell the owner.
mail_passkey_added = The passkey “{ $name }” was added to your sign-in. You see it here:
mail_passkey_removed = A passkey was removed from your sign-in. You see those that are left here:
mail_factor_on = From now on the code of an app is asked for when you sign in. You see it here:
mail_factor_off = The code of an app is no longer asked for when you sign in. You see it here:
mail_recovery = New recovery codes were made for your sign-in; those of before have ended. You see it here:
mail_password_new = Your password was changed. You see where you are signed in here:
