### Cât ar costa și ar aduce un program, și trei pentru început.

visits_a_month_out_of_range = Un client obișnuit să vină între { $least } și { $most } ori pe lună.

reckoning_first = { $reward }: jumătate dintre clienții obișnuiți ajung aici în { $n ->
    [one] { $n } săptămână
    [few] { $n } săptămâni
   *[other] { $n } de săptămâni
}; unul din patru are nevoie de peste { $slow }.
reckoning_cost = Recompensele vă costă între { $low } și { $high } pe lună.
reckoning_break_even = O recompensă este plătită de { $visits } vizite care altfel nu ar fi fost.
reckoning_liability = După un an, ce este pe carduri v-ar costa între { $low } și { $high }, dacă s-ar lua totul.
reckoning_unknown = Nu este socotit, fiindcă nimeni nu poate ști dinainte cât de des se va lua: { $parts }.
reckoning_prior = De patru ori din cinci rezultatul este între cele două cifre. Ele se bazează pe răspunsurile dumneavoastră și pe cum au venit clienții în alte magazine; cardurile proprii vor arăta mai bine.

reckoning_one_more = Cu { $counted } în plus până la recompensă, jumătate dintre clienții obișnuiți o au cu { $weeks } săptămâni mai târziu, iar ea vă costă cu { $money } mai puțin pe lună.

proposal_stamps = Repede la țintă
proposal_points = După cumpărături
proposal_treat = Ceva pe drum
proposal_name = Clienți fideli
proposal_reward = unul gratuit
proposal_small = ceva mic
proposal_money_off = reducere în bani

## The launch kit

# What staff say to each guest
kit_staff = „Aveți cardul nostru? Scanați acest cod: e gratuit, iar vizita de azi se pune deja.”
# $address: of the join page
kit_line = Cardul dumneavoastră: { $address }
print_letters = Literele { $letters } lipsesc din fonturile noastre de tipar. Deschideți pagina afișului și tipăriți-o din browser.
