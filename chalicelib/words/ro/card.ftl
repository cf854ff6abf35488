### Cards and those who hold them.

birthday_unclear = Alegeți și ziua, și luna de naștere, sau niciuna.
birthday_no_day =
    În acea lună nu există o astfel de zi. Alegeți altă zi sau lăsați ambele necompletate.
birthday_wrong =
    Indicați ziua de naștere ca lună și zi, de exemplu 05-17, sau lăsați-o necompletată.
card_busy = Cardul este modificat chiar acum. Trimiteți aceeași cerere peste o clipă.
card_expired = Acest card a expirat. Rugați clientul să se înscrie din nou cu codul de pe tejghea.
card_is_real =
    Acesta este un card real. Trimiteți-l cu cheia magazinului sau creați mai întâi un card în spațiul
    dumneavoastră de probă.
card_of_sandbox =
    Acest card este dintr-un spațiu de probă: nu contează în altă parte și nici după golirea spațiului. Scanați
    un card al magazinului.
card_unknown =
    Acesta nu este unul dintre cardurile dumneavoastră. Verificați că este un card al magazinului.
card_voided = Acest card nu mai este folosit. Rugați clientul să se înscrie din nou de la tejghea.
card_erased =
    Acest card a fost șters și nu se mai poate pune nimic pe el. Clientul se poate înscrie din nou
    cu codul de pe tejghea.
code_replaced =
    Acest cod a fost înlocuit. Cereți clientului cardul așa cum este acum în portofel sau căutați-l
    după nume.
code_shown_elsewhere =
    Altcineva din magazinul dumneavoastră a luat chiar acum exact acest cod: unul dintre cele două a
    fost o poză. Cereți cardul însuși, deschis pe telefon.
code_counted =
    Acest cod a contat deja la altă vânzare. Cereți cardul însuși: în cel mult o jumătate de minut arată
    un cod nou.
too_many_codes =
    Acest card a primit deja multe coduri noi. Scoateți-l din uz și faceți un card nou.
link_unknown = Acest link nu duce la niciun card. Redeschideți pagina cu codul de pe tejghea.
link_used =
    Acest link a fost deja folosit. Luați-vă propriul card cu codul de pe tejghea sau întrebați acolo
    de cardul dumneavoastră.
mail_wrong = Verificați adresa de e-mail.
name_too_long = Vă rugăm să scurtați numele la { $most } de caractere.
phone_wrong = Verificați numărul și scrieți-l cu prefixul țării, de exemplu +373 69 123 456.
search_too_short = Introduceți cel puțin { $least } litere sau cifre.
too_many_cards_from_here =
    S-au făcut multe carduri din această rețea. Opriți Wi-Fi-ul și încercați din nou sau întrebați
    la casă.
too_many_searches =
    Ați căutat foarte des în ultimele minute. Scanați codul cardului sau căutați din nou peste
    { $seconds } secunde.

## O listă de clienți fideli pe care o aduce proprietarul

import_moved = Altcineva tocmai a schimbat aceasta. Priviți pagina din nou.
import_undoing = Lista se ia acum înapoi. Lăsați să se termine, apoi aduceți-o din nou.
import_undone = Lista a fost luată înapoi. Alegeți fișierul din nou ca să o aduceți iar.
import_unknown = Nu există o asemenea listă. Priviți pagina din nou.
regular_balance_range = „{ $n }” nu este între 0 și { $most }. Corectați în lista dumneavoastră.
regular_balance_wrong = „{ $text }” nu este un număr întreg de ștampile sau puncte. Corectați în lista dumneavoastră.
regular_day_wrong = „{ $text }” nu este o zi. Scrieți 2026-12-31 sau 31.12.2026.
regular_language_unknown =
    „{ $text }” nu este una dintre limbile noastre. Scrieți en, fr, de, ro sau ru, ori lăsați gol.
regular_no_membership =
    Acest program nu vinde niciun abonament, sau mai multe. Lăsați coloana deoparte ori alegeți alt program.
regular_nobody = Aici nu este nici nume, nici telefon, nici e-mail: nimeni nu ar putea fi găsit.
regular_there = Există deja un card cu acest telefon sau e-mail (…{ $end }).
regular_tier_unknown = „{ $text }” nu este un nivel al acestui program. Nivelurile lui: { $tiers }.
regular_too_full =
    { $n } ștampile sunt mai mult decât { $cards } carduri pline de { $needed }. Corectați în lista dumneavoastră.
regular_twice = Același telefon sau e-mail este pe rândul { $line }. Lăsați unul dintre ele.
regulars_page = Aceste rânduri nu sunt ale acestei pagini. Reîncărcați pagina și continuați.
regulars_rows = O listă are între 1 și { $most } rânduri. Împărțiți una mai lungă în mai multe fișiere.
