### Was gezählt und was genommen wird.

## Was an einem Tag auffällt: Tatsachen, niemand wird beschuldigt

pattern_card_often =
    Karte …{ $card }: { $times } Scans in einer Stunde, von { $at } bis { $until }.
pattern_two_outlets =
    Karte …{ $card } wurde um { $at } in { $outlet } und um { $until } in { $other } gescannt.
pattern_staff_card =
    { $person } hat Karte …{ $card } an diesem Tag { $times }-mal gescannt, von { $out_of } Scans
    dieser Karte.
pattern_staff_fast = { $person }: { $times } Scans in einer Minute, ab { $at }.
pattern_outlet_fast = { $outlet }: { $times } Scans in fünf Minuten, ab { $at }.
pattern_sale_cards =
    { $outlet }: Der Einkauf { $sale } wurde auf { $times } Karten gezählt, um { $at }.
pattern_filled_at_once =
    Karte …{ $card }: { $person } gab um { $at } { $times } Stempel mit einem Scan, und bis { $until }
    wurde eine Prämie eingelöst.
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
