### A brand's pictures: what is refused, what is taken with a warning.

picture_kind = Sagen Sie in der Adresse, wofür das Bild ist: kind={ $kinds }.
picture_empty = Die Datei ist leer. Wählen Sie sie noch einmal oder eine andere.
picture_too_large =
    Die Datei hat mehr als { $most } MB. Speichern Sie eine kleinere Kopie, etwa 1500 Pixel breit, und wählen Sie diese.
picture_none = Das ist kein Bild, das wir lesen können. Wählen Sie eine PNG- oder JPEG-Datei.
picture_type = Das ist eine { $found }-Datei. Speichern Sie das Bild als PNG oder JPEG und wählen Sie dieses.
picture_too_many_pixels = { $width ->
    [0] Das Bild hat zu viele Pixel. Speichern Sie eine kleinere Kopie, etwa 1500 Pixel breit, und wählen Sie diese.
   *[other] Das Bild hat { $width } × { $height } Pixel. Speichern Sie eine kleinere Kopie, etwa 1500 Pixel breit, und wählen Sie diese.
}
picture_tiny =
    Das Bild hat nur { $width } × { $height } Pixel, { $least } braucht jede Seite mindestens. Wählen Sie ein größeres.
picture_moves = Das Bild bewegt sich. Karten stehen still: Wählen Sie ein Bild, das stillsteht.
picture_broken = Die Datei ist beschädigt oder nicht ganz angekommen. Öffnen Sie sie, speichern Sie sie neu als PNG oder JPEG und wählen Sie diese.
picture_blank = Es ist nichts zu sehen: Das Bild hat nur eine Farbe oder keine. Wählen Sie ein anderes.
picture_unknown = Dieses Bild haben wir nicht mehr. Laden Sie es noch einmal hoch, dann speichern Sie.
stamp_unknown = Wählen Sie einen unserer Stempel ({ $stamps }) oder laden Sie ein eigenes Bild hoch.
colour_unseen = Die Farbe „{ $at }“ sieht man auf der Karte kaum. Nehmen Sie eine viel hellere oder viel dunklere.
pictures_away = Bilder sind gerade nicht erreichbar. Versuchen Sie es in einer Minute noch einmal.
too_many_pictures = Zu viele Bilder von hier. Warten Sie { $seconds } Sekunden, dann geht es weiter.
picture_small = Es ist klein: Auf einem scharfen Telefon sieht es unscharf aus. Ein größeres sieht besser aus.
picture_for_print = Es ist für den Druck gemacht (CMYK). Die Farben können etwas anders aussehen: Prüfen Sie die Vorschau.
