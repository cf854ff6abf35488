### What became of a campaign.

campaign_metric = { $metric ->
    [visits] vizite
    [redemptions] recompense
   *[spend] cheltuieli
}
campaign_group = { $arm ->
    [held_out] Grup de control
    [silent] Fără notificare
    [a] Textul A
    [rest] Ceilalți
   *[b] Textul B
}

## What a message did: never more than its interval allows. $each: for every 100 cards

effect_more =
    În plus ({ $metric }): circa { $extra } (între { $low } și { $high }), adică { $each } la 100 de
    carduri.
effect_less =
    În minus ({ $metric }): circa { $extra } (între { $low } și { $high }), adică { $each } la 100
    de carduri.
effect_none =
    Niciun efect demonstrat ({ $metric }): în total, orice între { $low } și { $high } este posibil.
unsaid_few = Prea puține carduri pentru a spune ({ $metric }): trebuie câte { $least } în fiecare grup.
unsaid_early = Prea devreme pentru a spune ({ $metric }): clienții mai au timp să vină.
unsaid_little = S-a întâmplat prea puțin pentru a spune ({ $metric }).

## Which of two texts did better

texts_more =
    Textul A a mers mai bine ({ $metric }): cu { $each } mai mult la 100 de carduri (între { $low }
    și { $high }).
texts_less =
    Textul B a mers mai bine ({ $metric }): cu { $each } mai mult la 100 de carduri (între { $low }
    și { $high }).
texts_none = Nicio diferență demonstrată între texte ({ $metric }).
notification_more =
    Notificarea a adus mai mult ({ $metric }): { $each } la 100 de carduri peste cele tăcute (între { $low } și { $high }).
notification_less =
    Cardurile tăcute au mers mai bine ({ $metric }): cu { $each } mai mult la 100 de carduri (între { $low } și { $high }).
notification_none =
    Nu se vede că notificarea ar fi adus mai mult decât cardul tăcut ({ $metric }).

## What each figure counts

definition_planned =
    Cardurile care îndeplineau condițiile publicului când le-a venit rândul. Fără teste.
definition_held =
    Planificate și netrimise: clientul nu a fost de acord sau a primit destule. Motivul este la
    fiecare.
definition_held_out =
    Carduri care puteau primi mesajul și pe care întâmplarea le-a lăsat deoparte: arată ce s-ar fi
    întâmplat fără el. Le desemnează un calcul din campanie și card; nimeni nu alege.
definition_sent = Carduri care poartă mesajul. Un card în ambele portofele contează în fiecare.
definition_pushed = Apple, Google sau serviciul de notificări al browserului a fost anunțat că s-a schimbat cardul.
definition_accepted =
    Au acceptat. Google și browserele nu spun nimănui dacă un telefon îl arată apoi.
definition_fetched =
    iPhone-ul a preluat cardul cu mesajul. Nimeni nu află dacă s-a uitat cineva la el.
definition_stale =
    Acceptat de Apple, dar iPhone-ul nu l-a luat de peste o zi: este oprit, fără rețea sau cu
    actualizările cardului oprite.
definition_removed =
    Pe un telefon la trimitere, iar acum nu mai este: cardul a fost scos sau are actualizările oprite.
definition_refused =
    Au refuzat, cu motivul. „Încearcă din nou” retrimite aceste carduri.
definition_gifts =
    Ce s-a dăruit cu mesajul. „Luate”: date la o casă până la ultima numărare; „expirate”: le trecuse timpul
    înainte. Costul este cât spune programul că vă costă unul, pentru fiecare luat.
definition_visits =
    Ce s-a scanat în intervalul de după, în vizite cum le numără programul. Ce s-a anulat nu
    contează.
definition_redemptions = Recompense luate în același interval.
definition_spend = Sumele vânzărilor scanate în același interval, unde casa trimite sume.
definition_effect =
    Un card trimis minus un card de control, în medie, înmulțit cu cardurile trimise.
definition_interval =
    Repetat de o sută de ori, efectul real ar fi de circa 95 de ori într-un asemenea interval. Dacă
    include zero, întâmplarea explică totul: niciun efect nu este demonstrat.

## Cadouri

gifts_came_to =
    Dăruite: { $given }. Luate: { $taken }, ceea ce a costat { $cost }. Încă acolo: { $waiting }. Expirate neluate: { $ended }.
    Luate înapoi: { $back }.
gifts_came_to_uncosted =
    Dăruite: { $given }. Luate: { $taken }. Încă acolo: { $waiting }. Expirate neluate: { $ended }. Luate înapoi: { $back }.
