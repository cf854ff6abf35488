### Was gezählt und was genommen wird.

## Was an einem Tag auffällt: Tatsachen, niemand wird beschuldigt

pattern_card_often =
    Karte …{ $card }: { $times } ihrer { $out_of } Scans des Tages in einer Stunde, von { $at } bis
    { $until }.
pattern_two_outlets =
    Karte …{ $card } wurde um { $at } in { $outlet } und um { $until } in { $other } gescannt.
pattern_staff_card =
    { $person } hat Karte …{ $card } an diesem Tag { $times }-mal gescannt, von { $out_of } Scans
    dieser Karte.
pattern_staff_fast = { $person }: { $times } Scans in einer Minute, ab { $at }.
pattern_corrections_many =
    { $person } hat an diesem Tag { $times }-mal Einkäufe berichtigt oder zum Teil zurückgenommen, von
    { $at } bis { $until }.
pattern_outlet_fast = { $outlet }: { $times } Scans in fünf Minuten, ab { $at }.
pattern_sale_cards =
    { $outlet }: Der Einkauf { $sale } wurde auf { $times } Karten gezählt, um { $at }.
pattern_filled_at_once =
    Karte …{ $card }: { $person } gab um { $at } { $times } Stempel mit einem Scan, und bis { $until }
    wurde eine Prämie eingelöst.
pattern_friends_many =
    Der Karte …{ $card } wurde an diesem Tag für { $times } Mitgebrachte gedankt, von insgesamt { $out_of }. Jeder kaufte zum ersten Mal.
pattern_friend_self =
    Mit Karte …{ $card } wurde um { $at } zum ersten Mal gekauft, bei { $person }. Sie teilt ein Telefon, eine Adresse oder eine Nummer mit einer früheren Karte: Niemandem wurde fürs Mitbringen gedankt.
pattern_not_believed =
    Scans, die { $person } als bis zu { $out_of } Stunden alt schickte, obwohl die Kasse online
    war: { $times }. Sie zählen ab ihrer Ankunft.
pattern_came_late =
    Scans von { $person }, die an diesem Tag ankamen und an früheren gemacht wurden, bis zu
    { $out_of } Stunden vorher: { $times }.

# In the place of an outlet’s name.
without_outlet = Ohne Filiale

## Ablehnungen

amount_out_of_range =
    Geben Sie den Betrag in Cent an (kleinste Einheit), eine ganze Zahl von { $least } bis { $most }.
balance_full =
    Diese Karte kann nicht mehr als { $most } tragen. Geben Sie zuerst eine Prämie aus.
entry_unknown = Diesen Eintrag gibt es nicht. Nehmen Sie die id aus dem Verlauf der Karte.
quantity_out_of_range = Geben Sie { $least } bis { $most } Prämien auf einmal aus.
reversal_of_reversal =
    Eine Rücknahme kann nicht zurückgenommen werden. Buchen Sie den Einkauf neu.
reward_not_reached =
    Noch nicht genug: Es braucht { $needed }, und auf der Karte sind { $balance }.
reward_unknown = Dieses Programm hat keine solche Prämie. Wählen Sie eine von: { $rewards }.
reward_withdrawn =
    Diese Prämie gibt es nicht mehr, und die Karte hat sie seltener verdient. Geben Sie weniger
    aus.
sale_needs_amount = Dieses Programm zählt, was ausgegeben wurde. Senden Sie „amount_minor“.
sale_needs_visits = Dieses Programm zählt Besuche. Senden Sie „visits“, keinen Betrag.
visits_out_of_range = Geben Sie die Besuche als ganze Zahl von { $least } bis { $most } an.

## Corrections of a sale

correction_card_needed =
    Dieser Einkauf ist auf mehreren Karten eines Programms. Nennen Sie eine davon mit ihrem
    „barcode“.
correction_of_other =
    Nur ein Einkauf kann berichtigt werden. Nehmen Sie diesen Eintrag stattdessen zurück.
correction_same = Der Einkauf steht schon so da. Nichts wurde geändert.
correction_unclear =
    Sagen Sie entweder, was der Einkauf jetzt ist („amount_minor“ oder „visits“), oder was zurückkam
    („returned_minor“ oder „returned_visits“).
outlet_for_hours =
    Dieses Programm geht nach der Uhrzeit, und die Uhren Ihrer Filialen gehen verschieden. Nennen
    Sie die Filiale („outlet“).
returned_too_much =
    Es kann nicht mehr zurückkommen, als vom Einkauf übrig ist: „{ $at }“ ist höchstens { $most }.
reversal_of_correction =
    Eine Berichtigung kann nicht zurückgenommen werden. Berichtigen Sie den Einkauf noch einmal,
    oder nehmen Sie ihn zurück.
sale_not_on_card = Dieser Einkauf ist nicht auf dieser Karte. Prüfen Sie die Karte und die Nummer.
sale_reversed = Dieser Einkauf wurde zurückgenommen. Es gibt nichts mehr zu berichtigen.
sale_without_amount = Dieser Einkauf wurde ohne Betrag gezählt. Berichtigen Sie die „visits“.
sale_without_visits = Dieser Einkauf wurde nach dem Betrag gezählt. Berichtigen Sie „amount_minor“.
