### A campaign's result as a table to keep: what its columns and lines are called.

file_figure = Cifra
file_group = Grup
file_of = Din care
file_cards = Carduri
file_value = Valoare
file_low = Cel puțin
file_high = Cel mult
file_planned = Planificate
file_sent = Trimise
file_held_out = Grup de control
file_held = Sărite
file_gifts = Cadouri
file_gift =
    { $what ->
        [given] Oferite
        [taken] Luate
        [ended] Expirate fără a fi luate
        [back] Retrase
       *[cost] Cost ({ $currency })
    }
file_step =
    { $step ->
        [sent] Trimise acestui portofel
        [pushed] Anunțate portofelului
        [accepted] Acceptate de portofel
        [fetched] Preluate de telefon
        [stale] Nepreluate de o zi
        [removed] Nu mai sunt pe un telefon
       *[refused] Refuzate de portofel
    }
file_refused = Refuzate, fiindcă
file_total = În total
file_effect = Trimise minus grup de control
file_texts = Textul A minus textul B
file_per_card = Pe card
file_wallet =
    { $wallet ->
        [apple] Apple Wallet
        [google] Google Wallet
        [browser] Browser
       *[none] Niciun portofel
    }
file_silent = Tăcute
file_silents = Tăcute minus grup de control
file_notified = Notificate minus tăcute
# $n: its number, $letter: A, B or C
file_branch = Mesajul de revenire { $n }, ramura { $letter }
file_no_branch = Mesajul de revenire { $n }, nicio ramură
file_passed = Au mers mai departe
file_left = Au ieșit
file_since = Vizite de la mesajul de revenire
file_since_effect = Trimise minus grupul său de control
