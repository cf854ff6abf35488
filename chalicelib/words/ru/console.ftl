## The frame

sections = Разделы
loading = Загрузка…
section_overview = Обзор
section_today = День
section_programmes = Программы
section_campaigns = Кампании
section_audiences = Аудитории
section_cards = Карты
section_questions = Вопрос
section_staff = Люди
section_shop = Ваш магазин
section_outlets = Точки
section_devices = Кассы
section_rules = Правила
section_cases = Обращения
section_books = Учёт
section_regulars = Постоянные гости
section_wallets = Кошельки
section_tiers = Уровни
section_posters = Плакаты
section_changes = Изменения
section_keys = Ключи API
section_webhooks = Вебхуки
group_customers = Клиенты
group_campaigns = Маркетинг
group_programme = Лояльность
group_shop = Бизнес
group_technical = Техническое
to_scanner = Открыть сканер
trouble = Не получилось
page_broken = С этой страницей что-то не так, и это наша вина. Попробуйте снова; если не поможет, скажите тому, кто обслуживает ваш Carnet.
page_unknown_title = Такой страницы нет
page_unknown_how = Проверьте адрес или выберите раздел. Некоторые страницы — только для некоторых ролей.
account_own = Ваш профиль
signed_out = Вы вышли. Войдите снова, чтобы продолжить; введённое осталось здесь.
older = Показать более ранние
unsaved = Уйти без сохранения?
unsaved_sure = Введённое здесь ещё не сохранено и пропадёт, если уйти.
unsaved_leave = Уйти
not_a_number = Укажите число, например 5, или оставьте пустым.

## Signing in

sign_in_lead = Люди, кассы, правила и день вашего заведения.
by_code = Войти с кодом из письма
by_password = Войти с паролем
code = Код
code_send = Отправить мне код
code_sent = Если { $mail } входит здесь, шесть цифр уже отправлены.
code_again = Отправить другой код
code_password = Новый пароль, если нужен
code_password_how =
    Если пусто, пароль остаётся прежним. С новым вы выйдете на всех других устройствах.
session_over = Войдите снова
session_over_how =
    Сеанс закончился. Войдите, и начатое продолжится: ничего из введённого не пропадёт.
password_title = Введите ваш пароль
password_title_how =
    Для этого нужен пароль, введённый только что. Введите его, и начатое продолжится.
pin_no_console = Вы вошли по PIN: он открывает кассу. Для этих страниц введите пароль.
nothing_here = Здравствуйте, { $name }
nothing_here_scan = Эти страницы для владельцев и менеджеров. Ваше место — сканер.
nothing_here_yet = Для вашей роли здесь пока ничего нет.

## Fields of several pages

name = Имя
outlet = Точка
outlets_all = Все точки

## The day

day = День
day_before = Предыдущий день
day_after = Следующий день
report_cut =
    Записей больше, чем читает эта страница: то, что бросается в глаза, счета, PIN и бумажные карты взяты из части. Выберите одну
    точку.
count_corrections = Исправлено чеков
count_allowed = Разрешено по PIN
count_paid = Оплачено на кассе
count_papers = Бумажных карт принято
count_made_good = Дано в знак извинения
report_facts = На что взглянуть
report_facts_how = Только факты; чаще всего у них есть хорошая причина. Отменённое не считается.
report_no_facts = В этот день ничто не выделяется.
report_outlets = По точкам
report_no_outlet = Без точки
report_people = Кто сканировал
report_nobody = В этот день никто не сканировал.
report_papers = Принятые бумажные карты
paper_line = +{ $n } на карту …{ $end }
fact_history = Показать историю карты
person_visits = { $n ->
    [one] { $n } визит
    [few] { $n } визита
   *[many] { $n } визитов
}
person_redemptions = { $n ->
    [one] { $n } награда
    [few] { $n } награды
   *[many] { $n } наград
}
person_reversals = отменено: { $n }
person_corrections = исправлено: { $n }
person_allowed = разрешено по PIN: { $n }
person_paid = оплачено на кассе: { $n }
person_papers = { $n ->
    [one] { $n } бумажная карта
    [few] { $n } бумажные карты
    [many] { $n } бумажных карт
   *[other] { $n } бумажной карты
}
person_made_good = { $n ->
    [one] { $n } извинение
    [few] { $n } извинения
    [many] { $n } извинений
   *[other] { $n } извинения
}

first_steps = До первого гостя
step_outlet = Укажите, где вы продаёте
step_outlet_how = Точка продаж и её часовой пояс.
step_till = Подключите кассу
step_till_how = Планшет или телефон на прилавке: сотрудники сменяются по PIN-коду.
step_poster = Распечатайте плакат
step_poster_how = Гости сканируют его и получают карту.
step_done = Готово
times_in = Время указано по часовому поясу { $zone }.

list_more = Ещё
list_none_found = Ничего не найдено.
shop_in_review =
    Ваш магазин ждёт, пока его посмотрит тот, кто обслуживает Carnet: название и картинки. До этого
    незнакомые люди не получают карту по вашему коду; карты, выданные на кассе, работают.
