### A campaign before it is sent: what it will do, and why it cannot.

## What the button does. $people: how many; $held_out: how many of them get nothing; $possible: how many
## customers' moment can come

will_message =
    Mesajul merge la { $people ->
        [one] { $people } client
        [few] { $people } clienți
       *[other] { $people } de clienți
    }; grupul de control, care nu primește nimic: { $held_out }.
will_silent =
    Cardurile pentru { $people ->
        [one] { $people } client
        [few] { $people } clienți
       *[other] { $people } de clienți
    } o spun, fără ca vreun telefon să anunțe; grupul de control, care nu primește nimic: { $held_out }.
will_half_silent =
    Mesajul merge la { $people ->
        [one] { $people } client
        [few] { $people } clienți
       *[other] { $people } de clienți
    }; la { $silent } dintre ei numai pe card, fără notificare; grupul de control, care nu primește nimic: { $held_out }.
will_unannounced =
    { $cards ->
        [one] { $cards } card din Google Wallet îl arată
        [few] { $cards } carduri din Google Wallet îl arată
       *[other] { $cards } de carduri din Google Wallet îl arată
    } fără notificare: Google primește puține carduri pe zi, așa că ajunge la ele după două zile.
will_face =
    Cardurile pentru { $people ->
        [one] { $people } client
        [few] { $people } clienți
       *[other] { $people } de clienți
    } își schimbă aspectul; grupul de control, care nu primește nimic: { $held_out }.
will_window =
    Cardurile pentru { $people ->
        [one] { $people } client
        [few] { $people } clienți
       *[other] { $people } de clienți
    } primesc un rând în vitrină și nimeni nu este anunțat; grupul de control, care nu primește nimic: { $held_out }.
will_gift =
    Cardurile primesc cadoul, fără mesaj: { $people ->
        [one] { $people } client
        [few] { $people } clienți
       *[other] { $people } de clienți
    }; grupul de control, care nu primește nimic: { $held_out }.
will_bonus =
    Cardurile arată asta pentru { $people ->
        [one] { $people } client
        [few] { $people } clienți
       *[other] { $people } de clienți
    }; grupul de control, care nu află: { $held_out }.
will_count_more = { $line } (ora din { $zone }), pentru toate cardurile acestor programe.
will_count_more_compared =
    { $line } (ora din { $zone }), pentru toate cardurile acestor programe, și ale grupului de control:
    comparația măsoară atunci doar efectul anunțului.
will_not_compare =
    Sunt prea puțini pentru o comparație: în fiecare grup trebuie { $least } de clienți ca să se vadă ce face mesajul.
will_trigger =
    Acum ar ajunge la { $people ->
        [one] { $people } client
        [few] { $people } clienți
       *[other] { $people } de clienți
    }; apoi la fiecare client căruia îi vine momentul. Costul este al unei luni
    în care momentul fiecăruia din { $possible } vine cât de des poate.

## When a campaign tells by itself

trigger_welcome_said = { $n ->
    [0] Când un card este nou.
   *[other] Când un card este nou: { unit_days } după creare.
}
trigger_near_reward_said = Când unui card îi lipsesc cel mult { $amount } până la recompensă.
trigger_reward_waiting_said = { $n ->
    [0] Când o recompensă așteaptă pe card.
   *[other] Când o recompensă așteaptă pe card la { unit_days } după ultima vizită.
}
trigger_lapsed_said = Când un client nu a mai venit de { unit_days }.
trigger_birthday_said = { $n ->
    [0] În ziua de naștere.
   *[other] De ziua de naștere, cu { unit_days } înainte.
}
trigger_anniversary_said = În fiecare an, în ziua în care a fost creat cardul.
trigger_expiring_said =
    Când un card care nu este gol expiră în cel mult { unit_days }, cu tot ce are pe el.

## What is to be known of a message before it is sent. $of, $instead: names of languages

caveat_title_cut =
    Titlu ({ $of }): Android îl poate tăia, are { $characters } caractere și încap { $most }.
