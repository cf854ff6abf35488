### The customer erases the card: what goes, what stays, and the proof of it.
erase_title = Șterge cardul meu
erase_lead = Este definitiv. Nimeni nu îl poate aduce înapoi, nici măcar { $shop }.
erase_goes = Ce dispare
erase_goes_person = Numele, telefonul, adresa de e-mail, ziua de naștere și tot ce ați mai dat.
erase_goes_said = Ce ați spus: răspunsuri, reclamații, acordul pentru mesaje.
erase_goes_phones =
    Cardul de pe telefoanele dumneavoastră: arată că s-a încheiat, iar noi uităm telefoanele.
erase_goes_backups =
    La fel în copiile de siguranță: dacă una este readusă vreodată, cardul dumneavoastră este șters
    din ea înainte de orice.
erase_stays = Ce rămâne
erase_stays_sums =
    Cât și când, fără dumneavoastră: { $shop } are nevoie de sume pentru evidență. Nimeni nu mai
    poate ști că au fost ale dumneavoastră.
erase_stays_till = Ce păstrează { $shop } în casa proprie prin lege, de exemplu bonurile.
erase_stays_others =
    Cardurile de la alte magazine și celelalte carduri de aici: fiecare se șterge separat.
erase_gives_up = La ce renunțați
erase_go_on = Continuă
erase_keep = Păstrează cardul
erase_sure = Ștergeți cardul de la { $shop }?
erase_sure_how = Nu se poate anula. Cine vrea din nou un card se înscrie și începe de la zero.
erase_yes = Da, șterge cardul meu de la { $shop }
erase_done = Cardul dumneavoastră a fost șters
erase_done_how = La { $shop } nu se mai păstrează nimic despre dumneavoastră.
erase_number = Numărul dumneavoastră
erase_at = Șters la { $day } { $month } { $year }, ora { $time }
erase_number_how =
    Dacă doriți vreodată să întrebați, spuneți la { $shop } acest număr. Nu spune nimic despre
    dumneavoastră.
erase_done_phones =
    Telefonul arată în câteva minute că acest card s-a încheiat. Îl puteți scoate de acolo oricând.
page_erased =
    Acest card a fost șters. Aici nu se mai păstrează nimic despre dumneavoastră. Vă puteți înscrie
    din nou cu codul de pe tejghea.
erase_too_many = Puteți șterge { $most } carduri pe zi. Continuați mâine.
erasure_unknown = Nu există nicio ștergere cu acest număr. Verificați cele douăsprezece semne.
# A button on the page of the customer’s data
data_erase = Șterge tot
