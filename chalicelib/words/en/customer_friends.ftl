### Friends: a card's page for inviting them, and what a friend opens.

friends_way = Invite friends
friends_title = Bring a friend
friends_show = Let your friend scan this
friends_code = Code with your link for friends
friends_send = Or send your link
friends_share = Send the link
friends_secret = The link shows nothing of you or your card.
friends_year = This year
friends_come =
    { $n ->
        [0] No friend of yours has bought anything yet.
        [one] One friend came and bought something.
       *[other] { $n } friends came and bought something.
    }
# $n: the most of a year
friends_full_year =
    { $n ->
        [one] One friend a year counts, and yours has come. Others are welcome and get their gift; you get none for them until next year.
       *[other] { $n } friends a year count, and yours have all come. Others are welcome and get their gift; you get none for them until next year.
    }
friends_private = You see how many came, not who. Nobody is shown who invited whom.
friends_anew = Make a new link
friends_anew_how = The old link stops counting. Do this when it got into wrong hands.
friends_back = Back to my card
# $gift: a sentence that says what the friend gets
friends_message = Join me at { $shop }. { $gift }
# $gifts: what, such as “a free coffee”
friends_gift = For you with your first purchase: { $gifts }.
friends_no_gift = Get your own card.
# $shop: its name
friends_invited = A friend invites you to { $shop }
friends_new_only = The invitation is for people who have no card here yet. Nobody is told who invited you.
friends_over = This invitation does not count any more.
friends_over_how = You can get a card all the same, without the gift for friends. Or ask your friend for a new link.
friends_kept = A friend invites you.
friends_own = This is your own invitation. Send it to a friend: you cannot bring yourself.
friends_here_already = You have a card here already. Invitations are for people who are new.
friends_full_join = Your card is ready. So many have joined by this invitation lately that it brought no gift for friends this time.
friends_over_join = Your card is ready. The invitation did not count any more, so there is no gift for friends with it.

## Refusals

friends_unknown = This invitation does not exist. Ask your friend for the link again.
friends_off = This shop gives nothing for bringing friends at the moment.
friends_out_of_use = This card is out of use, so it invites nobody.
friends_after_first = Your link for friends is here after your first purchase.
