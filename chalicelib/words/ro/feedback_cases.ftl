### Ceva nu a mers bine: pagina clientului, răspunsurile magazinului și ce se refuză.

# $name: the shop's
help_title = Ceva nu a mers bine?
help_lead = Spuneți la { $name } ce s-a întâmplat. Un om citește și vă răspunde aici.
help_voided = Acest card nu mai poate fi folosit, dar citim ce scrieți și vă răspundem aici.
help_what = Despre ce este vorba?
case_kind_goods = Ce am primit nu era în regulă
case_kind_count = Pe cardul meu lipsesc ștampile, puncte sau bani
case_kind_reward = O recompensă nu a funcționat
case_kind_people = Felul în care am fost tratat
case_kind_wait = Am așteptat prea mult
case_kind_other = Altceva
help_said = Ce s-a întâmplat?
# $most: a number
help_said_hint = Cu cuvintele dumneavoastră, cel mult { $most } de caractere.
help_entry = Este vorba despre una dintre aceste vizite?
help_entry_none = Nu, sau nu știu
help_send = Trimiteți
help_back = Înapoi la cardul dumneavoastră
help_sent = Vă mulțumim că ne-ați spus. Am notat și cineva răspunde de asta.
help_new = Altceva nu a mers bine?
# $day: a moment
help_closed = Închis pe { $day }.
# $day: a date
help_day = { $day }
help_before = Ce ne-ați spus
# $number: “482 913”
help_number = Numărul { $number }
help_number_hint = Dacă veniți la noi pentru asta, spuneți acest număr.
# $day: a moment
help_due = Aveți un răspuns cel târziu pe { $day }.
# $day: a moment
help_late = Răspunsul trebuia să vină până pe { $day }. Am întârziat și ne pare rău.
help_you = Ați scris
# $name: the shop's
help_shop = { $name } a răspuns
help_noted_down = Personalul a notat
# $name: what was given
help_remedy = Pe cardul dumneavoastră pentru asta: { $name }
help_remedy_back = Ce s-a pus pe card pentru asta a fost luat înapoi mai târziu.
help_more = Aveți ceva de adăugat?
help_more_send = Adăugați
help_again = Nu s-a rezolvat?
# $day: a moment
help_again_until = Până pe { $day } puteți răspunde aici și ne uităm din nou.
help_again_send = Răspundeți

case_text_missing = Scrieți în câteva cuvinte ce s-a întâmplat.
# $most, $have: numbers
case_text_long = Cel mult { $most } de caractere, vă rugăm: aici sunt { $have }.
case_kind_unknown = Alegeți despre ce este vorba.
case_entry_unknown = Acest rând nu este al acestui card. Alegeți altul sau niciunul.
# $most: a number
case_enough = Acest card are deja { $most } sesizări deschise. Adăugați ce este nou la una dintre ele.
# $most: a number
case_full = În această sesizare nu mai este loc ({ $most } de rânduri). Deschideți una nouă.
# $days: a number
case_reopen_over = Sesizarea a fost închisă acum mai mult de { $days } zile. Deschideți una nouă și spuneți că este despre aceasta.
too_many_cases = De aici s-a trimis azi atât de mult încât trebuie să ne oprim. Încercați mâine sau vorbiți cu personalul.
case_unknown = Nu există o sesizare cu acest număr. Poate a fost ștearsă împreună cu cardul.
case_moved = Altcineva a schimbat între timp această sesizare. Priviți-o cum este acum, apoi încercați din nou.
case_closed = Această sesizare este închisă. Clientul o poate redeschide sau deschideți dumneavoastră una nouă.
case_unanswered = O sesizare se închide cu un răspuns. Scrieți clientului ce ați aflat și ce faceți.
case_blanks = Ceva între [ ] nu este completat. Scrieți ce ați făcut cu adevărat sau scoateți propoziția.
case_owner_wrong = O sesizare aparține unui proprietar sau manager care lucrează aici. Alegeți altă persoană.
case_made_good = Pentru această sesizare s-a oferit deja ceva: se face o singură dată. Trimiteți răspunsul fără.
case_weekdays = Alegeți cel puțin o zi în care lucrează cineva.
case_settings_moved = Altcineva a schimbat între timp aceste setări. Reîncărcați pagina.

# $name: the customer's
apology_hello = Bună ziua, { $name },
apology_hello_nobody = Bună ziua,
apology_goods = ce ați primit nu a fost cum trebuie. Aveați dreptul să așteptați mai mult de la noi și îmi pare rău.
apology_count = cardul dumneavoastră nu a primit ce trebuia să aducă vizita. Greșeala a fost a noastră și îmi pare rău.
apology_reward = câștigaserăți recompensa și nu ați primit-o așa cum am promis. Îmi pare rău.
apology_people = nu ați fost tratat cum se cuvine unui client. Nu există scuză pentru asta și îmi pare rău.
apology_wait = v-am lăsat să așteptați prea mult. Timpul dumneavoastră contează și îmi pare rău.
apology_other = la noi s-a întâmplat ceva ce nu trebuia. Vă mulțumesc că ne-ați spus în loc să nu mai veniți. Îmi pare rău.
apology_does = Iată ce facem ca să nu se mai întâmple: [ce ați schimbat cu adevărat]
apology_ends = Dacă nu s-a rezolvat, răspundeți pe această pagină. Citesc eu.
# $name: a person's, $shop: the shop's
apology_from = { $name }, { $shop }

# $number: “482 913”, $shop: the shop's
mail_case_late_subject = { $shop }: sesizarea { $number } nu are încă răspuns
# $number: “482 913”
mail_case_late_yours = Termenul sesizării { $number } a trecut și clientul nu are răspuns. Este a dumneavoastră:
# $number: “482 913”
mail_case_late_why = Termenul sesizării { $number } a trecut și clientul nu are răspuns:
mail_case_late_how = Și un răspuns scurt este mai bun decât niciunul: spuneți ce știți și când aflați mai mult.