caveat_notification_cut =
    Titlul și textul ({ $of }) au împreună { $characters } caractere, iar notificarea unui iPhone arată circa
    { $most }. Restul este pe spatele cardului.
caveat_language_missing = Nescris: { $of }. Acești clienți îl citesc în altă limbă: { $instead }.
caveat_merge_mistyped =
    „{ $typed }” ({ $of }) se citește așa cum este scris. Câmpurile de completat arată așa: { "{" }name|prieten{ "}" }.
caveat_link_bare =
    „{ $typed }” ({ $of }) este link doar pe unele telefoane. Scrieți https:// în față.
caveat_no_window = Un iPhone nu are vitrină: acest rând nu se vede acolo.

## Refusals

approval_by_another = Trebuie s-o aprobe altcineva: ați trimis-o chiar dumneavoastră.
approval_by_named =
    Aici aprobă numai un proprietar sau cine a fost numit de el. Cereți-i acordul.
approval_by_owner = A fost trimisă de o cheie API, așa că trebuie să o aprobe un proprietar.
approval_by_person = O cheie nu poate aproba. Conectați-vă ca o persoană care are voie.
approval_moved =
    Nu mai este ce ați văzut. Uitați-vă din nou, apoi aprobați.
approval_of_own = Trebuie s-o aprobe altcineva: ultima modificare a conținutului este a dumneavoastră.
attention_out_of_range = Dați pentru „{ $at }” un număr întreg de la { $least } la { $most }.
campaign_busy = Campania se modifică chiar acum. Încercați din nou peste o clipă.
campaign_cancelled = Această campanie a fost anulată. Creați alta.
campaign_done = Această campanie a fost deja trimisă tuturor.
campaign_draft = Această campanie este o ciornă. Trimiteți-o mai întâi.
campaign_empty = Scrieți un mesaj sau dați cardurilor un aspect temporar.
campaign_moved = Între timp altcineva a făcut modificări. Reîncărcați, apoi faceți schimbarea.
campaign_paused = Această campanie este în pauză. Reluați-o mai întâi.
campaign_programme_gone = Unul dintre programe nu mai există. Alegeți din nou.
campaign_programme_needed = Alegeți cel puțin un program.
campaign_running = Această campanie se trimite acum. Puneți-o pe pauză sau anulați-o mai întâi.
campaign_scheduled = Această campanie își așteaptă ora. Retrageți-o ca s-o modificați.
campaign_too_dear =
    Ar costa circa { $cost }, iar limita este { $most }. Alegeți mai puțini clienți sau întrebați
    proprietarul.
campaign_unknown = Nu există o astfel de campanie.
campaign_waiting = Această campanie așteaptă o aprobare. Retrageți-o ca s-o modificați.
campaigns_full =
    Aveți { $most } campanii în desfășurare, mai multe nu se poate. Opriți întâi una dintre ele.
decline_why_needed = Scrieți motivul, ca să se știe ce trebuie schimbat.
face_by_trigger = Un aspect temporar merge cu o dată, nu cu un declanșator.
face_colours_same = Cardurile au deja aceste culori. Alegeți altele sau opriți-le.
face_empty = În „Alt aspect pentru o vreme” nu este ales nimic. Alegeți alte culori, scrieți rândul sau unul în vitrină, sau opriți-l.
face_hours_needed = Spuneți câte ore arată cardurile așa.
message_half = Scrieți titlul și textul în această limbă sau niciunul.
message_needed = Scrieți mesajul în cel puțin o limbă.
message_unshown = Eliminați ce nu se poate afișa: caractere de control și rânduri noi în titlu.
merge_field_unknown = „{ $written }” nu este un câmp de completat. Există: { $fields }.
merge_field_instead = Unele carduri nu au nimic pentru acest câmp. Spuneți ce apare în loc: { $example }.
merge_field_here = „{ $written }” nu se completează aici. Câmpurile merg în titlul și textul mesajului.
message_link_not_https = Scrieți „{ $link }” cu https://: telefoanele avertizează în privința altor pagini.
message_link_wrong =
    Niciun telefon nu poate deschide „{ $link }”. Un link este o pagină precum https://cafe.example/menu, un număr precum tel:+43123456 sau o adresă precum mailto:hello@cafe.example.
