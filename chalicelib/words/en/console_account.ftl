### The person's own page: password, PIN, second factor, sessions.

pin_why = For switching at a paired till, and for setting a limit aside.
pin_new = New PIN
pin_hint = 4 to 6 digits, not all alike, not in a row.
pin_save = Set the PIN
pin_saved = The new PIN is set.
password_own = Password
password_own_how = A new password signs you out on every other device.
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
factor = Second factor
factor_is_on = On
factor_why = After the password, a code from an app on your phone is asked for. Whoever learns your password cannot get in with it alone.
factor_begin = Set up an app
factor_scan = Scan this with an authenticator app, such as the one of your phone, Google or Microsoft.
factor_qr = The code for the app
factor_type = If you cannot scan it, type this in the app:
factor_secret = Secret for the app
factor_code = Code that the app shows now
factor_code_hint = Six digits. It shows that the app is set up right.
factor_on = Switch it on
factor_off = Switch it off
factor_off_how = Then your password alone is enough again, and the recovery codes end.
recovery = Recovery codes
recovery_once = The second factor is on. Keep these codes where your phone is not: each lets you in once if the phone is gone. They are shown only now.
recovery_renew = New recovery codes
recovery_renew_how = Those of before end.
recovery_left =
    { $n ->
        [one] { $n } recovery code is left.
       *[other] { $n } recovery codes are left.
    }
recovery_few =
    { $n ->
        [0] No recovery code is left. Make new ones before you need one.
        [one] Only { $n } recovery code is left. Make new ones.
       *[other] Only { $n } recovery codes are left. Make new ones.
    }

## Mail

mails = Mail
mails_approval = Write to me when a campaign waits for my approval
mails_how = Once, with a link to it.
mails_saved = Saved.
