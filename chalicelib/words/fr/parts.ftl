### Ce dont un programme récompense, outre tampons ou points.

## Offres : pourquoi l’une n’est pas disponible

offer_not_ready = { $why } Impossible donc pour le moment.
offer_not_so_often = Cela peut être pris { $most } fois au plus maintenant.
offer_too_much = Cette carte en contient { $most }. N’en prenez pas plus.
part_not_sold = Ceci ne se vend pas en caisse. Choisissez parmi : { $parts }.
payment_differs = Le prix est de { $minor } dans la plus petite unité de la monnaie. Envoyez ce montant, ou aucun.
offer_one_discount = Cette vente a déjà une remise. Une vente n’en a qu’une ; l’autre est gardée pour la prochaine fois.
nothing_to_give = Le programme ne donne rien pour cela. Vérifiez que la partie y est encore et que la carte ne l’a pas déjà eue.
lots_full = Cette carte contient déjà { $most } choses différentes. Que le client en utilise d’abord.
part_type_unknown = Choisissez l’une de ces parties : { $types }.
part_id_twice = Un autre élément a déjà l’identifiant « { $id } ». Donnez à chacun le sien.
part_currency = Retirez la devise : c’est celle du commerçant qui compte.
partner_oneself = Un commerçant n’est pas partenaire de son propre programme. Indiquez l’identifiant d’un autre.

## Don

giving_given = { $given } : { $n }
giving_rule = Pour chaque tranche de { $money }, nous donnons : { $given } ({ $cause }).
giving_rule_visits = Toutes les { $n } visites, nous donnons : { $given } ({ $cause }).
giving_one_of = Indiquez soit le montant, soit les visites qui en apportent un.

## Droits

right_waits = À vous
right_on_join = À l’inscription : { $name }.
right_on_sale = Avec un achat : { $name }.
right_on_paid = Au paiement : { $name }.
right_on_birthday = Pour votre anniversaire : { $name }.
right_on_anniversary = Chaque année, le jour de votre inscription : { $name }.
right_on_day = Un jour de remerciement : { $name }.
right_on_referral = Pour un ami qui s’inscrit : { $name }.
right_on_friend = Pour l’un de vos amis : { $name }.
right_on_answer = Pour votre réponse : { $name }.
right_on_case = Pour nous faire pardonner : { $name }.
right_on_import = De votre carte d’avant : { $name }.
right_on_campaign = De temps en temps : { $name }.

effect_one_of = Remplissez un seul de ces champs : pourcentage, remise, ou achetez et recevez.
collection_one_of = Indiquez soit l’article, soit le montant qui en apporte un.

## Niveaux, abonnements, crédit et le reste

standing_label = Niveau
standing_rule = { $name } à partir de { $least }.
membership_label = Membre
membership_until = jusqu’au { $day }
membership_renew = finit le { $day }. À renouveler en caisse
membership_back = en pause, reprise le { $day }
membership_rule = { $name } : { $months ->
    [0] { $money } une fois
    [1] { $money } par mois
    [12] { $money } par an
   *[other] { $money } pour { $months } mois
}.
credit_held = { $money }
credit_rule = { $percent } % de vos achats vous reviennent en { $name }.
credit_sold = { $name } : versé, dépensé au centime près.
head_start_rule = Une nouvelle carte commence avec { $n }.
trial_rule = Pour commencer : { $name } pendant { $days } jours, gratuit.
collection_rule = { $name } : { $n } pour { $reward }.
milestone_rule = À { $at } : { $name }.
spending_rule = { $n } valent { $money } de remise, quand vous voulez.
perk_rule = { $period ->
    [ever] Une fois
    [day] Chaque jour
    [month] Chaque mois
    [year] Chaque année
   *[always] Toujours
} : { $name }.
perk_rule_days = Du { $first } au { $last } de chaque mois : { $name }.
perk_days_wrong = Donnez deux jours du mois de 1 à { $most }, le premier avant le dernier, ou aucun.
perk_rule_times = { $period ->
    [ever] Une fois
    [day] Chaque jour
    [month] Chaque mois
    [year] Chaque année
   *[always] Toujours
} : { $name } × { $times }.

## Referral

