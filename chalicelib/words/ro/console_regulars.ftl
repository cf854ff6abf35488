### Pagina proprietarului pe care se aduc clienți fideli dintr-o listă și de pe care se ia totul.

regulars_lead =
    Aduceți clienții și soldurile lor dintr-o listă. Vedeți totul înainte să se scrie ceva și puteți lua înapoi totul
    deodată.
list_file = Lista dumneavoastră
list_file_how =
    Un fișier CSV, cum salvează orice program de tabele. Până la 20.000 de rânduri; primul rând spune ce sunt coloanele.
list_before = Ce ați adus
list_guessed = Așa pare scris fișierul. Dacă literele de mai jos arată greșit, alegeți altfel.
list_encoding = Litere
list_enc_utf_8 = UTF-8
list_enc_utf_16le = UTF-16
list_enc_utf_16be = UTF-16, invers
list_enc_windows_1250 = Windows, Europa Centrală
list_enc_windows_1251 = Windows, chirilic
list_enc_windows_1252 = Windows, Europa de Vest
list_delimiter = Între celule
list_sign_comma = Virgulă
list_sign_semicolon = Punct și virgulă
list_sign_tab = Tab
list_too_big = Fișierul este prea mare pentru o listă. Salvați numai rândurile și coloanele necesare.
list_no_text =
    Acesta nu este un fișier text. În programul de tabele alegeți „Salvare ca”, apoi CSV, și alegeți aici acel fișier.
list_unclosed =
    Ghilimelele din rândul { $line } nu se închid niciodată. Corectați rândul, apoi alegeți din nou fișierul.
list_too_many = Lista are mai mult de { $most } de rânduri. Împărțiți-o în mai multe fișiere.
list_empty = Sub primul rând nu mai este niciunul. Primul rând spune ce sunt coloanele.
list_columns = { $n ->
    [one] { $n } rând: ce este fiecare coloană?
    [few] { $n } rânduri: ce este fiecare coloană?
   *[other] { $n } de rânduri: ce este fiecare coloană?
}
list_columns_how = Ghicit după primul rând. Ce nu se ia rămâne deoparte.
list_not_taken = Nu se ia
list_col_name = Nume
list_col_surname = Nume de familie
list_col_phone = Telefon
list_col_mail = Adresa de e-mail
list_col_birthday = Ziua de naștere
list_col_tier = Nivel
list_col_member_until = Membru până la
list_col_balance = Ștampile sau puncte
list_col_language = Limba
list_programme = În ce program
list_country = Prefixul de țară al numerelor fără el
list_country_how = De exemplu 373. Gol dacă fiecare număr îl are.
list_existing = Cine are deja un card
list_existing_leave = Se lasă deoparte
list_existing_add = Soldul se adaugă pe acel card
list_consent =
    Cine este în listă nu a acceptat prin aceasta mesajele dumneavoastră: nicio campanie nu le scrie înainte să spună
    da pe cardul lor.
list_try = Priviți întâi
list_working = O clipă…
list_at = Rândul { $at } din { $of }
list_tried = { $ready } gata, { $rest } lăsate deoparte
list_rest = { $n ->
    [one] { $n } rând se lasă deoparte
    [few] { $n } rânduri se lasă deoparte
   *[other] { $n } de rânduri se lasă deoparte
}
list_rest_more = { $n ->
    [one] Și încă { $n } rând.
    [few] Și încă { $n } rânduri.
   *[other] Și încă { $n } de rânduri.
}
list_row = Rândul { $line }:
list_cell_long = O celulă din acest rând are mai mult de { $most } de semne. Corectați în lista dumneavoastră.
list_twice = Același telefon sau e-mail este pe rândul { $line }. Lăsați unul dintre ele.
list_drawn = Primele { $n } din { $of }, cum le vor vedea clienții
list_bring = { $n ->
    [one] Aduceți { $n } client
    [few] Aduceți { $n } clienți
   *[other] Aduceți { $n } de clienți
}
list_brought = { $n ->
    [one] { $n } client este aici. Descărcați linkurile și trimiteți fiecărui client pe al lui.
    [few] { $n } clienți sunt aici. Descărcați linkurile și trimiteți fiecărui client pe al lui.
   *[other] { $n } de clienți sunt aici. Descărcați linkurile și trimiteți fiecărui client pe al lui.
}
list_goes_on = Ce s-a făcut este făcut. Alegeți din nou același fișier: continuă de unde a rămas.
list_came = Carduri noi: { $made }. Adăugate: { $added }. Lăsate deoparte: { $wrong }.
list_state_running = Neterminat
list_state_undoing = Se ia înapoi
list_state_undone = Luat înapoi
list_links = Linkuri pentru clienți
list_undo = Luați înapoi
list_undo_sure = { $n ->
    [one] Ce a adus această listă pleacă de pe { $n } card, cât nu a folosit nimeni.
    [few] Ce a adus această listă pleacă de pe { $n } carduri, cât nu a folosit nimeni.
   *[other] Ce a adus această listă pleacă de pe { $n } de carduri, cât nu a folosit nimeni.
}
list_stayed = { $n ->
    [one] Pe { $n } card au rămas { $many }: sunt deja folosite.
    [few] Pe { $n } carduri au rămas în total { $many }: sunt deja folosite.
   *[other] Pe { $n } de carduri au rămas în total { $many }: sunt deja folosite.
}
list_stayed_row = Rândul { $line }: au rămas { $n }
list_close = Închideți
export_title = Luați totul cu dumneavoastră
export_how =
    Tot ce este al dumneavoastră într-un fișier, într-un format deschis: magazinul, programele, clienții cu cardurile
    și istoricul lor, punctele de lucru, oamenii și campaniile. Alt Carnet îl citește, iar fiecare sold este același.
export_do = Descărcați
export_part = { $n ->
    [one] { $n } parte este aici…
    [few] { $n } părți sunt aici…
   *[other] { $n } de părți sunt aici…
}
export_done = Fișierul este salvat. Conține numele și numerele clienților: păstrați-l în siguranță.
