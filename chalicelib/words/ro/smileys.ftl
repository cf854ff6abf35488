### Five faces, from the worst to the best.

smiley_1 = Foarte rău
smiley_2 = Rău
smiley_3 = Așa și așa
smiley_4 = Bine
smiley_5 = Foarte bine
