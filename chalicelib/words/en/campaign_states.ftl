### A campaign's state, on its pages and in what the server says of it.

state_draft = Draft
state_waiting = Waits for approval
state_scheduled = Planned
state_running = Running
state_paused = Paused
state_done = Done
state_cancelled = Stopped
