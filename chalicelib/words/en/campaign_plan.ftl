### A campaign before it is sent: what it will do, and why it cannot.

## What the button does. $people: how many; $held_out: how many of them get nothing; $possible: how many
## customers' moment can come

will_message =
    Your message goes to { $people ->
        [one] { $people } customer
       *[other] { $people } customers
    }; control group, which gets nothing: { $held_out }.

# $silent: how many of $people are not notified
will_silent =
    The cards of { $people ->
        [one] { $people } customer
       *[other] { $people } customers
    } show it, and no phone notifies anybody; control group, which gets nothing: { $held_out }.
will_half_silent =
    Your message goes to { $people ->
        [one] { $people } customer
       *[other] { $people } customers
    }; on the cards of { $silent } of them without a notification; control group, which gets nothing: { $held_out }.
will_unannounced =
    { $cards ->
        [one] { $cards } card in Google Wallet shows
       *[other] { $cards } cards in Google Wallet show
    } it without a notification: Google takes so few cards a day that it comes to them after two days.
will_face =
    The cards of { $people ->
        [one] { $people } customer
       *[other] { $people } customers
    } change their face; control group, which gets nothing: { $held_out }.
will_window =
    The cards of { $people ->
        [one] { $people } customer
       *[other] { $people } customers
    } get a line in the shop window, and nobody is told; control group, which gets nothing: { $held_out }.
will_gift =
    The cards of { $people ->
        [one] { $people } customer
       *[other] { $people } customers
    } get the gift, and nobody is told; control group, which gets nothing: { $held_out }.
will_bonus =
    The cards of { $people ->
        [one] { $people } customer
       *[other] { $people } customers
    } say so; control group, which is not told: { $held_out }.
# $line: “Double stamps until Mon 21 Sep 23:13”; $zone: “Europe/Paris”
will_count_more = { $line } (time in { $zone }), for every card of these programmes.
will_count_more_compared =
    { $line } (time in { $zone }), for every card of these programmes, the control group’s too: the
    comparison then measures only what telling of it does.
# $least: how many customers
will_not_compare =
    These are too few to compare: it takes { $least } customers in each group to say what the message does.
will_trigger =
    Right now it would go to { $people ->
        [one] { $people } customer
       *[other] { $people } customers
    }; from then on to each customer whose moment comes. The cost is that of a month in which
    the moment of each of { $possible } comes as often as it can.

## When a campaign tells by itself

trigger_welcome_said = { $n ->
    [0] When a card is new.
   *[other] When a card is new: { unit_days } after it was made.
}

# $amount: “3 stamps”
trigger_near_reward_said = When a card is { $amount } or less away from its reward.
trigger_reward_waiting_said = { $n ->
    [0] When a reward waits on a card.
   *[other] When a reward waits on a card { unit_days } after the last visit.
}
trigger_lapsed_said = When a customer has not been here for { unit_days }.
trigger_birthday_said = { $n ->
    [0] On the birthday.
   *[other] For the birthday, from { unit_days } before it.
}
trigger_anniversary_said = On the day on which the card was made, each year.
trigger_expiring_said =
    When a card that holds something ends within { unit_days }, and what it holds with it.

## What is to be known of a message before it is sent. $of, $instead: names of languages

caveat_title_cut =
    Title ({ $of }): Android may cut it, it has { $characters } characters and { $most } fit.
caveat_notification_cut =
    Title and text ({ $of }) have { $characters } characters together, and an iPhone’s notification shows about
    { $most }. The rest is on the back of the card.
caveat_language_missing =
    Not written: { $of }. These customers read it in another language: { $instead }.
# $typed: such as “[name]” or “}”
caveat_merge_mistyped =
    “{ $typed }” ({ $of }) is read as it stands here. Merge fields look like { "{" }name|friend{ "}" }.
# $typed: an address without https://
caveat_link_bare =
    “{ $typed }” ({ $of }) is a link on some phones only. Write it with https:// before it.
caveat_no_window = An iPhone has no shop window: nothing is seen of that line there.

## Refusals

approval_by_another = Somebody else has to approve it: you sent it yourself.
approval_by_named =
    Only an owner, or somebody whom the owner has named for it, approves campaigns here. Ask one of them.
approval_by_owner = An API key sent this, so an owner has to approve it.
approval_by_person = A key cannot approve. Sign in as a person who may.
approval_moved =
    It is no longer what you looked at. Look at it again, then approve it.
approval_of_own = Somebody else has to approve it: you were the last to change what it says.
attention_out_of_range = Give “{ $at }” a whole number from { $least } to { $most }.
campaign_busy = The campaign is changing right now. Try again in a moment.
campaign_cancelled = This campaign was cancelled. Make a new one.
campaign_done = This campaign has been sent to everybody already.
campaign_draft = This campaign is a draft. Send it first.
campaign_empty = Write a message, or give the cards a face for a time.
campaign_moved = Somebody else has changed this meanwhile. Load it again, then make your change.
campaign_paused = This campaign is paused. Resume it first.
campaign_programme_gone = One of the programmes is no longer there. Choose again.
campaign_programme_needed = Choose at least one programme.
campaign_running = This campaign is being sent. Pause or cancel it first.
campaign_scheduled = This campaign waits for its time. Withdraw it to change it.

