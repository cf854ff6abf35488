### Five faces, from the worst to the best.

smiley_1 = Très mauvais
smiley_2 = Mauvais
smiley_3 = Moyen
smiley_4 = Bien
smiley_5 = Très bien
