### Retrouver une carte, et prouver à qui elle est : par un code à l’e-mail ou au téléphone de la carte.

## Retrouver

back_had = J’avais une carte ici
back_title = Retrouver votre carte
back_lead =
    Nouveau téléphone, ou carte disparue ? Si votre carte a une adresse e-mail ou un numéro de
    téléphone, un code la ramène.
back_no_way =
    Aucun code ne peut être envoyé d’ici. Demandez au comptoir : le personnel retrouve votre
    carte et la met sur votre téléphone.
back_contact_both = Votre adresse e-mail ou numéro de téléphone
back_contact_mail = Votre adresse e-mail
back_contact_phone = Votre numéro de téléphone
back_contact_hint = Celle que vous avez donnée pour votre carte.
back_contact_hint_phone =
    Ce que vous avez donné pour votre carte. Un numéro avec l’indicatif du pays, par exemple
    +33.
back_contact_needed = Donnez l’adresse e-mail ou le numéro de téléphone de votre carte.
back_send = M’envoyer un code
back_sending = Un instant…
back_at_till =
    Votre carte n’a pas d’adresse, ou vous ne l’utilisez plus ? Demandez au comptoir : le
    personnel retrouve votre carte et la met sur votre téléphone.
back_new = Obtenir une nouvelle carte
back_code_title = Saisissez le code
back_code_mail =
    Si une carte a cette adresse, un code est en route. Regardez aussi dans les indésirables.
back_code_phone = Si une carte a ce numéro, un code est en route.
back_code_label = Code à six chiffres
back_code_go = Continuer
back_code_none =
    Rien ne vient ? Vérifiez l’adresse, attendez une minute et redemandez un code. Si cela
    n’aide pas, demandez au comptoir.
back_code_again = Demander un autre code

# $n: how many cards
back_cards_title = { $n ->
    [one] Voici votre carte
   *[other] Voici vos cartes
}
back_cards_one = Prenez-la sur ce téléphone.
back_cards_which = Laquelle est la vôtre ?
back_cards_none_title = Il n’y a plus de carte
back_cards_none =
    La carte qui avait cette adresse n’est plus utilisée, ou en a une autre. Demandez au
    personnel, ou prenez une nouvelle carte.
back_no_name = Carte sans nom
back_lost = Mon ancien téléphone est perdu, ou quelqu’un d’autre l’a
back_lost_hint =
    La carte y prend fin : son code ne marche plus nulle part, et la carte le dit. Tout ce que
    vous avez gagné reste.
back_take = Utiliser cette carte ici
back_card_gone =
    Cette carte n’est plus utilisée, ou a une autre adresse. Recommencez, ou demandez au comptoir.
back_too_many_from_here =
    Trop de codes ont été demandés depuis ce réseau. Attendez { $seconds } secondes, prenez un
    autre réseau comme les données mobiles, ou demandez au comptoir.
back_too_many =
    Plusieurs codes sont déjà en route. Attendez { $seconds } secondes avant le suivant, ou
    demandez au comptoir.
back_too_many_today =
    Tant de codes ont été envoyés là aujourd’hui qu’il n’en part plus. Réessayez demain, ou
    demandez au comptoir.
customer_code_wrong =
    Ce code est faux ou déjà utilisé. Saisissez le plus récent, ou demandez-en un autre.
customer_code_late = Le code est devenu trop ancien. Demandez-en un autre.

## Whose card it is

prove_title = Est-ce votre carte ?
prove_lead =
    La suite est pour vous seul. Un code à l’adresse de votre carte montre qu’elle est à vous.
prove_none =
    La suite est pour vous seul, et aucun code ne peut être envoyé à l’adresse de votre carte.
    Demandez au comptoir.
# $to: an address or number, most of it hidden
prove_send = Envoyer un code à { $to }
prove_sent = Un code est en route vers { $to }.
prove_back = Retour à la carte

## What is sent

# $code: six digits, $shop: its name
customer_mail_subject = { $code } est votre code pour { $shop }
customer_mail_why = Quelqu’un, sans doute vous, a demandé votre carte de { $shop }. Voici le code :
customer_mail_until =
    Il marche une fois, pendant { $minutes } minutes. Ne le dites à personne : qui l’a a votre
    carte. Si vous ne l’avez pas demandé, ne faites rien.
# A text message: at most 160 letters with the name, in Cyrillic 70 a part
customer_text =
    { $code } est votre code pour { $shop }. Valable { $minutes } minutes. Ne le dites à
    personne.
texts_not_set_up =
    Les SMS ne sont pas configurés ici. Utilisez une adresse e-mail, ou demandez au personnel.
texts_busy = Aucun SMS ne peut partir maintenant. Réessayez dans une minute.

## Staff hand a card over

hand_over_answer = Donnez la réponse comme demandé : six chiffres, un jour, ou un mois de 1 à 12.
hand_over_check = Cela ne peut pas être demandé à ce client. Choisissez une autre question.
hand_over_wrong =
    Cette réponse n’est pas juste, la carte n’est donc pas remise. Demandez encore une fois, ou
    adressez-vous à un responsable qui connaît le client.
hand_over_card_wait =
    Trois réponses ont été essayées aujourd’hui pour cette carte. Un responsable qui connaît le
    client peut la remettre, ou réessayez demain.
hand_over_wait =
    Vous avez noté beaucoup de réponses aujourd’hui. Demandez à un collègue, ou continuez
    demain.
hand_over_unusable =
    Cette carte n’est plus utilisée. Remettez-la d’abord en service, ou créez-en une nouvelle.
hand_over_used =
    Ce code a été utilisé ou est trop ancien. Demandez au personnel de remettre la carte encore
    une fois.
