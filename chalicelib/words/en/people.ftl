### Those who work for a merchant: signing in, the owner's pages, the shift.

audit_kind_unknown = Choose one of these kinds: { $kinds }.
code_spent = This code is wrong, used or too old. Ask the owner for a new one.
device_not_paired =
    This device is not paired with an outlet. Sign in with your mail address and password.
device_unknown = There is no such till. Look at the list again.
email_taken = Somebody signs in with this address already. Use another one.
factor_after_link = The password is set. Now sign in with it and the code of your app.
factor_asked = Give the code of your authenticator app too, or a recovery code.
factor_secret_wrong = This is no secret of ours. Begin the set-up again.
factor_there = There is a second factor already. Switch it off first.
factor_wrong = This code is wrong or was used. Wait for the app’s next one, or give a recovery code.
session_unknown = There is no such session any more. Look at the list again.
last_owner = This is the only owner. Make somebody else an owner first.
link_spent = This link is used, replaced or too old. Ask the owner for a new one.
not_permitted = Your role does not allow this. Ask a manager or the owner.
not_signed_in = Send a valid API key: “Authorization: Bearer carnet_…”.
outlet_needed = Choose the outlet where you are first.
link_not_ours = Only an address of this page can be made a code. Copy it from here.
outlet_elsewhere =
    This belongs to an outlet where you do not work. Ask somebody who works there, or the owner.
outlet_not_yours = This person does not work at this outlet. Ask the owner to change that.
# $outlets: their ids
outlet_unknown = There is no such outlet. Choose one of: { $outlets }.
outlets_none =
    This shop has no outlets yet. Leave the outlet out, or let the owner add one in the console.
owner_by_operator =
    An owner is confirmed by another owner, and there is none here who could. Ask whoever runs
    Carnet for you to make the link.
password_again = For this your password is asked for again. Give it, then go on.
password_common =
    This password is among the first that anybody would try, or is made of your name or the shop’s.
    Take several words that do not belong together.
password_weak =
    Choose a password of { $least } to { $most } characters that is not your mail address.
pin_void =
    This PIN no longer works: there were too many wrong tries. Sign in with your mail address and
    password and choose a new one; the owner can see it.
pin_weak = This PIN is too easy to guess. Choose digits that are not all alike or in a row.
pin_wrong = This PIN is wrong. Try again, or sign in with your password.
pin_wrong_form = Choose a PIN of { $least } to { $most } digits.
role_unknown = Choose one of these roles: { $roles }.
session_ended = You are signed out. Sign in again; what waits in the queue is kept.
sign_in_wrong =
    The mail address or the password is wrong. Try again, or ask the owner for a new link.
staff_unknown = There is no such person. Look at the list again.
too_many_from_here =
    Too many tries from this network. Wait { $seconds } seconds, or use another network such as
    mobile data.
too_many_outlets = A shop has at most { $most } outlets here. Rename one that you no longer use.
too_many_staff = There are { $most } people on the list already. Invite one of them again instead.
too_many_tills = There are { $most } paired tills already. Unpair one that you no longer use.
wait_before_trying = Too many wrong tries. Wait { $seconds } seconds, then try again.
key_unknown = There is no such key. Look at the list again.
too_many_keys = There are { $most } living keys already. Revoke one that you no longer use.
passkey_asked = Use your passkey too, or give a recovery code.
factor_or_passkey_asked = Use your passkey too, or give the code of your app or a recovery code.
passkey_unknown = This passkey was removed here. Delete it in your phone or computer, and sign in another way.
passkey_wrong = This passkey did not let you in. Try again, or sign in with your password.
passkey_elses = This passkey is somebody else’s. Use your own, or give a recovery code.
passkey_not_made = No passkey came of this. Begin again, and answer within five minutes.
passkey_there = This passkey is on your list already.
too_many_passkeys = You have { $most } passkeys already. Remove one that you no longer use.
factor_none = There is no second factor yet. Set one up first.
factor_kept = Your shop asks for a second factor from everybody with your role. Set up another one before you take this away.
factor_needed = Your shop asks for a second factor from everybody with your role. Load this page again and set it up.
