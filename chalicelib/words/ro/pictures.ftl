### A brand's pictures: what is refused, what is taken with a warning.

picture_kind = Spuneți în adresă pentru ce este imaginea: kind={ $kinds }.
picture_empty = Fișierul este gol. Alegeți-l din nou sau alegeți altul.
picture_too_large =
    Fișierul are peste { $most } MB. Salvați o copie mai mică, lată de circa 1.500 de pixeli, și alegeți-o pe aceea.
picture_none = Aceasta nu este o imagine pe care o putem citi. Alegeți un fișier PNG sau JPEG.
picture_type = Acesta este un fișier { $found }. Salvați imaginea ca PNG sau JPEG și alegeți-o pe aceea.
picture_too_many_pixels = { $width ->
    [0] Imaginea are prea mulți pixeli. Salvați o copie mai mică, lată de circa 1.500 de pixeli, și alegeți-o pe aceea.
   *[other] Imaginea are { $width } × { $height } pixeli. Salvați o copie mai mică, lată de circa 1.500 de pixeli, și alegeți-o pe aceea.
}
picture_tiny =
    Imaginea are doar { $width } × { $height } pixeli; fiecare latură cere cel puțin { $least }. Alegeți una mai mare.
picture_moves = Imaginea se mișcă. Cardurile stau pe loc: alegeți o imagine fixă.
picture_broken = Fișierul este stricat sau nu a ajuns întreg. Deschideți-l, salvați-l din nou ca PNG sau JPEG și alegeți-l pe acela.
picture_blank = Nu se vede nimic: imaginea are o singură culoare sau niciuna. Alegeți alta.
picture_unknown = Nu mai avem această imagine. Încărcați-o din nou, apoi salvați.
stamp_unknown = Alegeți una dintre ștampilele noastre ({ $stamps }) sau încărcați o imagine a dumneavoastră.
colour_unseen = Culoarea „{ $at }” abia se vede pe card. Alegeți una mult mai deschisă sau mult mai închisă.
pictures_away = Imaginile nu sunt disponibile acum. Încercați din nou peste un minut.
too_many_pictures = Prea multe imagini de aici. Așteptați { $seconds } secunde, apoi continuați.
picture_small = Este mică: pe un telefon cu ecran bun se vede neclar. Una mai mare arată mai bine.
picture_for_print = Este făcută pentru tipar (CMYK). Culorile pot arăta puțin altfel: priviți previzualizarea.
