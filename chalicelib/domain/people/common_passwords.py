"""What people choose and guessers try first: words, and walks over a keyboard. Our own list.

A word counts with whatever digits and signs stand around it, so that one line here is many passwords.
"""

_WRITTEN = """
    password passw passwd passcode passphrase secret letmein welcome iloveyou loveyou lovely trustno
    dragon monkey football baseball basketball superman batman spiderman sunshine princess starwars
    master shadow whatever killer freedom admin administrator adminadmin root user guest login default
    changeme change temporary computer internet samsung iphone android google facebook instagram
    linkedin youtube microsoft windows pokemon minecraft liverpool chelsea arsenal manchester barcelona
    realmadrid juventus michael michelle jennifer jessica charlie jordan hunter ashley daniel thomas
    robert andrew joshua matthew anthony nicole amanda samantha elizabeth maggie pepper ginger cookie
    summer winter spring autumn flower butterfly chocolate cheese coffee banana orange purple silver
    golden diamond phoenix mustang ferrari mercedes porsche corvette harley soccer hockey tigger snoopy
    mickey nothing something everything blink access system server testing test demo example sample
    carnet loyalty stamps cashier manager owner marketer barista espresso cappuccino restaurant bakery
    passwort kennwort geheim hallo schatz liebling ichliebedich fussball sommer winter berlin hamburg
    muenchen oesterreich deutschland kaffee bäckerei motdepasse secretsecret azerty bonjour soleil
    jetaime doudou chouchou loulou marseille bordeaux france vacances parola parolamea teiubesc iubire
    bucuresti romania chisinau moldova dragoste fotbal steaua dinamo пароль секрет привет любовь люблю
    солнышко наташа марина максим спартак зенит динамо россия москва кофе parol privet natasha marina
    maksim spartak rossiya moskva contraseña tequiero
"""
WORDS = frozenset(_WRITTEN.split())

ROWS = (
    "01234567890",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "qsdfghjklm", "zxcvbnm", "yxcvbnm", "wxcvbn",
    "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "абвгдежзийклмн",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "zaq12wsxcde34rfvbgt5", "qazwsxedcrfvtgbyhnujm",
    "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0", "qwer1234asdf", "asdf1234qwer",
)  # fmt: skip