# $cost, $most: amounts with their currency
campaign_too_dear =
    It would cost about { $cost } and may cost { $most }. Choose fewer people, or ask the owner.
campaign_unknown = There is no such campaign.
campaign_waiting = This campaign waits for somebody’s approval. Withdraw it to change it.
campaigns_full =
    You have { $most } campaigns under way, and more are not possible. End one of them first.
decline_why_needed = Write why, so that whoever sent it knows what to change.
face_by_trigger = A face for a time goes with a date, not with a trigger.
face_colours_same = These are the colours that the cards have already. Choose others, or switch them off.
face_empty = Nothing is chosen in “Another look for a time”. Choose other colours, write its line or one in the shop window, or switch it off.
face_hours_needed = Say for how many hours the cards look like this.
message_half = Write the title and the text in this language, or neither.
message_needed = Write the message in at least one language.
message_unshown = Take out what cannot be shown: control characters, and line breaks in a title.
# $written: as it was typed; $fields: names
merge_field_unknown = “{ $written }” is no merge field. There are: { $fields }.
# $example: such as “{name|…}”
merge_field_instead = Some cards have nothing for this. Say what stands there instead: { $example }.
merge_field_here = “{ $written }” is not filled here. Merge fields go in the message’s title and text.
# $link: as it was typed
message_link_not_https = Write “{ $link }” with https://: phones warn of other pages.
message_link_wrong =
    No phone can follow “{ $link }”. A link is a page such as https://cafe.example/menu, a number such as tel:+43123456, or an address such as mailto:hello@cafe.example.
message_links_too_many = A text has room for { $most } links. Leave some out.
nobody_meant = Nobody is in this audience who could get it. Widen it.
window_for_nobody = No card that this campaign means is in Google Wallet, which alone has a shop window. Add a message, a line on the front or colours.
silent_with_others = To compare cards with and without a notification, take one text and no follow-ups. With two texts or follow-ups, choose that every phone notifies, or none.
quiet_hours_too_long = Leave at least { $least } minutes of the day outside the quiet hours.
trial_cards = Name 1 to { $most } cards for the test.
trigger_number_wrong = Give this trigger a whole number from { $least } to { $most }.
trigger_unknown = Choose one of these triggers: { $triggers }.
variants_other = Correct the same texts that were sent: none can be added or left out.
variants_wrong = A campaign has no text, text “a”, or texts “a” and “b”.
when_both = Choose either a time or a trigger, not both.

# $at, $now: times; $zone: a time zone, such as Europe/Chisinau
when_past = { $at } is past: in { $zone } it is { $now }. Choose a later time.
when_too_far = Choose a time within the next { $most } days.
when_wrong = Give the time as the clock shows it there, such as 2026-11-28T09:00.

## Trials. $n: messages; $at: a time; $hours: a whole number

not_a_tester =
    Trials go to testers’ cards only. Mark the card first, with the code that it shows.
testers_full =
    There are { $most } testers’ cards already. Unmark one that is no longer used.
tester_unknown =
    This card is not marked as a tester’s. Look at the list again.
trials_spent =
    This campaign has been tried { $most } times today. Try it again in { $hours } hours, or send it.
trial_held_out_of_use =
    This card is out of use. Mark another one.
trial_held_no_wallet =
    This card is on no phone. Add it to a wallet, then try again.
trial_held_no_consent =
    The holder of this card has not agreed to messages. Join once more with the box for messages ticked, and mark that card.
trial_held_enough =
    This card has had { $n } messages within 24 hours, and a phone shows no more. Next possible: { $at }.
trial_held_quiet_hours =
    These are quiet hours. Try again from { $at }.
trial_held_busy =
    The card is changing right now. Try again in a moment.

## What is given. $name: what it is; $cards: to how many cards at most; $most: an amount

gift_will =
    Each card gets once: { $name }; cards at most: { $cards }. The programme does not say what one costs you.
gift_will_cost =
    Each card gets once: { $name }; cards at most: { $cards }. If all is taken, that costs { $most }.
# $before: how many were given; $taken: how many of them were used
gift_usual = When you gave it before, { $taken } of { $before } were taken.
# Whose card a preview shows: a long name of somebody
sample_name = Alexandrina-Valentina Constantinescu
# $programme: its name
gift_otherwise =
    The programme “{ $programme }” gives this on another occasion. Choose the trigger that fits, or another gift.
gift_gone_from = The programme “{ $programme }” has no such gift. Choose another, or none.
gift_taken = This gift was taken or has ended: there is nothing to take back.
