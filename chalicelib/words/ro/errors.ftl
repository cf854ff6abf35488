### What is refused of a request itself, whatever it asks for.

accept_needed = Trimiteți corpul cererii ca { $type }.
body_invalid = Verificați câmpul „{ $at }”: { $why }.
body_not_json = Corpul cererii nu este JSON valid. Trimiteți un obiect JSON.
body_too_large = Corpul cererii este prea mare. Trimiteți cel mult { $most } octeți.
callback_refused = Acest apel nu este un mesaj valid și recent de la Google: { $why }.
callback_unchecked = Cheile Google nu pot fi citite acum. Trimiteți același mesaj mai târziu.
changed_meanwhile =
    Altcineva a modificat asta în același moment. Verificați, apoi repetați modificarea.
colour_wrong = Scrieți culoarea cu # și șase cifre, de exemplu #7a4b2a.
cursor_invalid = Acest marcaj de pagină nu este valid. Reluați fără „after”.
day_wrong = Indicați ziua ca AAAA-LL-ZZ.
instant_wrong = Indicați ora „{ $at }” ca RFC 3339, de exemplu 2026-11-01T10:00:00Z.
key_invalid = Cheia trebuie să aibă între 1 și { $most } caractere ASCII vizibile.
key_needed =
    Trimiteți antetul Idempotency-Key, nou la fiecare vânzare și păstrat la reîncercare, sau
    sale_id.
key_reused = Această cheie a fost deja folosită. Folosiți o cheie nouă pentru fiecare cerere nouă.
language_unknown = Alegeți una dintre limbile: { $languages }.
limit_out_of_range = Cereți între { $least } și { $most } de rânduri o dată.
list_out_of_range = Dați pentru „{ $at }” de la { $least } până la { $most } elemente.
number_too_large = Dați „{ $at }” ca un număr de cel mult { $most }.
not_found = Aici nu este nimic. Verificați adresa.
number_out_of_range = Dați „{ $at }” ca un număr întreg de la { $least } la { $most }.
origin_wrong = Această cerere nu vine din pagina însăși. Reîncărcați pagina și încercați din nou.
subscription_wrong =
    Acest browser nu poate fi anunțat: ce i-a dat serviciul lui de notificări nu se poate folosi. Reîncărcați pagina și încercați din nou.
store_busy = Sistemul este foarte solicitat acum. Trimiteți aceeași cerere peste o clipă.
text_needed = Completați „{ $at }” cu 1 până la { $most } de caractere.
text_wrong_form = Scrieți „{ $at }” așa cum arată descrierea API-ului, în openapi.json.
text_too_long = Scurtați „{ $at }” la { $most } de caractere.
text_unshown = Scoateți din „{ $at }” ce nu se poate afișa, de exemplu un rând nou sau un tabulator.
verb_wrong = Această adresă nu acceptă { $verb }. Acceptă { $allowed }.
zone_unknown = Indicați fusul orar după nume, de exemplu Europe/Chisinau.

## What is wrong with a field, in the middle of a sentence

why_missing = lipsește
why_unknown = nu există un astfel de câmp
why_choice = alegeți una dintre: { $choices }
why_type = { $wanted ->
    [int] trebuie un număr întreg
    [float] trebuie un număr
    [str] trebuie un text
    [bool] trebuie true sau false
    [array] trebuie o listă
   *[object] trebuie un obiect
}
why_form = forma nu este corectă
