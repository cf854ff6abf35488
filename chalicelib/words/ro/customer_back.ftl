### Recuperarea unui card și dovada că este al cuiva: printr-un cod la e-mailul sau telefonul cardului.

## Recuperare

back_had = Am avut un card aici
back_title = Recuperați-vă cardul
back_lead =
    Telefon nou sau cardul a dispărut? Dacă are o adresă de e-mail sau un număr de telefon, un
    cod îl aduce înapoi.
back_no_way =
    De aici nu se poate trimite niciun cod. Întrebați la casă: personalul vă găsește cardul și
    îl pune pe telefon.
back_contact_both = Adresa de e-mail sau numărul de telefon
back_contact_mail = Adresa de e-mail
back_contact_phone = Numărul de telefon
back_contact_hint = Cea pe care ați dat-o pentru card.
back_contact_hint_phone = Ce ați dat pentru card. Numărul cu prefixul țării, de exemplu +40.
back_contact_needed = Scrieți adresa de e-mail sau numărul de telefon al cardului.
back_send = Trimite-mi un cod
back_sending = Un moment…
back_at_till =
    Cardul nu are adresă sau nu o mai folosiți? Întrebați la casă: personalul vă găsește cardul
    și îl pune pe telefon.
back_new = Ia un card nou
back_code_title = Scrieți codul
back_code_mail =
    Dacă un card are această adresă, un cod este pe drum. Uitați-vă și în spam.
back_code_phone = Dacă un card are acest număr, un cod este pe drum.
back_code_label = Cod din șase cifre
back_code_go = Continuă
back_code_none =
    Nu vine nimic? Verificați adresa, așteptați un minut și cereți din nou. Dacă nu ajută,
    întrebați la casă.
back_code_again = Cere alt cod

# $n: how many cards
back_cards_title = { $n ->
    [one] Iată cardul dumneavoastră
    [few] Iată cardurile dumneavoastră
   *[other] Iată cardurile dumneavoastră
}
back_cards_one = Luați-l pe acest telefon.
back_cards_which = Care este al dumneavoastră?
back_cards_none_title = Nu mai există niciun card
back_cards_none =
    Cardul cu această adresă nu mai este folosit sau are acum alta. Întrebați personalul sau
    luați un card nou.
back_no_name = Card fără nume
back_lost = Telefonul vechi este pierdut sau îl are altcineva
back_lost_hint =
    Cardul de pe el se încheie: codul lui nu mai merge nicăieri, iar cardul o spune. Tot ce ați
    strâns rămâne.
back_take = Folosește acest card aici
back_card_gone =
    Acest card nu mai este folosit sau are acum altă adresă. Începeți din nou sau întrebați la casă.
back_too_many_from_here =
    S-au cerut prea multe coduri din această rețea. Așteptați { $seconds } secunde, folosiți
    altă rețea, cum ar fi datele mobile, sau întrebați la casă.
back_too_many =
    Mai multe coduri sunt deja pe drum. Așteptați { $seconds } secunde până la următorul sau
    întrebați la casă.
back_too_many_today =
    Astăzi s-au trimis acolo atâtea coduri încât nu mai pleacă altele. Încercați mâine sau
    întrebați la casă.
customer_code_wrong =
    Acest cod este greșit sau a fost folosit. Scrieți-l pe cel mai nou sau cereți altul.
customer_code_late = Codul este prea vechi. Cereți altul.

## Whose card it is

prove_title = Este cardul dumneavoastră?
prove_lead =
    Ce urmează este doar pentru dumneavoastră. Un cod la adresa cardului arată că este al
    dumneavoastră.
prove_none =
    Ce urmează este doar pentru dumneavoastră, iar la adresa cardului nu se poate trimite niciun
    cod. Întrebați la casă.
# $to: an address or number, most of it hidden
prove_send = Trimite un cod la { $to }
prove_sent = Un cod este pe drum către { $to }.
prove_back = Înapoi la card

## What is sent

# $code: six digits, $shop: its name
customer_mail_subject = { $code } este codul dumneavoastră pentru { $shop }
customer_mail_why =
    Cineva, probabil dumneavoastră, a cerut cardul de la { $shop }. Acesta este codul:
customer_mail_until =
    Merge o singură dată, timp de { $minutes } minute. Nu îl spuneți nimănui: cine îl are are
    cardul. Dacă nu l-ați cerut, nu faceți nimic.
# A text message: at most 160 letters with the name, in Cyrillic 70 a part
customer_text =
    { $code } este codul pentru { $shop }. Valabil { $minutes } minute. Nu îl spuneți nimănui.
texts_not_set_up =
    Mesajele SMS nu sunt configurate aici. Folosiți o adresă de e-mail sau întrebați personalul.
texts_busy = Acum nu se poate trimite niciun SMS. Încercați din nou peste un minut.

## Staff hand a card over

hand_over_answer = Dați răspunsul așa cum se cere: șase cifre, o zi sau o lună de la 1 la 12.
hand_over_check = Acest client nu poate fi întrebat asta. Alegeți altă întrebare.
hand_over_wrong =
    Răspunsul nu este corect, așa că nu se predă cardul. Întrebați încă o dată sau apelați la un
    manager care cunoaște clientul.
hand_over_card_wait =
    Pentru acest card s-au încercat astăzi trei răspunsuri. Îl poate preda un manager care
    cunoaște clientul sau încercați mâine.
hand_over_wait = Ați notat multe răspunsuri astăzi. Rugați un coleg sau continuați mâine.
hand_over_unusable =
    Acest card nu este în folosință. Repuneți-l întâi în folosință sau faceți unul nou.
hand_over_used =
    Acest cod a fost folosit sau este prea vechi. Rugați personalul să predea cardul încă o
    dată.
