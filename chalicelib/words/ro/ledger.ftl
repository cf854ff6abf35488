### What is counted and what is taken.

## What stands out in a day: facts, nobody is accused. $card: the end of its number

pattern_card_often =
    Cardul …{ $card }: { $times } din { $out_of } scanări ale zilei într-o oră, între { $at } și
    { $until }.
pattern_two_outlets =
    Cardul …{ $card } a fost scanat la { $outlet } la { $at } și la { $other } la { $until }.
pattern_staff_card =
    { $person } a scanat cardul …{ $card } de { $times } ori în această zi, din { $out_of } scanări
    ale lui.
pattern_staff_fast = { $person }: { $times } scanări într-un minut, de la { $at }.
pattern_corrections_many =
    { $person } a corectat note sau a primit retururi parțiale de { $times } ori în această zi, de la
    { $at } la { $until }.
pattern_outlet_fast = { $outlet }: { $times } scanări în cinci minute, de la { $at }.
pattern_sale_cards = { $outlet }: vânzarea { $sale } a fost socotită pe { $times } carduri, la { $at }.
pattern_filled_at_once =
    Cardul …{ $card }: { $person } a dat { $times } ștampile într-o singură scanare la { $at }, iar o
    recompensă a fost luată până la { $until }.
pattern_friends_many =
    Cardului …{ $card } i s-a mulțumit în această zi pentru { $times } prieteni, din { $out_of } în total. Fiecare cumpăra pentru prima dată.
pattern_friend_self =
    Cu cardul …{ $card } s-a cumpărat prima dată la { $at }, la { $person }. Are un telefon, o adresă sau un număr comun cu un card dinainte, așa că nimănui nu i s-a mulțumit că l-a adus.
pattern_not_believed =
    Scanări trimise de { $person } ca având până la { $out_of } ore vechime, deși casa era conectată:
    { $times }. Se socotesc la sosire.
pattern_came_late =
    Scanări ale { $person } venite în această zi și făcute în zilele dinainte, cu până la { $out_of }
    ore mai devreme: { $times }.

# In the place of an outlet’s name.
without_outlet = Fără punct de lucru

## Refusals

amount_out_of_range =
    Indicați suma în subunități (bani), un număr întreg de la { $least } la { $most }.
balance_full = Acest card nu poate avea mai mult de { $most }. Folosiți mai întâi o recompensă.
entry_unknown = Această înregistrare nu există. Folosiți identificatorul din istoricul cardului.
quantity_out_of_range = Folosiți între { $least } și { $most } de recompense o dată.
reversal_of_reversal = O anulare nu poate fi anulată. Înregistrați din nou vânzarea.
reward_not_reached =
    Încă nu este suficient: este nevoie de { $needed }, iar cardul are { $balance }.
reward_unknown = Programul nu are această recompensă. Alegeți dintre: { $rewards }.
reward_withdrawn =
    Această recompensă nu se mai oferă, iar cardul a câștigat-o de mai puține ori. Cereți mai
    puține.
sale_needs_amount = Acest program numără suma cheltuită. Trimiteți „amount_minor”.
sale_needs_visits = Acest program numără vizitele. Trimiteți „visits”, nu o sumă.
visits_out_of_range = Indicați numărul de vizite, un întreg de la { $least } la { $most }.

## Corrections of a sale

correction_card_needed =
    Această vânzare este pe mai multe carduri ale unui program. Indicați unul prin „barcode”.
correction_of_other = Doar o vânzare poate fi corectată. Anulați în schimb această înregistrare.
correction_same = Vânzarea este deja așa. Nimic nu a fost schimbat.
correction_unclear =
    Spuneți fie cât este acum vânzarea („amount_minor” sau „visits”), fie ce s-a returnat
    („returned_minor” sau „returned_visits”).
outlet_for_hours =
    Acest program ține de ora din zi, iar punctele de lucru au ore diferite. Indicați punctul de
    lucru („outlet”).
returned_too_much =
    Nu se poate returna mai mult decât a rămas din vânzare: „{ $at }” este cel mult { $most }.
reversal_of_correction =
    O corectare nu poate fi anulată. Corectați vânzarea din nou sau anulați vânzarea.
sale_not_on_card = Această vânzare nu este pe acest card. Verificați cardul și numărul.
sale_reversed = Această vânzare a fost anulată. Nu mai este nimic de corectat.
sale_without_amount = Această vânzare a fost socotită fără sumă. Corectați „visits”.
sale_without_visits = Această vânzare a fost socotită după sumă. Corectați „amount_minor”.
