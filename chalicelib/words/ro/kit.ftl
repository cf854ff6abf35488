## Signing in

sign_in = Conectare
sign_out = Deconectare
mail = Adresa de e-mail
password = Parola
which_shop = Care magazin?
pin = PIN
pin_was_void =
    PIN-ul dumneavoastră a fost retras după prea multe încercări greșite, poate ale altcuiva.
    Alegeți unul nou.

## People

role_owner = Proprietar
role_manager = Manager
role_marketer = Marketing
role_cashier = Casier

## Buttons and fields

pair_this = Asociați tableta cu un punct de lucru
menu = Meniu
language = Limba
save = Salvează
try_again = Încearcă din nou
load_again = Reîncarcă
fill_in = Completați acest câmp.

## Files that did not come

page_lost = Pagina nu s-a încărcat. Verificați rețeaua, apoi încercați din nou.

## Times and counts

unit_seconds = { $n ->
    [one] { $n } secundă
    [few] { $n } secunde
   *[other] { $n } de secunde
}
unit_minutes = { $n ->
    [one] { $n } minut
    [few] { $n } minute
   *[other] { $n } de minute
}
unit_hours = { $n ->
    [one] { $n } oră
    [few] { $n } ore
   *[other] { $n } de ore
}
unit_days = { $n ->
    [one] { $n } zi
    [few] { $n } zile
   *[other] { $n } de zile
}

## A card and its history

card_nameless = Cardul …{ $end }
card_history = Istoricul cardului
kind_earn = Scanare
kind_redeem = Recompensă
kind_reversal = Anulare

# Who else had a part in an entry.
allowed_by = permis de { $name }
# $name: the colleague who sent a till's line that somebody else had made
sent_by = trimis de { $name }

# Heads of the columns of a history; card_balance: what is on the card after each entry.
history_at = Când
history_change = Mișcare
card_balance = Pe card
history_by = Ce
