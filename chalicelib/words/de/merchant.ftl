## Refusals

merchant_damaged =
    Der Eintrag des Geschäfts fehlt oder ist nicht lesbar. Wer Carnet betreibt, legt ihn neu an; den
    Karten geschieht nichts.
programme_damaged =
    Dieses Programm ist nicht lesbar. Wer Carnet betreibt, legt es neu an; seinen Karten geschieht
    nichts.
merchant_changed =
    Jemand anders hat das Geschäft inzwischen geändert. Laden Sie die Seite neu und ändern Sie es
    dann noch einmal.
currency_unknown =
    Nennen Sie die Währung mit ihren drei Buchstaben (ISO 4217), etwa EUR, MDL oder JPY.
currency_in_use =
    Die Währung bleibt { $currency }: Ein Programm zählt Beträge oder hat einen kleinsten Einkauf.
languages_wrong =
    Nennen Sie die Sprachen Ihrer Kunden, jede einmal, Ihre eigene zuerst: { $languages }.
link_wrong =
    Geben Sie die ganze Adresse der Seite an, mit https:// am Anfang, oder lassen Sie das Feld leer;
    höchstens { $most } Zeichen.
id_wrong =
    Schreiben Sie „{ $at }“ mit { $least } bis { $most } kleinen Buchstaben, Ziffern und
    Bindestrichen.
reward_unnamed = Sagen Sie in mindestens einer dieser Sprachen, was die Prämie ist: { $languages }.

studio_title = Ihre eigene Treuekarte
studio_about =
    Machen Sie in zehn Minuten eine Treuekarte für Ihr Geschäft, sehen Sie sie auf beiden Telefonen und
    probieren Sie sie auf Ihrem. Ohne Konto, bis sie Ihnen gefällt.
