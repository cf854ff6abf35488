### Cu ce mai răsplătește un program, pe lângă ștampile sau puncte.

## Oferte: de ce una nu se poate lua acum

offer_not_ready = { $why } De aceea nu se poate lua acum.
offer_not_so_often = Acum se poate lua de cel mult { $most } ori.
offer_too_much = Pe acest card sunt { $most }. Luați cel mult atât.
part_not_sold = Aceasta nu se vinde la casă. Alegeți una dintre: { $parts }.
payment_differs = Costă { $minor } în cea mai mică unitate a monedei. Trimiteți această sumă sau niciuna.
offer_one_discount = Această vânzare are deja o reducere. O vânzare are una singură; cealaltă rămâne pentru data viitoare.
nothing_to_give = Programul nu dă nimic pentru aceasta. Verificați dacă partea mai este în program și dacă acest card a primit-o deja.
lots_full = Pe acest card sunt deja { $most } lucruri diferite. Clientul să folosească mai întâi din ele.
part_type_unknown = Alegeți una dintre aceste părți: { $types }.
part_id_twice = Altă parte are deja identificatorul „{ $id }”. Dați fiecăreia unul propriu.
part_currency = Scoateți moneda: se ia cea a comerciantului.
partner_oneself = Un comerciant nu este partenerul propriului program. Indicați alt comerciant prin identificatorul lui.

## Dăruire

giving_given = { $given }: { $n }
giving_rule = La fiecare { $money } cheltuiți dăruim: { $given } ({ $cause }).
giving_rule_visits = La fiecare { $n } vizite dăruim: { $given } ({ $cause }).
giving_one_of = Spuneți fie suma, fie vizitele care aduc una.

## Drepturi

right_waits = Al dumneavoastră
right_on_join = La înscriere: { $name }.
right_on_sale = La o cumpărătură: { $name }.
right_on_paid = La plată: { $name }.
right_on_birthday = De ziua dumneavoastră: { $name }.
right_on_anniversary = În fiecare an, în ziua înscrierii: { $name }.
right_on_day = Într-o zi de mulțumire: { $name }.
right_on_referral = Pentru un prieten care se înscrie: { $name }.
right_on_friend = Pentru un prieten de-al dumneavoastră: { $name }.
right_on_answer = Pentru răspunsul dumneavoastră: { $name }.
right_on_case = Ca să îndreptăm lucrurile: { $name }.
right_on_import = De pe cardul de dinainte: { $name }.
right_on_campaign = Din când în când: { $name }.

effect_one_of = Completați numai unul: procent, reducere sau cumpărați și primiți.
collection_one_of = Spuneți fie articolul, fie suma care aduce una.

## Niveluri, abonamente, credit și celelalte

standing_label = Nivel
standing_rule = { $name } de la { $least }.
membership_label = Membru
membership_until = până pe { $day }
membership_renew = se termină pe { $day }. Prelungiți la casă
membership_back = în pauză, din nou de la { $day }
membership_rule = { $name }: { $months ->
    [0] { $money } o dată
    [1] { $money } pe lună
    [12] { $money } pe an
   *[other] { $money } pentru { $months } luni
}.
credit_held = { $money }
credit_rule = { $percent } % din ce cheltuiți se întoarce ca { $name }.
credit_sold = { $name }: plătit înainte, cheltuit până la ultimul ban.
head_start_rule = Un card nou începe cu { $n }.
trial_rule = La început: { $name } pentru { $days } zile, gratuit.
collection_rule = { $name }: { $n } pentru { $reward }.
milestone_rule = La { $at }: { $name }.
spending_rule = { $n } înseamnă o reducere de { $money }, oricând.
perk_rule = { $period ->
    [ever] O dată
    [day] În fiecare zi
    [month] În fiecare lună
    [year] În fiecare an
   *[always] Mereu
}: { $name }.
perk_rule_days = De pe { $first } până pe { $last } în fiecare lună: { $name }.
perk_days_wrong = Dați două zile ale lunii de la 1 la { $most }, prima înaintea ultimei, sau niciuna.
perk_rule_times = { $period ->
    [ever] O dată
    [day] În fiecare zi
    [month] În fiecare lună
    [year] În fiecare an
   *[always] Mereu
}: { $name } × { $times }.

