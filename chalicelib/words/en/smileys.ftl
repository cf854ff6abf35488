### Five faces, from the worst to the best.

smiley_1 = Very bad
smiley_2 = Bad
smiley_3 = So-so
smiley_4 = Good
smiley_5 = Very good
