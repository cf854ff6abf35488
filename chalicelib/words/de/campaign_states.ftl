### A campaign's state, on its pages and in what the server says of it.

state_draft = Entwurf
state_waiting = Wartet auf Freigabe
state_scheduled = Geplant
state_running = Läuft
state_paused = Angehalten
state_done = Fertig
state_cancelled = Gestoppt
