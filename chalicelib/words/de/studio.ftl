### Das Studio: Ein Geschäft macht seine eigene Karte, ohne Konto, bis sie in Betrieb geht.

## Die Seite

studio_undo = Rückgängig
studio_redo = Wiederholen
studio_step_back = Einen Schritt zurück
studio_step = Schritt { $n } von { $of }
studio_continue = Weiter
studio_change = Ändern
studio_no_answer = Der Server hat nicht geantwortet. Prüfen Sie das Netz, dann versuchen Sie es noch einmal.

## Das Geschäft

studio_welcome = Ihre eigene Karte, auf jedem Telefon
studio_welcome_lead = Sagen Sie, wie Ihr Geschäft heißt, und sehen Sie: Das ist Ihre Karte. Nichts wird gesendet, und Sie brauchen noch kein Konto.
studio_shop_name = Wie heißt Ihr Geschäft?
studio_your_shop = Ihr Geschäft
studio_card_name = Treuekarte
studio_plain_reward = ein Kaffee gratis
studio_logo = Logo hinzufügen
studio_logo_other = Ein anderes Logo nehmen
studio_logo_hint = Ein Bild, oder ein Foto Ihres Schilds. Die Karte nimmt seine Farben.
studio_logo_reading = Wir sehen uns Ihr Bild an …
studio_logo_taken = Die Farben kommen aus Ihrem Logo und sind gut lesbar.
studio_guessed = Preise in { $currency }, Uhr von { $zone }, Karten auf { $languages }.
studio_currency = Währung
studio_zone = Zeitzone
studio_languages = Ihre Kunden sprechen

## Drei Fragen

studio_questions = Drei Fragen
studio_questions_lead = Aus den Antworten machen wir drei Programme, die sich selbst bezahlen.
studio_trade = Was für ein Geschäft ist es?
studio_price = Was kostet das Übliche? ({ $currency })
studio_price_hint = Ein Kaffee, ein Haarschnitt, ein Brot: was die meisten kaufen.
studio_price_wrong = Geben Sie einen Preis ein, zum Beispiel 3,20.
studio_often = Wie oft kommt ein Stammgast?
studio_often_daily = Jeden Arbeitstag
studio_often_several = Mehrmals in der Woche
studio_often_weekly = Einmal in der Woche
studio_often_fortnightly = Alle zwei Wochen
studio_often_monthly = Einmal im Monat
studio_often_missing = Wählen Sie, wie oft ein Stammgast kommt.
studio_propose = Drei Programme zeigen
studio_nothing_sent = Ihre Antworten bleiben in diesem Browser.

## Drei Programme

studio_proposals = Drei für den Anfang
studio_proposals_lead = Nehmen Sie, was Ihnen am besten gefällt. Alles daran lässt sich später ändern.
studio_take = Dieses nehmen
studio_gives_back = Kunden bekommen zurück
studio_percent = { $n } %
studio_first_reward = Erste Prämie nach etwa
studio_weeks = { $n ->
    [one] { $n } Woche
   *[other] { $n } Wochen
}

## Das Aussehen

studio_look = Wie sieht sie aus?
studio_look_lead = Probieren Sie die Farben, und drehen Sie die Telefone um. Genau das sehen Ihre Kunden.
studio_looks_good = So gefällt sie mir
studio_colours = Farben
studio_look_number = Aussehen { $n }
studio_more_look = Name der Karte, Logo, einzelne Farben
studio_card_called = Wie heißt die Karte?
studio_colour_background = Karte
studio_colour_foreground = Text
studio_colour_label = Kleiner Text
studio_colour_accent = Stempel
studio_art = Was zeigt ein Stempel?
studio_art_check = Haken
studio_art_star = Stern
studio_art_heart = Herz
studio_art_cup = Tasse
studio_art_bean = Kaffeebohne
studio_art_croissant = Croissant
studio_art_bread = Brot
studio_art_scissors = Schere
studio_art_polish = Nagellack
studio_art_car = Auto
studio_art_gelato = Eis
studio_art_pizza = Pizza
studio_art_lotus = Lotus
studio_art_book = Buch
studio_art_flower = Blume
studio_art_leaf = Blatt
studio_art_beer = Bier
studio_art_paw = Pfote

