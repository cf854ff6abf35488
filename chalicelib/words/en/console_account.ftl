### The person's own page: password, PIN, second factor, sessions.

pin_why = For switching at a paired till, and for setting a limit aside.
pin_new = New PIN
pin_hint = 4 to 6 digits, not all alike, not in a row.
pin_save = Set the PIN
pin_saved = The new PIN is set.
password_own = Password
password_own_how = A new password signs you out on every other device.
password_none_how = You sign in by a code from your mail and have no password yet. With one you need not wait for mail.
password_now = Password until now
password_next = New password
password_hint = At least 10 characters. Several words that do not belong together are good.
password_save = Set the password
password_saved = The new password is set. Every other device is signed out.
sign_out_everywhere = Sign out everywhere
sign_out_everywhere_how =
    For a lost phone, or a tablet where you forgot to sign out. Within seconds, here too.

sessions = Where you are signed in
sessions_how = If you do not know one of these, end it and choose another password.
session_here = This one
session_unknown_browser = Unknown browser
# $at: a day and a time
session_since = Since { $at }
# $at: a day and a time
session_seen = Last used { $at }
session_end = End
session_end_others = End all others
session_end_others_sure = Everywhere but here you are signed out within seconds.

## Mail

mails = Mail
mails_waiting = Write to me when something waits for me
mails_how = Once each, with a link to it: a campaign to approve, a text to choose, codes that run low.
mails_saved = Saved.
language_own = Language
language_own_how = Of these pages on each of your devices, and of mail to you.
