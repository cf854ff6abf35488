### Was ein fertiger Anfang den Kunden sagt: Das Marketing ändert es.

start_one_away_title = Nur noch einer
start_one_away_text = Ihnen fehlt noch ein Schritt zur Prämie. Wir freuen uns auf Sie.
start_reward_waiting_title = Ihre Prämie wartet
start_reward_waiting_text =
    Auf Ihrer Karte wartet eine Prämie. Zeigen Sie sie an der Theke, wenn Sie vorbeikommen.
start_slipping_title = Wir haben Sie vermisst
start_slipping_text = Es ist eine Weile her. Ihre Karte zählt noch, und Sie auch.
start_welcome_title = Willkommen
start_welcome_text = Danke, dass Sie unsere Karte haben. Zeigen Sie sie bei jedem Besuch.
start_birthday_title = Alles Gute zum Geburtstag
start_birthday_text = Wir wünschen Ihnen einen schönen Tag. Diese Woche wartet etwas Süßes auf Sie.

instead_name = Gast
instead_to_reward = ein paar
instead_tier = Gast
instead_outlet = unserem Haus
