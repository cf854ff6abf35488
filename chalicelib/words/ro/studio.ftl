### Studioul: un magazin își face cardul, fără cont până când pornește.

## Pagina

studio_undo = Anulează
studio_redo = Refă
studio_step_back = Un pas înapoi
studio_step = Pasul { $n } din { $of }
studio_continue = Continuă
studio_change = Schimbă
studio_no_answer = Serverul nu a răspuns. Verifică rețeaua, apoi încearcă din nou.

## Magazinul

studio_welcome = Cardul tău, pe orice telefon
studio_welcome_lead = Spune cum se numește magazinul tău și privește: acesta e cardul tău. Nu se trimite nimic și încă nu ai nevoie de cont.
studio_shop_name = Cum se numește magazinul tău?
studio_your_shop = Magazinul tău
studio_card_name = Card de fidelitate
studio_plain_reward = o cafea gratuită
studio_logo = Adaugă sigla
studio_logo_other = Ia altă siglă
studio_logo_hint = O imagine sau o fotografie a firmei. Cardul îi ia culorile.
studio_logo_reading = Ne uităm la imagine…
studio_logo_taken = Culorile sunt luate din sigla ta și se pot citi.
studio_guessed = Prețuri în { $currency }, ora din { $zone }, carduri în { $languages }.
studio_currency = Moneda
studio_zone = Fus orar
studio_languages = Clienții tăi vorbesc

## Trei întrebări

studio_questions = Trei întrebări
studio_questions_lead = Din răspunsuri facem trei programe care se plătesc singure.
studio_trade = Ce fel de magazin este?
studio_price = Cât costă ce se cumpără de obicei? ({ $currency })
studio_price_hint = O cafea, o tunsoare, o pâine: ce cumpără cei mai mulți.
studio_price_wrong = Scrie un preț, de exemplu 3,20.
studio_often = Cât de des vine un client fidel?
studio_often_daily = În fiecare zi lucrătoare
studio_often_several = De câteva ori pe săptămână
studio_often_weekly = O dată pe săptămână
studio_often_fortnightly = La două săptămâni
studio_often_monthly = O dată pe lună
studio_often_missing = Alege cât de des vine un client fidel.
studio_propose = Arată-mi trei programe
studio_nothing_sent = Răspunsurile tale rămân în acest browser.

## Trei programe

studio_proposals = Trei pentru început
studio_proposals_lead = Ia-l pe cel care îți place cel mai mult. Totul se poate schimba după aceea.
studio_take = Îl iau pe acesta
studio_gives_back = Clienții primesc înapoi
studio_percent = { $n } %
studio_first_reward = Prima recompensă după circa
studio_weeks = { $n ->
    [one] { $n } săptămână
    [few] { $n } săptămâni
   *[other] { $n } de săptămâni
}

## Aspectul

studio_look = Cum arată?
studio_look_lead = Încearcă culorile și întoarce telefoanele. Exact asta văd clienții tăi.
studio_looks_good = Arată bine
studio_colours = Culori
studio_look_number = Aspectul { $n }
studio_more_look = Numele cardului, sigla, culorile una câte una
studio_card_called = Cum se numește cardul?
studio_colour_background = Card
studio_colour_foreground = Text
studio_colour_label = Text mic
studio_colour_accent = Ștampile
studio_art = Ce arată o ștampilă?
studio_art_check = Bifă
studio_art_star = Stea
studio_art_heart = Inimă
studio_art_cup = Ceașcă
studio_art_bean = Boabă de cafea
studio_art_croissant = Croasant
studio_art_bread = Pâine
studio_art_scissors = Foarfece
studio_art_polish = Ojă
studio_art_car = Mașină
studio_art_gelato = Înghețată
studio_art_pizza = Pizza
studio_art_lotus = Lotus
studio_art_book = Carte
studio_art_flower = Floare
studio_art_leaf = Frunză
studio_art_beer = Bere
studio_art_paw = Lăbuță

## Cifrele

studio_numbers = Cât te costă?
studio_numbers_lead = Mișcă un cursor și privește cifrele. Sunt estimări, cu marja lor.
studio_slider_needed = Ștampile pentru o recompensă
studio_slider_head_start = Ștampile de bun venit
studio_slider_threshold = Puncte pentru prima recompensă
studio_slider_regulars = Clienți fideli
studio_slider_margin = Ce îți rămâne dintr-o vânzare, în %
studio_more_answers = Magazinul tău în cifre
studio_cost_a_month = Te costă pe lună
studio_from_to = de la { $low } la { $high }
studio_sums_mean = Ce înseamnă cifrele

## Ambele telefoane și casa

studio_shown_lead = { $shop } îți arată acest card înainte să îl aibă cineva. Încearcă butoanele și spune ce crezi.
studio_preview = Cum arată
studio_surfaces = Ce se arată
studio_on_iphone = iPhone
studio_on_android = Android
studio_on_lock = Ecran blocat
studio_on_till = Casă
studio_how_full = Cât de plin e cardul
studio_at_empty = Nou
studio_at_half = Pe jumătate
studio_at_full = Plin
studio_dark = Întunecat
studio_large = Litere mari
studio_older = iPhone înainte de iOS 27
studio_front = Fața
studio_back = Întoarce
studio_now = acum
studio_silent = Niciun mesaj: un card nou tace.
studio_hand_out = Oferă: { $name }
studio_add_stamp = Adaugă o ștampilă
studio_add_amount = Scrie suma

## Pornirea

studio_account = Pornește-l
studio_account_lead = Acum trebuie să știm unde te găsim. Apoi cardul tău e pornit, iar încercarea nu costă nimic.
studio_sign_up_off = Acum nu primim aici magazine noi. Cardul tău rămâne în acest browser: revino la el.
studio_sign_up_invited = Aici ai nevoie de o invitație. Folosește adresa la care a venit.
studio_mail_hint = Trimitem acolo un cod și nimic altceva din ce nu ai cerut.
studio_mail_wrong = Scrie adresa ta de e-mail, de exemplu ana@cafe.example.
studio_send_code = Trimite-mi un cod
studio_code = Codul din e-mail
studio_code_hint = Șase cifre, trimise la { $mail }. Uită-te și în spam.
studio_code_wrong = Scrie toate cele șase cifre.
studio_other_mail = Folosește altă adresă
studio_go_live = Pornește

## Pornit

studio_live = { $shop } a pornit
studio_live_lead = Scanează asta cu telefonul: ești primul tău client.
studio_code_to_join = Codul pe care îl scanează clienții
studio_add_to_phone = Adaugă-l pe acest telefon
studio_link = Linkul din spatele codului
studio_next_steps = Ce urmează
studio_next_stamp = Dă prima ștampilă
studio_next_stamp_how = Deschide casa pe acest telefon sau pe altul și scanează cardul.
studio_next_poster = Tipărește afișul, cartonașul de masă și autocolantul
studio_next_poster_how = Ca PDF, cu codul tău, pentru tejghea și ușă.
studio_next_staff = Primește-ți echipa
studio_next_staff_how = Fiecare cu numărul lui: două atingeri și un cod.
studio_next_console = Vezi și schimbă totul
studio_next_console_how = Programul tău, clienții tăi, cifrele tale.
