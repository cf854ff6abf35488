### The console: the question after a visit, what was answered, what was written.

## The question

questions_lead = Один короткий вопрос после визита. Ответы видите только вы.
question_nothing = Вы пока ни о чём не спрашиваете.
question_begin = Задать вопрос
question_is_on = Задаётся
question_is_off = Выключен
question_kind_smiley = Пять смайликов
question_kind_score = Оценка от 0 до 10
question_kind_words = Несколько слов
question_kind_smiley_more = Одно касание. Вы видите долю довольных.
question_kind_score_more = Одно касание. Вы видите индекс NPS.
question_kind_words_more = Гости пишут. Вы читаете по одному.
question_kind_label = Как на него отвечают?
question_ready = Готовые вопросы
question_ready_own = Напишу свой
question_text = Вопрос ({ $language })
question_each = После визита, не чаще раза в месяц
question_nth = После визита № { $n }
question_visit = После какого визита?
question_visit_hint = 0: после каждого, не чаще раза в месяц. 5: только после пятого.
question_review = Ваша страница с публичными отзывами
question_review_hint = Можно не заполнять. Её видит каждый ответивший, каким бы ни был ответ. За отзыв ничего давать нельзя.
question_on_label = Задавать
question_on_now = Начиная со следующего визита
question_change = Изменить
question_turn_off = Выключить
question_turn_on = Включить
question_anew = Спросить о другом
question_anew_hint = Нынешний вопрос закончится, ответы на него останутся ниже. У нового будут свои результаты.
question_correct_hint = Здесь можно исправить слова. Другой смысл — это другой вопрос.
question_how = Согласившиеся на сообщения узнают о вопросе на телефоне, если ваши правила это позволяют; остальные найдут его на странице карты.
question_thanks = В благодарность за ответ ваша программа даёт: { $names }.
question_former = Спрашивали раньше
question_since = С { $day }
question_until = С { $from } по { $to }

## Results

results_title = Что ответили
results_none = Ответов пока нет.
results_answers = Ответов: { $n }
results_few = Ответов мало: всё решают отдельные люди. Полагайтесь на них начиная с { $least }.
results_share = { $percent } % выбрали один из двух лучших смайликов; среди всех гостей это { $low }–{ $high } %.
results_net = Индекс NPS { $value }; среди всех гостей от { $low } до { $high }.
results_net_how = Доля 9 и 10 минус доля от 0 до 6. Истина лежит в { $sure } % таких промежутков.
results_weeks = По неделям
results_week = Неделя с
results_outlets = По точкам
results_outlet = Точка
results_no_outlet = Без точки
results_count = Ответы
results_measure = Итог
results_range = Промежуток

## Comments

comments_title = Что написали
comments_new = Непрочитанные
comments_read = Прочитанные
comments_none = Здесь пусто.
comments_more = Показать старые
comment_guest = Гость
comment_is_read = Прочитано
comment_unread = Всё же не прочитано
comment_tags = Метки
comment_tags_hint = Через запятую, например: ожидание, кофе
comment_tag = Сохранить метки
comment_to_case = Завести обращение
comment_case = Заведено обращение: { $number }
themes_title = О чём пишут
themes_of = По последним комментариям: { $n }
themes_tags = Ваши метки
themes_words = Частые слова