referral_label = Merci
referral_rule =
    Parrainez un ami : { $name } pour vous deux, dès le premier achat de votre ami. { $n ->
        [one] Un ami par an.
       *[other] Jusqu’à { $n } amis par an.
    }
referral_unknown = Cette carte n’est pas de ce programme. Scannez la carte de l’ami.
referral_off = Ce programme n’offre rien pour les amis. Laissez l’ami de côté.
referral_own = Nul ne s’amène soi-même. Laissez l’ami de côté ou scannez une autre carte.
friends_full = Cette carte a déjà amené autant d’amis qu’il en compte cette année : { $most }.
referral_known = Ce client a déjà une carte, donc personne ne l’a amené. Laissez l’ami de côté.

## Partners’ vouchers

voucher_rule = { $n } pour { $name }.
code_line_wrong = La ligne { $line } n’est pas un code. Un code par ligne, { $most } caractères au plus, sans virgule.
codes_too_many = Envoyez au plus { $most } codes à la fois.
codes_needed = Il n’y a aucun code. Indiquez un code par ligne.
pool_full = Une réserve contient au plus { $most } codes. Commencez-en une autre.
pool_empty = Il n’y a plus de codes. Rien n’a été retiré de la carte ; demandez au propriétaire.
pool_unknown = Nommez la réserve avec des petites lettres, des chiffres et des traits d’union.
pool_busy = Quelqu’un d’autre ajoute des codes à cette réserve. Renvoyez la liste dans un instant ; rien n’est ajouté deux fois.
code_one_at_a_time = Un code se remet un à la fois.

## Draw

draw_rule = Toutes les { $n } visites : { $name }.

## Memberships: paused and withdrawn from

membership_unknown = Cet abonnement n’existe pas. Choisissez parmi : { $parts }.
paid_for_good = Cette carte a déjà { $name }, sans limite de temps. N’encaissez pas une seconde fois.
membership_none = La carte n’a pas { $name }. Vendez-le d’abord.
membership_no_pause = { $name } ne peut pas être mis en pause. Le propriétaire peut l’autoriser.
membership_for_good = { $name } n’a pas de fin : il n’y a rien à mettre en pause.
membership_paused = { $name } est déjà en pause jusqu’au { $day }. Terminez d’abord cette pause.
membership_not_paused = { $name } n’est pas en pause.
membership_last_day = C’est le dernier jour de { $name }. Il ne reste rien à mettre en pause.
reversal_of_pause = Une pause ne s’annule pas. Reprenez plutôt l’abonnement.
withdrawal_of_other = On ne peut se rétracter que du paiement d’un abonnement. Annulez plutôt cette ligne.
withdrawal_over = On pouvait se rétracter de { $name } jusqu’au { $day }.
withdrawal_used = Utilisé : { $used } jours sur { $days }. { $back } sur { $paid } sont à rendre.
withdrawal_all = { $back } sur { $paid } sont à rendre.
withdrawal_taken = Pris pendant ce temps : { $what }.
withdrawal_times = { $n } × { $name }
withdrawal_until = Possible jusqu’au { $day }.

## Suspended coffee: given on, for a stranger. $name: “a coffee”

suspended_rule = { $n } offrent { $name } à qui en a besoin.
jar_empty = Il ne reste rien dans ce bocal. Quelqu’un doit d’abord en offrir un.
jar_short = Ce que vous avez offert a déjà été remis. Cela ne revient pas.
jar_unknown = Ce bocal n’existe pas. Consultez de nouveau la liste.
cup_unknown = Ce café suspendu n’existe pas. Consultez de nouveau la liste.

## Make-good: what staff may give after something went wrong

make_good_one_of = Dites soit les tampons ou points, soit le crédit.
make_good_reason = Dites en { $least } à { $most } lettres ce qui s’est passé.
# $parts: ids, for a programmer
make_good_unknown = Choisissez parmi : { $parts }.
make_good_without_cost = Le propriétaire n’a pas dit ce que coûte { $name }. Donnez autre chose.
make_good_no_budget = Le propriétaire ne vous a donné aucun budget pour cela. Demandez à un responsable.
# $left: money
make_good_over = C’est plus que ce qui reste de votre budget du mois : { $left }. Donnez moins, ou demandez à un responsable.
