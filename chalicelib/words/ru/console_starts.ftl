start_one_away_title = Остался один
start_one_away_text = До награды остался один шаг. Будем рады вас видеть.
start_reward_waiting_title = Ваша награда ждёт
start_reward_waiting_text = На вашей карте есть награда. Покажите её на кассе, когда зайдёте.
start_slipping_title = Мы по вам скучали
start_slipping_text = Давно не виделись. Ваша карта по-прежнему действует, заходите.
start_welcome_title = Добро пожаловать
start_welcome_text = Спасибо, что взяли нашу карту. Показывайте её при каждом визите.
start_birthday_title = С днём рождения
start_birthday_text = Желаем прекрасного дня. На этой неделе вас ждёт что-то сладкое.

instead_name = друг
instead_to_reward = немного
instead_tier = гость
instead_outlet = у нас
