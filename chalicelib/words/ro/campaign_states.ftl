### A campaign's state, on its pages and in what the server says of it.

state_draft = Schiță
state_waiting = Așteaptă acordul
state_scheduled = Planificată
state_running = În curs
state_paused = În pauză
state_done = Încheiată
state_cancelled = Oprită
