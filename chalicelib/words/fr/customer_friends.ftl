friends_way = Inviter des amis
friends_title = Invitez un ami
friends_show = Faites scanner ceci par votre ami
friends_code = Code avec votre lien pour vos amis
friends_send = Ou envoyez votre lien
friends_share = Envoyer le lien
friends_secret = Le lien ne montre rien de vous ni de votre carte.
friends_year = Cette année
friends_come =
    { $n ->
        [0] Aucun de vos amis n’a encore fait d’achat.
        [one] Un ami est venu et a fait un achat.
       *[other] { $n } amis sont venus et ont fait un achat.
    }
friends_full_year =
    { $n ->
        [one] Un ami par an compte, et le vôtre est venu. Les autres sont bienvenus et reçoivent leur présent ; vous n’en recevez pas pour eux avant l’an prochain.
       *[other] { $n } amis par an comptent, et les vôtres sont tous venus. Les autres sont bienvenus et reçoivent leur présent ; vous n’en recevez pas pour eux avant l’an prochain.
    }
friends_private = Vous voyez combien sont venus, pas qui. Personne ne voit qui a invité qui.
friends_anew = Créer un nouveau lien
friends_anew_how = L’ancien lien ne compte plus. À faire s’il est tombé entre de mauvaises mains.
friends_back = Retour à ma carte
friends_message = Rejoignez-moi chez { $shop }. { $gift }
friends_gift = Pour vous, dès votre premier achat : { $gifts }.
friends_no_gift = Obtenez votre propre carte.
friends_invited = Un ami vous invite chez { $shop }
friends_new_only = L’invitation est pour les personnes qui n’ont pas encore de carte ici. Personne n’apprend qui vous a invité.
friends_over = Cette invitation ne compte plus.
friends_over_how = Vous pouvez quand même obtenir une carte, sans le présent pour les amis. Ou demandez un nouveau lien à votre ami.
friends_kept = Un ami vous invite.
friends_own = C’est votre propre invitation. Envoyez-la à un ami : on ne s’invite pas soi-même.
friends_here_already = Vous avez déjà une carte ici. Les invitations sont pour les nouveaux clients.
friends_full_join = Votre carte est prête. Tant de personnes ont suivi cette invitation ces derniers temps qu’elle n’a pas donné de présent cette fois.
friends_over_join = Votre carte est prête. L’invitation ne comptait plus : elle ne donne pas de présent.

## Refusals

friends_unknown = Cette invitation n’existe pas. Redemandez le lien à votre ami.
friends_off = Cette boutique ne donne rien pour les amis en ce moment.
friends_out_of_use = Cette carte n’est plus en service : elle n’invite personne.
friends_after_first = Votre lien pour vos amis sera ici après votre premier achat.
