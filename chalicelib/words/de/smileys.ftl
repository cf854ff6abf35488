### Five faces, from the worst to the best.

smiley_1 = Sehr schlecht
smiley_2 = Schlecht
smiley_3 = Mittel
smiley_4 = Gut
smiley_5 = Sehr gut