## Referral

referral_label = Mulțumim
referral_rule =
    Aduceți un prieten: { $name } pentru amândoi, la prima cumpărătură a prietenului. { $n ->
        [one] Un prieten pe an.
        [few] Cel mult { $n } prieteni pe an.
       *[other] Cel mult { $n } de prieteni pe an.
    }
referral_unknown = Acest card nu este din acest program. Scanați cardul prietenului.
referral_off = Acest program nu oferă nimic pentru prieteni. Lăsați prietenul deoparte.
referral_own = Nimeni nu se aduce pe sine. Lăsați prietenul deoparte sau scanați alt card.
friends_full = Acest card a adus deja anul acesta câți prieteni contează: { $most }.
referral_known = Acest client are deja un card, deci nu l-a adus nimeni. Lăsați prietenul deoparte.

## Partners’ vouchers

voucher_rule = { $n } pentru { $name }.
code_line_wrong = Rândul { $line } nu este un cod. Dați câte un cod pe rând, de cel mult { $most } semne, fără virgule.
codes_too_many = Trimiteți cel mult { $most } coduri deodată.
codes_needed = Nu este niciun cod. Dați câte un cod pe rând.
pool_full = O rezervă are cel mult { $most } coduri. Începeți alta.
pool_empty = Nu mai sunt coduri. De pe card nu s-a luat nimic; întrebați proprietarul.
pool_unknown = Numiți rezerva cu litere mici, cifre și liniuțe.
pool_busy = Altcineva adaugă coduri în această rezervă. Trimiteți lista din nou peste o clipă; nimic nu se adaugă de două ori.
code_one_at_a_time = Codurile se dau câte unul.

## Draw

draw_rule = La fiecare { $n } vizite: { $name }.

## Memberships: paused and withdrawn from

membership_unknown = Nu există acest abonament. Alegeți unul dintre: { $parts }.
paid_for_good = Cardul are deja { $name }, fără termen. Nu încasați a doua oară.
membership_none = Cardul nu are { $name }. Vindeți-l mai întâi.
membership_no_pause = { $name } nu poate fi pus în pauză. Proprietarul poate permite.
membership_for_good = { $name } nu are sfârșit, deci nu este nimic de pus în pauză.
membership_paused = { $name } este deja în pauză până la { $day }. Încheiați mai întâi pauza.
membership_not_paused = { $name } nu este în pauză.
membership_last_day = Astăzi este ultima zi pentru { $name }. Nu mai este nimic de pus în pauză.
reversal_of_pause = O pauză nu se anulează. Reluați abonamentul.
withdrawal_of_other = Se poate renunța doar la plata unui abonament. Anulați în schimb această înregistrare.
withdrawal_over = Se putea renunța la { $name } până la { $day }.
withdrawal_used = Folosit: { $used } din { $days } zile. Se înapoiază { $back } din { $paid }.
withdrawal_all = Se înapoiază { $back } din { $paid }.
withdrawal_taken = Luat în acest timp: { $what }.
withdrawal_times = { $n } × { $name }
withdrawal_until = Posibil până la { $day }.

## Suspended coffee: given on, for a stranger. $name: “a coffee”

suspended_rule = { $n } dau cuiva care are nevoie: { $name }.
jar_empty = Nu mai este nimic în borcan. Mai întâi trebuie să dea cineva mai departe.
jar_short = Ce ați dat mai departe a fost deja oferit. Nu se mai întoarce.
jar_unknown = Nu există acest borcan. Uitați-vă din nou în listă.
cup_unknown = Nu există această cafea suspendată. Uitați-vă din nou în listă.

## Make-good: what staff may give after something went wrong

make_good_one_of = Spuneți fie ștampilele sau punctele, fie creditul.
make_good_reason = Spuneți în { $least } până la { $most } litere ce s-a întâmplat.
# $parts: ids, for a programmer
make_good_unknown = Alegeți una dintre: { $parts }.
make_good_without_cost = Proprietarul nu a spus cât costă { $name }. Oferiți altceva.
make_good_no_budget = Proprietarul nu v-a dat buget pentru asta. Rugați un manager.
# $left: money
make_good_over = Este mai mult decât a rămas din bugetul lunii: { $left }. Oferiți mai puțin sau rugați un manager.
