### Ce qu’un programme coûterait et rapporterait, et trois pour commencer.

visits_a_month_out_of_range = Faites venir un habitué de { $least } à { $most } fois par mois.

reckoning_first = { $reward } : la moitié de vos habitués l’ont en { $n ->
    [one] { $n } semaine
   *[other] { $n } semaines
} ; un sur quatre met plus de { $slow }.
reckoning_cost = Les { -reward(form: "all") } vous coûtent entre { $low } et { $high } par mois.
reckoning_break_even = Un { -reward } est payé par { $visits } visites qui n’auraient pas eu lieu.
reckoning_liability = Après un an, ce qui est sur les cartes vous coûterait de { $low } à { $high } si tout était pris.
reckoning_unknown = Non compté, car personne ne peut savoir d’avance combien de fois ce sera pris : { $parts }.
reckoning_prior = Quatre fois sur cinq, le résultat est entre les deux chiffres. Ils reposent sur vos réponses et sur la venue des habitués dans d’autres magasins ; vos propres cartes le diront mieux.

reckoning_one_more = Avec { $counted } de plus jusqu’au { -reward }, la moitié de vos habitués l’ont { $weeks } semaines plus tard, et il vous coûte { $money } de moins par mois.

proposal_stamps = Vite atteint
proposal_points = Selon les achats
proposal_treat = Un petit plus en chemin
proposal_name = Habitués
proposal_reward = un offert
proposal_small = une petite attention
proposal_money_off = une remise

## The launch kit

# What staff say to each guest
kit_staff = « Avez-vous notre carte ? Scannez ce code : c’est gratuit, et aujourd’hui compte déjà. »
# $address: of the join page
kit_line = Votre carte : { $address }
print_letters = Les caractères { $letters } manquent dans nos polices d’impression. Ouvrez plutôt la page de l’affiche et imprimez-la depuis le navigateur.
