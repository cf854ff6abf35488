### Keys and webhooks: how a till system gets in, and what it is told.

keys_lead = What a till system signs in with. A key is shown once, when it is made.
keys_none = No till system has a key yet.
key = API key
key_make = Make a key
key_make_lead = One key for each system, so that one can be revoked alone.
key_label = Name
key_label_hint = For example: till system at the counter.
key_use = What it is for
key_use_till = Tills
key_use_till_how = Scans, gives rewards, finds and makes cards.
key_use_campaigns = Campaigns
key_use_campaigns_how = Makes and sends campaigns. It touches no card.
key_use_sandbox = Trying out
key_use_sandbox_how = Does what a till’s key does, in a shop of its own that no guest sees.
key_numbers_last = Its sale numbers never repeat
key_numbers_last_how = Else the same number on another day is another sale.
key_once = Copy it now: it is shown this once and kept nowhere.
key_header = The system sends it with each request as “Authorization: Bearer …”.
# $at: a day and a time
key_made_at = Made { $at }
# $at: a day and a time, within the hour
key_used_at = Last used { $at }
key_unused = Never used
key_revoked = Revoked
# $at: a day and a time
key_revoked_at = Revoked { $at }
key_revoke = Revoke
# $label: the key’s name
key_revoke_title = Revoke “{ $label }”?
key_revoke_sure =
    The system that uses it is refused within seconds. It cannot be undone; a new key can be made.
webhooks_lead = Which addresses are called when something happens to a card.
webhooks_none = Nothing is called yet.
webhook_add = Add a webhook
webhook_add_lead =
    An address of your own system, which is called after each scan, reward and new card.
webhook_url = Address
webhook_url_hint = Public, with https://.
webhook_description = Note
webhook_secret = Secret
webhook_once = Copy the secret now: it is shown this once.
webhook_signed =
    Each call is signed with it. How to check that stands in the documentation of webhooks.
webhook_is_off = Off
webhook_renew = Make a new secret
webhook_renew_how = The one before signs too for a day.
# $at: a day and a time
webhook_old_until = The one before signs too until { $at }.
webhook_switch_off = Switch off
webhook_switch_on = Switch on
webhook_delete = Delete
webhook_delete_title = Delete this webhook?
webhook_delete_sure = Nothing is sent there any more, and what waits is dropped.