## Die Zahlen

studio_numbers = Was kostet Sie das?
studio_numbers_lead = Bewegen Sie einen Regler und sehen Sie auf die Zahlen. Es sind Schätzungen, mit ihrer Spanne.
studio_slider_needed = Stempel für eine Prämie
studio_slider_head_start = Stempel zum Willkommen
studio_slider_threshold = Punkte für die erste Prämie
studio_slider_regulars = Stammkunden
studio_slider_margin = Was Ihnen von einem Verkauf bleibt, in %
studio_more_answers = Ihr Geschäft in Zahlen
studio_cost_a_month = Kostet Sie im Monat
studio_from_to = { $low } bis { $high }
studio_sums_mean = Was diese Zahlen bedeuten

## Beide Telefone und die Kasse

studio_shown_lead = { $shop } zeigt Ihnen diese Karte, bevor sie jemand hat. Probieren Sie die Knöpfe und sagen Sie, was Sie denken.
studio_preview = So sieht es aus
studio_surfaces = Was gezeigt wird
studio_on_iphone = iPhone
studio_on_android = Android
studio_on_lock = Sperre
studio_on_till = Kasse
studio_how_full = Wie voll die Karte ist
studio_at_empty = Neu
studio_at_half = Halb voll
studio_at_full = Voll
studio_dark = Dunkel
studio_large = Große Schrift
studio_older = iPhone vor iOS 27
studio_front = Vorderseite
studio_back = Umdrehen
studio_now = jetzt
studio_silent = Keine Nachricht: Eine neue Karte ist still.
studio_hand_out = Ausgeben: { $name }
studio_add_stamp = Stempel geben
studio_add_amount = Betrag eingeben

## In Betrieb gehen

studio_account = In Betrieb nehmen
studio_account_lead = Jetzt müssen wir wissen, wo wir Sie erreichen. Dann ist Ihre Karte in Betrieb, und Ausprobieren kostet nichts.
studio_sign_up_off = Neue Geschäfte werden hier zurzeit nicht aufgenommen. Ihre Karte bleibt in diesem Browser: Kommen Sie darauf zurück.
studio_sign_up_invited = Hier brauchen Sie eine Einladung. Nehmen Sie die Adresse, an die sie kam.
studio_mail_hint = Dorthin senden wir einen Code, und sonst nichts, was Sie nicht bestellt haben.
studio_mail_wrong = Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel ana@cafe.example.
studio_send_code = Code senden
studio_code = Der Code aus der E-Mail
studio_code_hint = Sechs Ziffern, gesendet an { $mail }. Sehen Sie auch im Spam-Ordner nach.
studio_code_wrong = Geben Sie alle sechs Ziffern ein.
studio_other_mail = Eine andere Adresse nehmen
studio_go_live = In Betrieb nehmen

## In Betrieb

studio_live = { $shop } ist in Betrieb
studio_live_lead = Scannen Sie das mit Ihrem Telefon: Sie sind Ihr erster Kunde.
studio_code_to_join = Der Code, den Kunden scannen
studio_add_to_phone = Auf dieses Telefon laden
studio_link = Der Link hinter dem Code
studio_next_steps = Wie es weitergeht
studio_next_stamp = Den ersten Stempel geben
studio_next_stamp_how = Öffnen Sie die Kasse auf diesem oder einem anderen Telefon und scannen Sie die Karte.
studio_next_poster = Plakat, Tischkarte und Aufkleber drucken
studio_next_poster_how = Als PDF, mit Ihrem Code, für die Theke und die Tür.
studio_next_staff = Ihr Team hereinlassen
studio_next_staff_how = Jeder mit einer eigenen Nummer: zweimal tippen und ein Code.
studio_next_console = Alles sehen und ändern
studio_next_console_how = Ihr Programm, Ihre Kunden, Ihre Zahlen.
