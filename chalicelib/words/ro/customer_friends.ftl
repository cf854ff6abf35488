friends_way = Invitați prieteni
friends_title = Aduceți un prieten
friends_show = Prietenul scanează acest cod
friends_code = Cod cu linkul dumneavoastră pentru prieteni
friends_send = Sau trimiteți linkul
friends_share = Trimiteți linkul
friends_secret = Linkul nu arată nimic despre dumneavoastră sau despre card.
friends_year = Anul acesta
friends_come =
    { $n ->
        [0] Niciun prieten nu a cumpărat încă nimic.
        [one] Un prieten a venit și a cumpărat ceva.
        [few] { $n } prieteni au venit și au cumpărat ceva.
       *[other] { $n } de prieteni au venit și au cumpărat ceva.
    }
friends_full_year =
    { $n ->
        [one] Contează un prieten pe an, iar al dumneavoastră a venit. Ceilalți sunt bineveniți și își primesc cadoul; dumneavoastră nu primiți pentru ei până la anul.
        [few] Contează { $n } prieteni pe an, iar ai dumneavoastră au venit toți. Ceilalți sunt bineveniți și își primesc cadoul; dumneavoastră nu primiți pentru ei până la anul.
       *[other] Contează { $n } de prieteni pe an, iar ai dumneavoastră au venit toți. Ceilalți sunt bineveniți și își primesc cadoul; dumneavoastră nu primiți pentru ei până la anul.
    }
friends_private = Vedeți câți au venit, nu cine. Nimănui nu i se arată cine pe cine a invitat.
friends_anew = Faceți un link nou
friends_anew_how = Linkul vechi nu mai contează. Faceți asta dacă a ajuns pe mâini greșite.
friends_back = Înapoi la cardul meu
friends_message = Veniți și dumneavoastră la { $shop }. { $gift }
friends_gift = Pentru dumneavoastră, la prima cumpărătură: { $gifts }.
friends_no_gift = Luați-vă propriul card.
friends_invited = Un prieten vă invită la { $shop }
friends_new_only = Invitația este pentru cine nu are încă un card aici. Nimeni nu află cine v-a invitat.
friends_over = Această invitație nu mai contează.
friends_over_how = Puteți lua un card oricum, fără cadoul pentru prieteni. Sau cereți-i prietenului un link nou.
friends_kept = Un prieten vă invită.
friends_own = Aceasta este propria invitație. Trimiteți-o unui prieten: nu vă puteți aduce singur.
friends_here_already = Aveți deja un card aici. Invitațiile sunt pentru cei noi.
friends_full_join = Cardul este gata. Atât de mulți au venit în ultimul timp cu această invitație, încât de data aceasta nu a adus cadou pentru prieteni.
friends_over_join = Cardul este gata. Invitația nu mai conta, așa că nu aduce cadou pentru prieteni.

## Refusals

friends_unknown = Această invitație nu există. Cereți-i prietenului linkul din nou.
friends_off = Acest magazin nu dă nimic pentru prieteni în acest moment.
friends_out_of_use = Acest card nu mai este în uz, așa că nu invită pe nimeni.
friends_after_first = Linkul pentru prieteni apare aici după prima cumpărătură.
