### What was done, by whom and from where.

## Änderungen: wer was getan hat

changes_lead = Wer was getan hat, wann und von wo, das Neueste zuerst.
changes_none = Noch nichts wurde geändert.
tries_n = Falsche Versuche: { $n }
# Signing in, out, and what was tried.
session_by_pin = mit PIN
session_by_password = mit Passwort
changes_search = Suchen
changes_by_all = Alle
changes_kind_all = Alles
changes_kind_sign_ins = Anmeldungen
changes_kind_reading = Ansehen und Herunterladen
changes_kind_people = Personen
changes_kind_shop = Laden und Filialen
changes_kind_programmes = Programme
changes_kind_campaigns = Kampagnen
changes_kind_cards = Karten
changes_kind_technical = Kassen, Schlüssel, Webhooks
changes_from = Von
changes_to = Bis
changes_show = Zeigen
changes_csv = Als CSV herunterladen
changes_no_match = Hier ist nichts. Fragen Sie nach weniger oder nach einer anderen Zeit.
changes_further = Weiter zurück suchen
changes_place = Von: { $place }
session_by_second = mit Passwort und zweitem Faktor
recovery_used_left = Übrige Notfallcodes: { $n }
session_by_passkey = mit Passkey
