## The frame

sections = Разделы
skip = К содержанию
loading = Загрузка…
section_today = День
section_programmes = Программы
section_campaigns = Кампании
section_cards = Карты
section_staff = Люди
section_outlets = Точки
section_devices = Кассы
section_rules = Правила
section_tiers = Уровни
section_posters = Плакаты
section_changes = Изменения
to_scanner = Открыть сканер
trouble = Не получилось
cancel = Отмена
copy = Копировать
copied = Скопировано
older = Показать более ранние
change_unsure =
    Сервер не ответил. Проверьте сеть и посмотрите, появилось ли изменение, прежде чем повторять.
odd_answer = Сервер ответил { $status }. Попробуйте ещё раз через минуту.
unsaved = Уйти без сохранения?
unsaved_sure = Введённое здесь ещё не сохранено и пропадёт, если уйти.
unsaved_leave = Уйти
not_a_number = Укажите число, например 5, или оставьте пустым.
by_key = Касса магазина (ключ API)
by_other = Кто-то, кого уже нет в списке
by_operator = Оператор
by_device = Касса

## Signing in

sign_in_lead = Люди, кассы, правила и день вашего заведения.
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
report_cut = Записей больше, чем считает эта страница, поэтому числа занижены. Выберите одну точку.
count_scans = Сканирования
count_redemptions = Выдано наград
count_reversals = Отменено
count_allowed = Разрешено по PIN
report_facts = На что взглянуть
report_facts_how = Только факты; чаще всего у них есть хорошая причина.
report_no_facts = В этот день ничто не выделяется.
report_outlets = По точкам
report_no_outlet = Без точки
report_people = Кто сканировал
report_nobody = В этот день никто не сканировал.
fact_history = Показать историю карты
person_scans = { $n ->
    [one] { $n } сканирование
    [few] { $n } сканирования
   *[many] { $n } сканирований
}
person_redemptions = { $n ->
    [one] { $n } награда
    [few] { $n } награды
   *[many] { $n } наград
}
person_reversals = отменено: { $n }
person_allowed = разрешено по PIN: { $n }

## Posters

posters_lead = Напечатайте для каждой стойки: гость сканирует и получает карту.
poster_open = Открыть для печати
poster_code_of = Код программы { $name }
join_page = Посмотреть страницу, которую он открывает

first_steps = До первого гостя
step_outlet = Укажите, где вы продаёте
step_outlet_how = Точка продаж и её часовой пояс.
step_till = Подключите кассу
step_till_how = Планшет или телефон на прилавке: сотрудники сменяются по PIN-коду.
step_poster = Распечатайте плакат
step_poster_how = Гости сканируют его и получают карту.
step_done = Готово
times_in = Время указано по часовому поясу { $zone }.
