### What was done, by whom and from where.

## Changes: who did what

changes_lead = Who did what, when and from where, newest first.
changes_none = Nothing was changed yet.

tries_n = Wrong tries: { $n }
# Signing in, out, and what was tried.
session_by_pin = by PIN
session_by_password = by password
changes_search = Search
changes_by_all = Everybody
changes_kind_all = Everything
changes_kind_sign_ins = Signing in
changes_kind_reading = Reading and downloads
changes_kind_people = People
changes_kind_shop = Shop and outlets
changes_kind_programmes = Programmes
changes_kind_campaigns = Campaigns
changes_kind_cards = Cards
changes_kind_technical = Tills, keys, webhooks
changes_from = From
changes_to = To
changes_show = Show
changes_csv = Download as CSV
changes_no_match = Nothing here. Ask for less, or for another time.
changes_further = Search further back
changes_place = From: { $place }
session_by_second = by password and second factor
recovery_used_left = Recovery codes left: { $n }
session_by_passkey = by passkey
