### Drafts of programmes, and how one goes live.

# Who did something, where it is no person of the shop
draft_by_nobody = somebody else

draft_unknown = There is no such draft. It may have been thrown away.
drafts_too_many = A shop has at most { $most } drafts. Throw one away first.
programmes_too_many = A shop has at most { $most } programmes.

# $who: a name; $at: a day and a time
draft_changed =
    { $who } changed this draft at the same time ({ $at }). Look at it again, then make your change.
draft_not_seen = This draft has changed since you looked at it. Look at it again first.
showing_over = This link is over. Ask the shop for a new one.

## Publishing

# $who: a name; $at: a day and a time
programme_published =
    { $who } published a change of this programme ({ $at }) after you looked at it. Look at it again first.

## The list before it goes live

check_contact = Your contact is on each card.
check_contact_missing = Say how customers reach you: it stands on each card.
check_privacy = Your privacy page is linked.
check_privacy_missing = Link your privacy page: whoever joins has a right to read it.
# $language: “German”
check_language = Every text is there in { $language }.
# $texts: a list of texts in the shop's own language
check_language_missing = In { $language } there is no text yet for: { $texts }.

revision_unknown = There is no such revision of this programme.
promises_too_many = This programme has changed too often: { $most } promises to customers still run. Wait until one ends.
part_id_other = “{ $id }” was something else before. Give the part another id.
programme_type_stays = The type stays once a programme is live: cards count by it. Make a new programme instead.

## What changed

terms_dearer = { $name } takes { $now } instead of { $was }
terms_cheaper = { $name } takes only { $now } instead of { $was }
terms_new = new: { $name }
terms_gone = { $name } is no longer given
terms_otherwise = { $name }: other terms

# On the back of a card
terms_changed = Since { $day }: { $notes }.
terms_kept = { $changed } Until { $day } whoever had a card keeps what it takes away.
terms_rule = { $rule } { $changed }

# Trying a draft on a phone
trial_no_card = Nobody has put the trial card on a phone yet. Scan the code first.
trial_type_stays = Stamps and points cannot take turns in one trial. Begin another draft for the other.

# By which poster, flyer or link cards come
join_source_unknown = This programme has no such poster or link. Look at the list of its sources again.
join_sources_too_many = There are { $most } names already, retired ones among them. Bring one of those back under another name.
join_source_named_twice = Another one has this name already. Choose a name that tells the two apart.

check_colours = The colours are easy to read.
check_colours_faint = The letters are hard to read on this colour. Choose a lighter or a darker one.

practice_no_programme = There is no programme to practise with yet. Ask the owner.
