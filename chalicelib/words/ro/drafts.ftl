### Ciorne de programe și cum devin publice.

draft_by_nobody = altcineva

draft_unknown = Nu există această ciornă. Poate a fost ștearsă.
drafts_too_many = Un magazin are cel mult { $most } ciorne. Ștergeți mai întâi una.
programmes_too_many = Un magazin are cel mult { $most } programe.

draft_changed =
    { $who } a modificat această ciornă în același timp ({ $at }). Priviți-o din nou, apoi faceți modificarea.
draft_not_seen = Această ciornă s-a schimbat de când ați privit-o. Priviți-o mai întâi din nou.
showing_over = Acest link nu mai este valabil. Cereți magazinului unul nou.

## Publicare

programme_published =
    { $who } a publicat o modificare a acestui program ({ $at }) după ce l-ați privit. Priviți-l mai întâi din nou.

## Lista dinaintea publicării

check_contact = Contactul dvs. este pe fiecare card.
check_contact_missing = Spuneți cum puteți fi contactat: apare pe fiecare card.
check_privacy = Pagina dvs. de confidențialitate are link.
check_privacy_missing = Adăugați linkul paginii de confidențialitate: cine se înscrie are dreptul să o citească.
check_language = Toate textele există: { $language }.
check_language_missing = { $language }: încă nu există text pentru { $texts }.

revision_unknown = Nu există această versiune a programului.
promises_too_many = Acest program s-a schimbat prea des: { $most } promisiuni către clienți sunt încă în vigoare. Așteptați să se încheie una.
part_id_other = „{ $id }” era altceva înainte. Dați elementului alt identificator.
programme_type_stays = Tipul rămâne după publicare: cardurile numără după el. Faceți mai bine un program nou.

## Ce s-a schimbat

terms_dearer = { $name } cere { $now } în loc de { $was }
terms_cheaper = { $name } cere doar { $now } în loc de { $was }
terms_new = nou: { $name }
terms_gone = { $name } nu se mai oferă
terms_otherwise = { $name }: alte condiții

# On the back of a card
terms_changed = Din { $day }: { $notes }.
terms_kept = { $changed } Până pe { $day }, cine avea card păstrează ce dispare.
terms_rule = { $rule } { $changed }

# Trying a draft on a phone
trial_no_card = Nimeni nu are încă pe telefon cardul de probă. Scanați mai întâi codul.
trial_type_stays = Ștampilele și punctele nu se schimbă între ele într-o probă. Începeți o altă ciornă.

# By which poster, flyer or link cards come
join_source_unknown = Acest program nu are un astfel de afiș sau link. Uitați-vă din nou în listă.
join_sources_too_many = Există deja { $most } nume, cu tot cu cele retrase. Folosiți unul dintre ele din nou, cu alt nume.
join_source_named_twice = Altul are deja acest nume. Alegeți unul care să le deosebească.

check_colours = Culorile se citesc ușor.
check_colours_faint = Literele se citesc greu pe această culoare. Alegeți una mai deschisă sau mai închisă.

practice_no_programme = Încă nu există un program pentru exersare. Întrebați proprietarul.
