start_one_away_title = Plus qu’un
start_one_away_text =
    Il vous manque un seul passage pour votre { -reward }. Au plaisir de vous voir.
start_reward_waiting_title = Votre { -reward } vous attend
start_reward_waiting_text =
    Un { -reward } est sur votre carte. Montrez-la au comptoir à votre passage.
start_slipping_title = Vous nous manquez
start_slipping_text =
    Cela fait un moment. Votre carte est toujours valable, revenez quand vous voulez.
start_welcome_title = Bienvenue
start_welcome_text = Merci d’avoir pris notre carte. Montrez-la à chaque passage.
start_birthday_title = Joyeux anniversaire
start_birthday_text = Nous vous souhaitons une belle journée. Une douceur vous attend cette semaine.

instead_name = cher client
instead_to_reward = quelques-uns
instead_tier = client
instead_outlet = notre maison