message_links_too_many = Într-un text încap { $most } linkuri. Renunțați la câteva.
nobody_meant = Nimeni din acest public nu o poate primi. Lărgiți-l.
window_for_nobody = Niciun card vizat de această campanie nu este în Google Wallet, singurul care are vitrină. Adăugați un mesaj, un rând pe față sau culori.
silent_with_others = Pentru a compara carduri cu și fără notificare, luați un singur text și niciun mesaj următor. Cu două texte sau mesaje următoare, alegeți ca fiecare telefon să notifice, sau niciunul.
quiet_hours_too_long = Lăsați cel puțin { $least } de minute din zi în afara orelor de liniște.
trial_cards = Indicați între 1 și { $most } carduri pentru test.
trigger_number_wrong = Dați acestui declanșator un număr întreg de la { $least } la { $most }.
trigger_unknown = Alegeți unul dintre acești declanșatori: { $triggers }.
variants_other = Corectați aceleași texte trimise: nu se pot adăuga sau omite.
variants_wrong = O campanie nu are text, are textul „a” sau textele „a” și „b”.
when_both = Alegeți fie o oră, fie un declanșator, nu pe amândouă.
when_past = { $at } a trecut deja: în { $zone } este { $now }. Alegeți o oră mai târzie.
when_too_far = Alegeți o oră în următoarele { $most } de zile.
when_wrong = Indicați ora așa cum o arată ceasul acolo, de exemplu 2026-11-28T09:00.

## Trials. $n: messages; $at: a time; $hours: a whole number

not_a_tester =
    Probele merg numai la carduri de probă. Marcați întâi cardul, cu codul pe care îl arată.
testers_full =
    Sunt deja { $most } carduri de probă. Scoateți marcajul unuia care nu mai este folosit.
tester_unknown =
    Acest card nu este marcat ca fiind de probă. Uitați-vă din nou la listă.
trials_spent =
    Campania a fost probată de { $most } ori azi. Încercați din nou peste { $hours } ore sau trimiteți-o.
trial_held_out_of_use =
    Acest card este scos din uz. Marcați altul.
trial_held_no_wallet =
    Acest card nu este pe niciun telefon. Adăugați-l într-un portofel, apoi încercați din nou.
trial_held_no_consent =
    Titularul acestui card nu a fost de acord cu mesajele. Înscrieți-vă din nou bifând căsuța pentru mesaje și marcați acel card.
trial_held_enough =
    Acest card a primit { $n } mesaje în 24 de ore, iar un telefon nu arată mai multe. Din nou posibil: { $at }.
trial_held_quiet_hours =
    Sunt ore de liniște. Încercați din nou de la { $at }.
trial_held_busy =
    Cardul se modifică chiar acum. Încercați din nou peste o clipă.

## Ce se dăruiește

gift_will =
    Fiecare card primește o dată: { $name }; carduri cel mult: { $cards }. Programul nu spune cât vă costă unul.
gift_will_cost =
    Fiecare card primește o dată: { $name }; carduri cel mult: { $cards }. Dacă se ia tot, costă { $most }.
gift_usual = Înainte au fost luate { $taken } din { $before }.
sample_name = Alexandrina-Valentina Constantinescu
gift_otherwise =
    Programul „{ $programme }” îl dă cu altă ocazie. Alegeți declanșatorul potrivit sau alt cadou.
gift_gone_from = Programul „{ $programme }” nu are acest cadou. Alegeți altul sau niciunul.
gift_taken = Acest cadou a fost luat sau a expirat: nu este nimic de luat înapoi.
