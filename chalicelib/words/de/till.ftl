### An der Theke.

clock_off =
    Die Uhr dieser Kasse geht falsch. Stellen Sie Datum und Uhrzeit, dann scannen Sie noch einmal.
number_of_two = Zwei Karten enden mit derselben Nummer. Scannen Sie den quadratischen Code, oder suchen Sie die Karte nach dem Namen.
code_not_a_card =
    Dieser Code ist keine Kundenkarte. Bitten Sie den Gast, die Karte in der Wallet zu öffnen, und
    scannen Sie diese.
made_by_wrong =
    Diese Zeile der Warteschlange kam von keiner Ihrer Kassen. Zeigen Sie sie der Leitung; nichts
    wurde gutgeschrieben.
made_at_needed =
    Geben Sie an, wann der Scan eines Kollegen gemacht wurde (made_at). Nichts wurde gutgeschrieben.
shift_over =
    Das wurde gemacht, als die genannte Person hier nicht mehr oder noch nicht arbeitete. Zeigen Sie
    es der Leitung; nichts wurde gutgeschrieben.
offline_redemption_off =
    Diese Prämie wurde ohne Netz ausgegeben, über das hinaus, was der Inhaber erlaubt. Zeigen Sie
    das der Leitung.
sale_differs =
    Dieser Einkauf ist schon auf dieser Karte, mit anderem Inhalt. Nehmen Sie ihn zuerst zurück und
    senden Sie ihn dann mit einem neuen Schlüssel noch einmal.
sale_taken_back =
    Dieser Einkauf wurde zurückgenommen. Soll er doch zählen, senden Sie ihn mit einem neuen
    Idempotency-Key.
sale_unknown =
    Einen Einkauf mit dieser Nummer gibt es hier nicht. Prüfen Sie die Nummer und die Filiale.
undo_not_yours =
    Jemand anders hat diesen Eintrag gemacht. Bitten Sie die Leitung, ihn zurückzunehmen.
undo_too_late =
    Das ist mehr als { $minutes } Minuten her. Bitten Sie die Leitung, es zurückzunehmen.
limit_paper_again =
    Für diesen Gast wurde schon eine Papierkarte übernommen. Fragen Sie die Leitung, wenn es eine zweite gibt.
limit_paper_day =
    Sie haben heute so viele Papierkarten übernommen, wie Sie dürfen ({ $most }). Fragen Sie die Leitung.
paper_elsewhere = Diese Karte gehört zu einem anderen Geschäft. Nur dort werden seine Papierkarten übernommen.
paper_off =
    Dieses Programm übernimmt keine Papierkarten. Der Inhaber kann es auf seinen Seiten unter „Regeln“ erlauben.
paper_out_of_range = Geben Sie an, wie viele auf dem Papier sind: { $least } bis { $most }.
papers_a_day_wrong = Lassen Sie eine Person höchstens { $most } Papierkarten am Tag übernehmen; 0 heißt keine.
