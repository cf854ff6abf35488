### A campaign's state, on its pages and in what the server says of it.

state_draft = Brouillon
state_waiting = Attend l’accord
state_scheduled = Prévue
state_running = En cours
state_paused = En pause
state_done = Terminée
state_cancelled = Arrêtée
