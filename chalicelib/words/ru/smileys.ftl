### Five faces, from the worst to the best.

smiley_1 = Очень плохо
smiley_2 = Плохо
smiley_3 = Средне
smiley_4 = Хорошо
smiley_5 = Очень хорошо
