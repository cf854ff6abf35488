## Signing in

sign_in = Conectare
sign_out = Deconectare
mail = Adresa de e-mail
password = Parola
second = Codul aplicației dvs.
second_hint = Șase cifre. Dacă telefonul lipsește, unul dintre codurile de rezervă.
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
cancel = Anulează
change_unsure =
    Serverul nu a răspuns. Verificați rețeaua, apoi vedeți dacă modificarea există înainte de a
    încerca din nou.
odd_answer = Serverul a răspuns cu { $status }. Încercați din nou peste un minut.

# A link over everything, for who goes by keys.
skip = Salt la pagină
copy = Copiază
copied = Copiat
toast_undo = Anulați
toast_close = Închideți

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
kind_give = Bonificație
kind_paper = Card de hârtie
kind_import = Adus cu sine
# Of a membership.
kind_pause = Pus în pauză
kind_resume = Reluat
kind_reversal = Anulare
# Of a sale that was amended, or of which some came back.
kind_correction = Notă corectată
kind_returned = Retur parțial

# Who else had a part in an entry.
allowed_by = permis de { $name }
# $name: the colleague who sent a till's line that somebody else had made
sent_by = trimis de { $name }

# Heads of the columns of a history; card_balance: what is on the card after each entry.
history_at = Când
history_change = Mișcare
card_balance = Pe card
history_by = Ce

list_find = Caută după nume

## Pictures of a brand

picture_stamp_own = O imagine a dumneavoastră
picture_emoji = Emoji
picture_strip = O fotografie în spatele ștampilelor
picture_strip_hint = Întunecată cu culoarea cardului până când ștampilele ies în evidență.
picture_choose = Alegeți o imagine
picture_other = Alegeți alta
picture_without = Fără imagine
picture_reading = Se citește imaginea…
picture_taken = Iat-o.
picture_stamp_hint = Una dintre ale noastre, un emoji sau o imagine a dumneavoastră.
picture_logo = Logo
picture_logo_hint = Pe card, pe pagina de înscriere și pe afiș. Culorile lui sunt luate pentru card.
passkey_use = Conectare cu o cheie de acces
passkey_unused = Nu s-a folosit nicio cheie de acces. Încercați din nou sau conectați-vă altfel.
recovery_code = Cod de rezervă
recovery_code_hint = Dacă nu aveți nicio cheie de acces la îndemână. Fiecare merge o dată.
factor_soon = De la { $at } magazinul dvs. cere tuturor celor cu rolul dvs. un al doilea factor. Configurați-l înainte.
# In place of a figure that is not known.
not_known = necunoscut
file_choose = Alegeți un fișier
