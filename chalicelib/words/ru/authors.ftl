### Who did something that no person did, or nobody who is still there.

by_guest = Владелец карты
by_carnet = Сам Carnet
by_key = Касса магазина (ключ API)
by_other = Кто-то, кого уже нет в списке
by_operator = Оператор
by_device = Касса
