### Редактор программы, где можно изменить всё.


## Разделы

studio_edit_rules = Что считается
studio_edit_rules_how = Одно правило, понятное каждому клиенту сразу.
studio_edit_parts = Больше для постоянных
studio_edit_parts_how = Каждое говорит о себе одной фразой. Для начала хватит одного-двух.
studio_edit_look = Как она выглядит
studio_edit_look_how = Телефоны рядом показывают это сразу.
studio_edit_sums = Во что она обойдётся
studio_edit_sums_how = Оценки по тому, что и как часто берёт постоянный клиент.

## Правила

studio_counts = Что считается
studio_counts_stamps = Штампы
studio_counts_points = Баллы
studio_reward = Награда
studio_reward_number = Награда { $n }
studio_reward_add = Ещё награда
studio_reward_cost_how = Чтобы обзор мог сказать, сколько вы дарите и сколько должны.
studio_reward_cost_reckoned = Посчитано по обычной продаже и тому, что вам от неё остаётся. Впишите своё, если знаете точнее.
studio_point_for = Балл за каждые
studio_count_needed = Штампов за неё
studio_count_cost = Баллов за неё
studio_count_wrong = Введите целое число от { $least } до { $most }.
studio_more = Больше
studio_less = Меньше
studio_texts_missing = Ещё не написано: { $languages }. Эти клиенты прочтут на другом языке.

## Части

studio_part_add = Добавить
studio_part_remove = Убрать
studio_part_head_start = Фора
studio_part_head_start_how = Новая карта не пуста: её заполняют чаще.
studio_part_milestone = Подарок по пути
studio_part_milestone_how = Мелочь до награды, чтобы никто не бросил.
studio_part_right = Подарок по случаю
studio_part_right_how = В день рождения, при вступлении или когда отправите.
studio_part_referral = Приведи друга
studio_part_referral_how = Оба получают что-то при первой покупке друга.
studio_part_membership = Членство
studio_part_membership_how = Его оплачивают на кассе, за месяц или год.
studio_part_perk = Привилегия
studio_part_perk_how = Что-то бесплатно или дешевле, для членов или для всех.
studio_part_credit = Возврат
studio_part_credit_how = Часть каждой покупки возвращается, чтобы потратить у вас.
studio_part_spending = Баллы как деньги
studio_part_spending_how = Баллами можно платить в любое время.
studio_part_collection = Вторая коллекция
studio_part_collection_how = Штампы за хлеб рядом со штампами за кофе.
studio_part_draw = Розыгрыш
studio_part_draw_how = Жребий из вашей банки после нескольких визитов.
studio_part_giving = Добро для других
studio_part_giving_how = Вы помогаете делу от имени клиентов.
studio_part_trial = Пробное членство
studio_part_trial_how = Первые дни членства бесплатны.
studio_part_voucher = Ваучер партнёра
studio_part_voucher_how = Код партнёра за штампы или баллы.

## Их поля

studio_field_name = Что это?
studio_field_n = Сколько
studio_field_at = После скольких
studio_field_every = И снова каждые
studio_field_days = Действует дней
studio_field_year_max = Сколько друзей считается за год
studio_field_cost_minor = Сколько это стоит вам
studio_field_minor = Или скидка деньгами
studio_field_percent = Или проценты
studio_field_price_minor = Цена
studio_field_months = На сколько месяцев
studio_field_holding = Для кого?
studio_field_once = Как часто?
studio_field_on = Когда?
studio_field_points = Баллы
studio_field_reward = Награда за это
studio_field_needed = Сколько нужно
studio_field_per_minor = Один за каждые
studio_field_item = Один за каждый (товар)
studio_field_every_visit = Раз в сколько визитов
studio_field_given = Что отдаётся?
studio_field_cause = Кому?
studio_field_worth_minor = Стоимость
studio_field_of = Какое членство?
studio_field_pool = Список кодов партнёра
studio_field_cost = Штампов или баллов за него
studio_field_wrong = Введите подходящее число.
studio_once_always = Сколько угодно
studio_once_day = Раз в день
studio_once_month = Раз в месяц
studio_once_year = Раз в год
studio_once_ever = Один раз
studio_on_join = При вступлении
studio_on_birthday = В день рождения
studio_on_anniversary = В годовщину карты
studio_on_campaign = С вашим сообщением
studio_on_case = Когда что-то пошло не так
studio_on_answer = Когда отвечают на ваш вопрос
studio_holding_everybody = Для всех

## Как это называется сначала

studio_words_milestone_name = печенье
studio_words_right_name = небольшой подарок
studio_words_referral_name = кофе в подарок
studio_words_membership_name = Клуб
studio_words_perk_name = кофе сегодня
studio_words_credit_name = кредит
studio_words_spending_name = скидка
studio_words_collection_name = штампы за хлеб
studio_words_collection_reward = хлеб в подарок
studio_words_draw_name = жребий из банки
studio_words_giving_given = обед
studio_words_giving_cause = Благотворительная столовая
studio_words_trial_name = Клуб
studio_words_voucher_name = билет в кино

## Черновик и его путь к клиентам

studio_draft_saved = Черновик сохранён
studio_draft_saving = Сохраняем…
studio_draft_theirs = Посмотреть чужой вариант
studio_draft_mine = Оставить мой
studio_of_live = Меняйте спокойно: клиенты увидят, когда вы опубликуете.
studio_of_new = Никто не увидит её, пока вы не опубликуете.
studio_show = Показать кому-нибудь
studio_show_how = У кого есть эта ссылка, тот видит черновик 30 дней, без аккаунта. Новая ссылка закрывает прежнюю.
studio_publish = Опубликовать
studio_publish_now = Опубликовать сейчас
studio_publish_back = Назад
studio_publish_new = Она новая: карт пока ни у кого нет.
studio_publish_nobody = Карт пока ни у кого нет.
studio_published = Опубликовано. Карты на телефонах обновятся сами.
studio_publish_touched = Карт в работе: { $cards }. Из них { $win } сразу получают награду, { $keep } сохраняют её по прежней цене, { $further } дальше от следующей.

studio_publish_days = Сколько дней карты сохраняют то, что убирает изменение
studio_publish_changes = Что меняется
studio_publish_kept = Что карты могут взять сейчас
studio_publish_until = { $name } (карт: { $cards }), до: { $day }
studio_publish_still = { $name } (карт: { $cards }): остаётся за ними
studio_publish_holds = Для новых карт это действует сразу, для всех — с даты: { $day }.
studio_try = Попробовать на телефоне
studio_try_how = Отсканируйте код телефоном: настоящая карта, которая нигде не считается и закончится через дней: { $days }.
studio_try_stamp = Поставить штамп
studio_revisions = Опубликовано раньше
studio_revision_first = Как было сначала
studio_revision_by = { $name }
studio_revision_again = возврат к ней
studio_revision_live = Действует
studio_restore = Вернуться к ней
studio_restore_now = Вернуться сейчас
