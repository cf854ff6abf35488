### Entwürfe von Programmen, und wie einer live geht.

draft_by_nobody = jemand anderes

draft_unknown = Diesen Entwurf gibt es nicht. Vielleicht wurde er verworfen.
drafts_too_many = Ein Geschäft hat höchstens { $most } Entwürfe. Verwerfen Sie erst einen.
programmes_too_many = Ein Geschäft hat höchstens { $most } Programme.

draft_changed =
    { $who } hat diesen Entwurf gleichzeitig geändert ({ $at }). Sehen Sie ihn erneut an, dann ändern Sie ihn.
draft_not_seen = Dieser Entwurf hat sich geändert, seit Sie ihn angesehen haben. Sehen Sie ihn erst erneut an.
showing_over = Dieser Link gilt nicht mehr. Bitten Sie das Geschäft um einen neuen.

## Veröffentlichen

programme_published =
    { $who } hat eine Änderung dieses Programms veröffentlicht ({ $at }), nachdem Sie es angesehen hatten. Sehen Sie es erst erneut an.

## Die Liste, bevor es live geht

check_contact = Ihr Kontakt steht auf jeder Karte.
check_contact_missing = Sagen Sie, wie man Sie erreicht: Es steht auf jeder Karte.
check_privacy = Ihre Datenschutzseite ist verlinkt.
check_privacy_missing = Verlinken Sie Ihre Datenschutzseite: Wer mitmacht, hat ein Recht, sie zu lesen.
check_language = Alle Texte sind da: { $language }.
check_language_missing = { $language }: Noch kein Text für { $texts }.

revision_unknown = Diese Fassung des Programms gibt es nicht.
promises_too_many = Dieses Programm wurde zu oft geändert: { $most } Zusagen an Kunden laufen noch. Warten Sie, bis eine endet.
part_id_other = „{ $id }“ war vorher etwas anderes. Geben Sie dem Baustein eine andere Kennung.
programme_type_stays = Die Art bleibt, sobald ein Programm live ist: Karten zählen danach. Machen Sie stattdessen ein neues Programm.

## Was sich geändert hat

terms_dearer = { $name } braucht { $now } statt { $was }
terms_cheaper = { $name } braucht nur noch { $now } statt { $was }
terms_new = neu: { $name }
terms_gone = { $name } gibt es nicht mehr
terms_otherwise = { $name }: andere Bedingungen

# On the back of a card
terms_changed = Seit { $day }: { $notes }.
terms_kept = { $changed } Bis { $day } behält, wer eine Karte hatte, was dadurch wegfällt.
terms_rule = { $rule } { $changed }

# Trying a draft on a phone
trial_no_card = Noch hat niemand die Probekarte auf dem Telefon. Scannen Sie erst den Code.
trial_type_stays = Stempel und Punkte wechseln nicht in einer Probe. Beginnen Sie für das andere einen neuen Entwurf.

# By which poster, flyer or link cards come
join_source_unknown = Dieses Programm hat kein solches Plakat und keinen solchen Link. Sehen Sie noch einmal in die Liste.
join_sources_too_many = Es gibt schon { $most } Namen, stillgelegte mitgezählt. Verwenden Sie einen davon unter anderem Namen wieder.
join_source_named_twice = Diesen Namen hat schon ein anderes. Wählen Sie einen, der die beiden unterscheidet.

check_colours = Die Farben sind gut lesbar.
check_colours_faint = Die Schrift ist auf dieser Farbe schwer zu lesen. Wählen Sie eine hellere oder dunklere.

practice_no_programme = Es gibt noch kein Programm zum Üben. Fragen Sie den Inhaber.
