### Eine Karte zurückbekommen und zeigen, wem sie gehört: mit einem Code an E-Mail oder Telefon der Karte.

## Zurück

back_had = Ich hatte hier schon eine Karte
back_title = Ihre Karte zurückholen
back_lead =
    Neues Telefon, oder die Karte ist weg? Wenn Ihre Karte eine E-Mail-Adresse oder
    Telefonnummer hat, bringt ein Code sie zurück.
back_no_way =
    Von hier kann kein Code gesendet werden. Fragen Sie an der Theke: Das Personal findet Ihre
    Karte und bringt sie auf Ihr Telefon.
back_contact_both = Ihre E-Mail-Adresse oder Telefonnummer
back_contact_mail = Ihre E-Mail-Adresse
back_contact_phone = Ihre Telefonnummer
back_contact_hint = Die, die Sie für Ihre Karte angegeben haben.
back_contact_hint_phone =
    Was Sie für Ihre Karte angegeben haben. Eine Nummer mit Landesvorwahl, zum Beispiel +49.
back_contact_needed = Geben Sie die E-Mail-Adresse oder Telefonnummer Ihrer Karte an.
back_send = Code senden
back_sending = Einen Moment…
back_at_till =
    Ihre Karte hat keine Adresse, oder Sie nutzen sie nicht mehr? Fragen Sie an der Theke: Das
    Personal findet Ihre Karte und bringt sie auf Ihr Telefon.
back_new = Neue Karte holen
back_code_title = Code eingeben
back_code_mail =
    Wenn eine Karte diese Adresse hat, ist ein Code unterwegs. Schauen Sie auch im Spam nach.
back_code_phone = Wenn eine Karte diese Nummer hat, ist ein Code unterwegs.
back_code_label = Sechsstelliger Code
back_code_go = Weiter
back_code_none =
    Es kommt nichts? Prüfen Sie die Adresse, warten Sie eine Minute und fordern Sie einen neuen
    Code an. Hilft das nicht, fragen Sie an der Theke.
back_code_again = Neuen Code anfordern

# $n: how many cards
back_cards_title = { $n ->
    [one] Hier ist Ihre Karte
   *[other] Hier sind Ihre Karten
}
back_cards_one = Nehmen Sie sie auf dieses Telefon.
back_cards_which = Welche ist Ihre?
back_cards_none_title = Es gibt keine Karte mehr
back_cards_none =
    Die Karte mit dieser Adresse ist nicht mehr in Gebrauch oder hat jetzt eine andere. Fragen
    Sie das Personal, oder holen Sie eine neue.
back_no_name = Karte ohne Namen
back_lost = Mein altes Telefon ist verloren, oder jemand anderes hat es
back_lost_hint =
    Die Karte darauf endet: Ihr Code gilt nirgends mehr, und die Karte dort sagt es. Alles
    Gesammelte bleibt.
back_take = Diese Karte hier benutzen
back_card_gone =
    Diese Karte ist nicht mehr in Gebrauch oder hat jetzt eine andere Adresse. Beginnen Sie neu,
    oder fragen Sie an der Theke.
back_too_many_from_here =
    Aus diesem Netz wurden zu viele Codes angefordert. Warten Sie { $seconds } Sekunden, nehmen
    Sie ein anderes Netz wie mobile Daten, oder fragen Sie an der Theke.
back_too_many =
    Dorthin sind schon mehrere Codes unterwegs. Warten Sie { $seconds } Sekunden bis zum
    nächsten, oder fragen Sie an der Theke.
back_too_many_today =
    Heute wurden dorthin so viele Codes gesendet, dass keiner mehr folgt. Versuchen Sie es
    morgen wieder, oder fragen Sie an der Theke.
customer_code_wrong =
    Dieser Code ist falsch oder schon benutzt. Geben Sie den neuesten ein, oder fordern Sie
    einen anderen an.
customer_code_late = Der Code ist zu alt geworden. Fordern Sie einen neuen an.

## Whose card it is

prove_title = Ist das Ihre Karte?
prove_lead =
    Was jetzt kommt, ist nur für Sie. Ein Code an die Adresse Ihrer Karte zeigt, dass sie Ihnen
    gehört.
prove_none =
    Was jetzt kommt, ist nur für Sie, und an die Adresse Ihrer Karte kann kein Code gesendet
    werden. Fragen Sie an der Theke.
# $to: an address or number, most of it hidden
prove_send = Code an { $to } senden
prove_sent = Ein Code ist unterwegs an { $to }.
prove_back = Zurück zur Karte

## What is sent

# $code: six digits, $shop: its name
customer_mail_subject = { $code } ist Ihr Code für { $shop }
customer_mail_why =
    Jemand, vermutlich Sie, hat nach Ihrer Karte von { $shop } gefragt. Das ist der Code:
customer_mail_until =
    Er gilt einmal, { $minutes } Minuten lang. Sagen Sie ihn niemandem: Wer ihn hat, hat Ihre
    Karte. Wenn Sie nicht danach gefragt haben, tun Sie nichts.
# A text message: at most 160 letters with the name, in Cyrillic 70 a part
customer_text =
    { $code } ist Ihr Code für { $shop }. Gültig { $minutes } Minuten. Sagen Sie ihn niemandem.
texts_not_set_up =
    SMS sind hier nicht eingerichtet. Nehmen Sie eine E-Mail-Adresse, oder fragen Sie das
    Personal.
texts_busy = Gerade kann keine SMS gesendet werden. Versuchen Sie es in einer Minute wieder.

## Staff hand a card over

hand_over_answer =
    Geben Sie die Antwort wie gefragt ein: sechs Ziffern, einen Tag oder einen Monat von 1 bis
    12.
hand_over_check = Das kann diesen Gast nicht gefragt werden. Wählen Sie eine andere Frage.
hand_over_wrong =
    Diese Antwort stimmt nicht, darum wird die Karte nicht übergeben. Fragen Sie noch einmal,
    oder wenden Sie sich an jemanden mit Manager-Rolle, der den Gast kennt.
hand_over_card_wait =
    Für diese Karte wurden heute drei Antworten versucht. Ein Manager, der den Gast kennt, kann
    sie übergeben, oder versuchen Sie es morgen.
hand_over_wait =
    Sie haben heute viele Antworten eingetragen. Fragen Sie eine Kollegin oder einen Kollegen,
    oder machen Sie morgen weiter.
hand_over_unusable =
    Diese Karte ist außer Gebrauch. Nehmen Sie sie zuerst wieder in Gebrauch, oder machen Sie
    eine neue.
hand_over_used =
    Dieser Code wurde benutzt oder ist zu alt. Bitten Sie das Personal, die Karte noch einmal zu
    übergeben.
