## Programmes at a glance

programmes_lead = Câte carduri are acum fiecare program, cu și fără acord pentru mesaje.
programme_lacks = Încă nu în { $language }: { $texts }. Clienții citesc aceste cuvinte în schimb.
glance_cards = Carduri
glance_apple = La Apple
glance_google = La Google
glance_browser = Într-un browser
glance_recent = Activi, 30 de zile
glance_reward_waiting = Au o recompensă
glance_one_away = Mai au unul
glance_phones = { $n ->
    [one] { $n } card în portofel, trimis cu programul de acum.
    [few] Toate cele { $n } carduri din portofele au fost trimise cu programul de acum.
   *[other] Toate cele { $n } de carduri din portofele au fost trimise cu programul de acum.
}
glance_phones_behind = { $n ->
    [one] Trimise cu programul de acum: { $done } din { $phones } carduri în portofele; unul urmează de la sine.
    [few] Trimise cu programul de acum: { $done } din { $phones } carduri în portofele; { $n } carduri urmează de la sine, câteva pe secundă.
   *[other] Trimise cu programul de acum: { $done } din { $phones } carduri în portofele; { $n } de carduri urmează de la sine, câteva pe secundă.
}
glance_lapsed = Absenți de 90 de zile

## Cards

cards_lead = Găsiți cardul unui client și vedeți ce i s-a trimis.
cards_find = Nume, telefon, e-mail sau cod
cards_find_how =
    Cel puțin trei litere sau cifre, de la început; sau ce scrie sub codul unui card.
# For a marketer, who does not serve guests: no search by the beginning of a name.
cards_find_whole = Telefon, e-mail sau cod
cards_find_whole_how =
    Numărul sau adresa în întregime, așa cum le-a dat clientul. După nume se caută la casă.
cards_none = Niciun card nu se potrivește.
cards_more = Mai sunt și altele. Scrieți mai multe litere.
card_out_of_use = Scos din uz
card_visits = Vizite
card_redemptions = Recompense luate
card_earned = Câștigat în total
card_consent = Mesaje
card_consent_yes = Da, din { $at }
card_consent_no = Nu: campaniile nu ating acest card
card_joined = Înscriere
card_last_visit = Ultima vizită
card_birthday = Ziua de naștere
card_code = Card
## A card's code, and whether it is in use

card_use = Folosirea cardului
card_code_new = Cod nou
card_code_title = Dați un cod nou acestui card?
card_code_sure =
    Codul vechi încetează imediat, la fel și linkurile către card. Telefoanele care au cardul
    urmează singure; soldul rămâne.
card_code_done = Cardul are un cod nou.
card_erase = Șterge definitiv
card_erase_title = Ștergeți definitiv clientul acestui card?
card_erase_sure =
    Pentru un client care a cerut-o. Numele, telefonul, e-mailul și tot ce a spus dispar de aici,
    din portofele și din copiile de siguranță; nimeni nu le poate aduce înapoi. Sumele rămân în
    evidență.
card_erase_done = Șters. Spuneți clientului acest număr: { $number }
card_void = Scoateți din uz
card_void_title = Scoateți din uz acest card?
card_void_sure =
    Nicio casă nu îl mai acceptă, iar portofelele îl arată ca anulat. Ce este pe el se păstrează
    și îl puteți repune în uz.
card_unvoid = Repuneți în uz

## Taking an entry of its history back

card_undo = Anulați
card_undo_title = Anulați această înregistrare?

# $what: the kind of entry and when; $change: what comes on the card or goes off it, with its sign
card_undo_sure =
    { $what }: { $change } pe card. Telefoanele care îl au urmează singure, iar ambele rânduri rămân în
    istoric.
card_undo_all =
    { $what }: tot ce a schimbat pe card se anulează. Telefoanele care îl au urmează singure, iar ambele
    rânduri rămân în istoric.
card_undone = Anulat

## The phones that hold a card

card_phones = Telefoane
phones_how = Cardul s-a schimbat ultima dată la { $at }.
phones_none = Niciun portofel nu are acest card: nu a fost adăugat, a fost scos sau are actualizările oprite.
wallet_apple = Apple Wallet
wallet_google = Google Wallet
wallet_browser = Browser
wallet_none = Niciun portofel
holding_made = Creat, încă pe niciun telefon
holding_saved = Pe un telefon, încă versiunea veche
holding_fetched = Telefonul a preluat versiunea aceasta
holding_unknown = Acceptat; dacă e afișat nu se știe
holding_removed = Scos de pe telefon
phone_made = Creat la { $at }; încă nimeni nu l-a pus pe un telefon
phone_removed = Scos la { $at }
phone_since = Îl are din { $at }
phone_pushed = Ultima trimitere: cardul din { $at }
phone_fetched = Ultima preluare: cardul din { $at }
phone_answer = Ultimul răspuns: { $outcome }, { $at }
outcome_delivered = acceptat
outcome_saved = salvat pe un telefon
outcome_removed = scos de pe telefon
outcome_gone = cardul nu mai este acolo
outcome_refused = refuzat
outcome_unanswered = fără răspuns
outcome_failed = ceva nu a fost în regulă aici

## What a card was sent, and its history

messages_none = Nicio campanie nu a vizat acest card.
delivery_sent = Trimis
delivery_held = Sărit
delivery_held_out = Grup de control
delivery_passed = A trecut fără mesaj
delivery_left = A ieșit din mesajele de revenire
delivery_test = Probă
message_fetched = Telefonul a preluat cardul cu el.
card_no_history = Încă nu s-a numărat nimic.

## Al cui este cardul: pentru cei care conduc localul

holder_title = Al cui este cardul
holder_how = Totul, pentru o scrisoare sau un apel al clientului. Corecturile și descărcările apar în lista modificărilor.
holder_show = Arată
holder_name = Nume
holder_phone = Număr de telefon, cu prefixul țării
holder_mail = Adresă de e-mail
holder_birthday = Ziua de naștere, luna și ziua: 02-29
holder_save = Salvați corectura
holder_saved = S-a salvat; portofelele sunt anunțate.
holder_file = Descărcați pentru client
holder_file_how = Tot ce se păstrează despre acest client, ca fișier de înmânat.
holder_filed = S-a descărcat.
holder_consents = Ce a spus clientul despre mesaje
holder_consents_none = Nimic încă: campaniile lasă acest card în pace.
holder_given = Permise
holder_withdrawn = Oprite
holder_version = Versiunea { $version } a frazei
holder_stop = Opriți mesajele, la cererea clientului
holder_source_join = pe pagina de înscriere
holder_source_page = pe pagina cardului
holder_source_api = la casă
holder_source_till = de personal
holder_source_import = adus dintr-un alt Carnet
