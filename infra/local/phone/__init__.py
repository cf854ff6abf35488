"""An iPhone and an Android that hold real passes: strict clients that share no code with the app."""
