### A campaign's state, on its pages and in what the server says of it.

state_draft = Черновик
state_waiting = Ждёт одобрения
state_scheduled = Запланирована
state_running = Идёт
state_paused = Пауза
state_done = Завершена
state_cancelled = Остановлена
