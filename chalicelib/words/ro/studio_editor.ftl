### Editorul unui program, unde totul se poate schimba.


## Secțiunile

studio_edit_rules = Ce numără
studio_edit_rules_how = Un singur lucru, pe care orice client îl înțelege imediat.
studio_edit_parts = Mai mult pentru clienții fideli
studio_edit_parts_how = Fiecare se spune într-o propoziție. Unul sau două ajung pentru început.
studio_edit_look = Cum arată
studio_edit_look_how = Telefoanele de alături îl arată imediat.
studio_edit_sums = Cât costă
studio_edit_sums_how = Estimări după ce cumpără un client fidel și cât de des.

## Regulile

studio_counts = Ce numără
studio_counts_stamps = Ștampile
studio_counts_points = Puncte
studio_reward = Recompensa
studio_reward_number = Recompensa { $n }
studio_reward_add = Încă o recompensă
studio_reward_cost_how = Ca privirea de ansamblu să poată spune ce dăruiești și ce datorezi.
studio_reward_cost_reckoned = Calculat din vânzarea obișnuită și din ce îți rămâne din ea. Scrie suma ta dacă știi mai bine.
studio_point_for = Un punct la fiecare
studio_count_needed = Ștampile pentru ea
studio_count_cost = Puncte pentru ea
studio_count_wrong = Scrie un număr întreg de la { $least } la { $most }.
studio_more = Mai mult
studio_less = Mai puțin
studio_texts_missing = Nescris încă: { $languages }. Acești clienți îl citesc în altă limbă.

## Părțile

studio_part_add = Adaugă ceva
studio_part_remove = Elimină
studio_part_head_start = Un avantaj de start
studio_part_head_start_how = Un card nou nu e gol: mai mulți îl umplu.
studio_part_milestone = Ceva pe drum
studio_part_milestone_how = Un lucru mic înainte de recompensă, ca nimeni să nu renunțe.
studio_part_right = Un cadou la o ocazie
studio_part_right_how = De ziua lui, la înscriere sau când îl trimiți.
studio_part_referral = Adu un prieten
studio_part_referral_how = Amândoi primesc ceva la prima cumpărătură a prietenului.
studio_part_membership = Un abonament
studio_part_membership_how = Clienții îl plătesc la casă, lunar sau anual.
studio_part_perk = Un avantaj
studio_part_perk_how = Ceva gratuit sau mai ieftin, pentru membri sau pentru toți.
studio_part_credit = Bani înapoi
studio_part_credit_how = O parte din fiecare cumpărătură revine, de cheltuit la tine.
studio_part_spending = Puncte ca bani
studio_part_spending_how = Cu punctele se poate plăti oricând.
studio_part_collection = A doua colecție
studio_part_collection_how = Ștampile de pâine lângă cele de cafea.
studio_part_draw = O tragere la sorți
studio_part_draw_how = O tragere din borcan, la câteva vizite.
studio_part_giving = Ceva pentru alții
studio_part_giving_how = Dăruiești unei cauze, în numele clienților.
studio_part_trial = Încearcă abonamentul
studio_part_trial_how = Primele zile de abonament sunt gratuite.
studio_part_voucher = Voucherul unui partener
studio_part_voucher_how = Codul unui partener, pentru ștampile sau puncte.

## Câmpurile lor

studio_field_name = Ce este?
studio_field_n = Câte
studio_field_at = După câte
studio_field_every = Și din nou la fiecare
studio_field_days = Valabil câte zile
studio_field_year_max = Prieteni care contează pe an
studio_field_cost_minor = Cât te costă unul
studio_field_minor = Sau bani mai puțin
studio_field_percent = Sau procente
studio_field_price_minor = Preț
studio_field_months = Pentru câte luni
studio_field_holding = Pentru cine?
studio_field_once = Cât de des?
studio_field_on = Când?
studio_field_points = Puncte
studio_field_reward = Recompensa
studio_field_needed = Câte pentru ea
studio_field_per_minor = Una la fiecare
studio_field_item = Una pentru fiecare (articol)
studio_field_every_visit = La câte vizite
studio_field_given = Ce se dăruiește?
studio_field_cause = Cui?
studio_field_worth_minor = Valoare
studio_field_of = Ce abonament?
studio_field_pool = Lista de coduri a partenerului
studio_field_cost = Ștampile sau puncte pentru el
studio_field_wrong = Scrie un număr potrivit.
studio_once_always = Oricât de des
studio_once_day = O dată pe zi
studio_once_month = O dată pe lună
studio_once_year = O dată pe an
studio_once_ever = O singură dată
studio_on_join = La înscriere
studio_on_birthday = De ziua lor
studio_on_anniversary = La aniversarea cardului
studio_on_campaign = Cu un mesaj de-al tău
studio_on_case = Când ceva nu a mers bine
studio_on_answer = Când vă răspund la întrebare
studio_holding_everybody = Toată lumea

## Cum se numesc la început

studio_words_milestone_name = un biscuit
studio_words_right_name = un mic cadou
studio_words_referral_name = o cafea gratuită
studio_words_membership_name = Club
studio_words_perk_name = o cafea azi
studio_words_credit_name = credit
studio_words_spending_name = o reducere
studio_words_collection_name = ștampile de pâine
studio_words_collection_reward = o pâine gratuită
studio_words_draw_name = o tragere din borcan
studio_words_giving_given = o masă
studio_words_giving_cause = Cantina socială
studio_words_trial_name = Club
studio_words_voucher_name = un bilet la cinema

## Ciorna și drumul ei spre clienți

studio_draft_saved = Ciornă salvată
studio_draft_saving = Se salvează…
studio_draft_theirs = Vezi varianta celuilalt
studio_draft_mine = Păstrează varianta mea
studio_of_live = Schimbă în liniște: clienții văd când publici.
studio_of_new = Nimeni nu îl vede înainte să îl publici.
studio_show = Arată cuiva
studio_show_how = Cine are acest link vede ciorna 30 de zile, fără cont. Un link nou îl încheie pe cel dinainte.
studio_publish = Publică
studio_publish_now = Publică acum
studio_publish_back = Înapoi
studio_publish_new = E nou: nimeni nu are încă un card.
studio_publish_nobody = Nimeni nu are încă un card.
studio_published = E publicat. Cardurile de pe telefoane se actualizează singure.
studio_publish_touched = Carduri folosite: { $cards }. Dintre ele { $win } au imediat o recompensă, { $keep } păstrează una la prețul de dinainte, { $further } sunt mai departe de următoarea.

studio_publish_days = Câte zile păstrează cardurile ce ia schimbarea
studio_publish_changes = Ce se schimbă
studio_publish_kept = Ce pot lua cardurile acum
studio_publish_until = { $name } (carduri: { $cards }) până { $day }
studio_publish_still = { $name } (carduri: { $cards }): le rămâne
studio_publish_holds = Pentru carduri noi e valabil imediat, pentru toate din { $day }.
studio_try = Încearcă pe telefonul tău
studio_try_how = Scanează codul cu telefonul: un card adevărat care nu contează nicăieri și se încheie după { $days } zile.
studio_try_stamp = Ștampilează
studio_revisions = Publicat înainte
studio_revision_first = Cum era la început
studio_revision_by = de { $name }
studio_revision_again = s-a revenit la ea
studio_revision_live = Publicat
studio_restore = Revino la aceasta
studio_restore_now = Revino acum
