### Second factor and passkeys: set up, named, taken away; in the console and at the scanner.

factor = Second factor
factor_is_on = On
factor_begin = Set up an app
factor_scan = Scan this with an authenticator app, such as the one of your phone, Google or Microsoft.
factor_qr = The code for the app
factor_type = If you cannot scan it, type this in the app:
factor_secret = Secret for the app
factor_code = Code that the app shows now
factor_code_hint = Six digits. It shows that the app is set up right.
factor_on = Switch it on
factor_off = Switch it off
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
factor_why = Besides the password, a second proof is asked for: a passkey, or the code of an app on your phone. Whoever learns your password cannot get in with it alone.
factor_app = App with codes
factor_app_why = An authenticator app shows a new code every half minute. It also helps where a passkey does not reach.
factor_off_how = Without another second factor your password alone is enough again, and the recovery codes end.
passkeys = Passkeys
passkeys_why = Sign in with your finger, your face or the PIN of your phone or computer, without a password. No false page can take a passkey from you.
passkey_add = Add a passkey
passkey_cannot = This browser knows no passkeys. Open this page on your phone, or set up an app.
passkey_held = This phone or computer has a passkey of yours already.
passkey_unmade = No passkey was made. Try again, or set up an app.
passkey_name = Name of the passkey
passkey_rename = Rename
passkey_remove = Remove
passkey_remove_title = Remove “{ $name }”?
passkey_remove_sure = It signs in nowhere any more, and wherever it signed you in you are signed out, except here. Delete it in your phone or computer too.
passkey_remove_last = It is your last second factor: your password alone is enough then, and the recovery codes end.
passkey_since = Added { $at }
passkey_used = Last used { $at }
passkey_not_used = Not used yet
passkey_synced = Kept in its maker’s cloud too
factor_needed_title = Set up a second factor
factor_needed_why = Your shop asks for one from everybody with your role. It takes a minute; then you go on here.
factor_go_on = Go on
