start_one_away_title = Încă unul
start_one_away_text = Mai aveți un singur pas până la recompensă. Vă așteptăm cu drag.
start_reward_waiting_title = Recompensa vă așteaptă
start_reward_waiting_text = Aveți o recompensă pe card. Arătați-l la casă când treceți.
start_slipping_title = Ne-a fost dor de dumneavoastră
start_slipping_text = A trecut ceva timp. Cardul este valabil în continuare, vă așteptăm.
start_welcome_title = Bun venit
start_welcome_text = Vă mulțumim că ați luat cardul nostru. Arătați-l la fiecare vizită.
start_birthday_title = La mulți ani
start_birthday_text = Vă dorim o zi frumoasă. Ceva dulce vă așteaptă săptămâna aceasta.

instead_name = oaspete drag
instead_to_reward = câteva
instead_tier = oaspete
instead_outlet = localul nostru
