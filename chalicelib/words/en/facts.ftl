### What the audit list notes of a change, in its lines and in its file.

# $name: one of these; $value and $before: what it is and was
noted_as = { $name }: { $value }
noted_from = { $name }: { $before } → { $value }

## Of people, keys and tills

fact_name = Name
fact_email = Mail
fact_role = Role
fact_roles = Asked of
fact_days = Days until then
fact_outlet = Outlet
fact_outlets = Outlets
fact_zone = Time zone
fact_language = Language
fact_label = Name
fact_use = For
fact_way = How
fact_tries = Wrong tries
fact_left = Recovery codes left
fact_why = Why
fact_browser = Browser
fact_network = Network

## Of the shop

fact_contact = Contact
fact_currency = Currency
fact_languages = Languages
fact_colours = Colours
fact_pictures = Pictures
fact_privacy = Privacy text
fact_terms = Terms
fact_imprint = Imprint
fact_months = Months
fact_text = Text

## Of programmes: limits, and what was chosen for wallets

fact_spend_minor_min = Smallest sale
fact_scans_per_day_max = Most scans a day
fact_cooldown_s = Pause between two scans
fact_hours = Hours
fact_offline_redeem_max = Rewards without network
fact_papers_per_day_max = Paper cards a day
fact_stamp_at_once = Stamp at once
fact_screenshots = Screenshots
fact_linked_offers = Offers of their own
fact_member_card = Member card
fact_modules = Shop window
fact_rotating = Changing code
fact_actions = What the card offers
fact_linear = Bars
fact_places = Places
fact_last_day = On the last day of a gift
fact_added = Codes added
fact_lines = Lines

## Of campaigns

fact_per_day = Messages a day, at most
fact_per_week = Messages a week, at most
fact_gap_hours = Hours between two messages
fact_quiet_from = Quiet from
fact_quiet_to = Quiet until
fact_needs_approval = A second person approves
fact_approvers = Who may approve
fact_budget_micros = A campaign may cost

## Of cards and their customers

fact_card = Card
fact_cards = Cards
fact_number = Number
fact_fields = Changed
fact_holder_name = Name
fact_birthday = Birthday
fact_phone = Phone
fact_mail = Mail

## Of webhooks and payment sources

fact_url = Address
fact_description = Note
fact_event = Event
fact_since = Since
fact_calls = Calls

## What they are set to

fact_on = on
fact_off = off
fact_all = all
fact_nobody = nobody
fact_by_pin = by PIN
fact_by_password = by password
fact_by_second = by password and second factor
fact_by_passkey = by passkey
fact_for_till = tills
fact_for_campaigns = campaigns
fact_for_sandbox = trying out
fact_why_bounce = it came back
fact_why_complaint = it was called spam
