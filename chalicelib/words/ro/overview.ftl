### Minutul proprietarului: ce iese în evidență și ce așteaptă pe cineva.

## Ce iese în evidență

notable_fewer_visits =
    { $outlet }: { $n ->
        [one] o vizită
        [few] { $n } vizite
       *[other] { $n } de vizite
    } în ultimele 7 zile. De obicei: { $usual }.
notable_more_visits =
    { $outlet }: { $n ->
        [one] o vizită
        [few] { $n } vizite
       *[other] { $n } de vizite
    } în ultimele 7 zile, mai mult decât de obicei ({ $usual }).
overview_counting = Ce s-a făcut înainte de azi încă se numără: câteva minute cifrele de mai sus sunt prea mici.
notable_reward_untaken = Nimeni nu a luat acest cadou în ultimele 90 de zile: { $reward }.
notable_ends_soon =
    { $programme }: cadouri în valoare de cel mult { $money } expiră în 30 de zile dacă clienții nu le iau.
notable_facts =
    { $n ->
        [one] Ceva iese în evidență în înregistrările de azi.
        [few] { $n } lucruri ies în evidență în înregistrările de azi.
       *[other] { $n } de lucruri ies în evidență în înregistrările de azi.
    }

## Ce așteaptă

waiting_approval =
    { $n ->
        [one] O campanie așteaptă aprobarea.
        [few] { $n } campanii așteaptă aprobarea.
       *[other] { $n } de campanii așteaptă aprobarea.
    }
waiting_winner =
    { $n ->
        [one] O campanie întreabă care dintre cele două texte merge la ceilalți.
        [few] { $n } campanii întreabă care dintre cele două texte merge la ceilalți.
       *[other] { $n } de campanii întreabă care dintre cele două texte merge la ceilalți.
    }
waiting_declined =
    { $n ->
        [one] O campanie a dumneavoastră a fost respinsă.
        [few] { $n } campanii ale dumneavoastră au fost respinse.
       *[other] { $n } de campanii ale dumneavoastră au fost respinse.
    }
waiting_case =
    { $n ->
        [one] O sesizare este deschisă.
        [few] { $n } sesizări sunt deschise.
       *[other] { $n } de sesizări sunt deschise.
    }
waiting_case_overdue =
    { $n ->
        [one] O sesizare a depășit termenul.
        [few] { $n } sesizări au depășit termenul.
       *[other] { $n } de sesizări au depășit termenul.
    }
waiting_pool =
    { $n ->
        [one] Codurile unui partener sunt pe terminate.
        [few] Codurile a { $n } parteneri sunt pe terminate.
       *[other] Codurile a { $n } de parteneri sunt pe terminate.
    }
waiting_certificate =
    Certificatul Apple este valabil până la { $day }. Cereți persoanei care administrează Carnet să îl
    reînnoiască.
waiting_mail =
    { $n ->
        [one] E-mailurile către o persoană din echipă se întorc.
        [few] E-mailurile către { $n } persoane din echipă se întorc.
       *[other] E-mailurile către { $n } de persoane din echipă se întorc.
    }

## Refuzuri

days_backwards = Prima zi este după ultima. Schimbați una dintre ele.
days_too_many =
    { $most ->
        [one] Cereți cel mult o zi.
        [few] Cereți cel mult { $most } zile.
       *[other] Cereți cel mult { $most } de zile.
    }
table_unknown = Alegeți unul dintre aceste tabele: { $tables }.

## Where cards come from

overview_source_none = Fără nume: la casă, prin prieteni, prin alte linkuri
