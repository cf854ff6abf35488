### The one question after a visit: what a card's holder reads, and what is refused.

## The page behind a card

question_title = Один вопрос
question_lead = { $shop } спрашивает о вашем визите.
score_low = 0: совсем нет
score_high = 10: очень
answer_words = В нескольких словах
answer_words_hint = Не больше { $most } знаков. Их прочтёт только заведение.
answer_send = Отправить
answer_before = Вы уже ответили. Если ответите ещё раз, новый ответ заменит прежний.
question_none = Сейчас вас не ждёт ни один вопрос.
question_to_card = К вашей карте

## After the answer

thanks_title = Спасибо
thanks_kept = Ваш ответ получен: { $shop }.
thanks_again = Новый ответ заменил прежний.
thanks_cut = Текст был длиннее { $most } знаков: сохранены первые { $most }.
thanks_gift = В благодарность за ответ на вашей карте кое-что есть.
thanks_add = Хотите добавить несколько слов?
thanks_change = Изменить мой ответ
review_said = Если хотите, расскажите и другим, каким бы ни было ваше мнение.
review_link = Открытая страница на { $host }

## On the pass

feedback_notice_title = Вопрос о вашем визите

## Questions that a shop may take as they are

feedback_ready_visit = Как прошёл ваш визит?
feedback_ready_welcome = Насколько приветливо вас встретили?
feedback_ready_waiting = Как вам время ожидания?
feedback_ready_recommend = Насколько вероятно, что вы порекомендуете нас другу?
feedback_ready_better = Что мы могли бы делать лучше?
feedback_ready_missed = Чего вам не хватило?
# Words that join a sentence and say nothing alone: left out of the words that come often. Small letters, four or more, a space between them.
feedback_joints = будет была были было быть вами вашего ваша ваше ваши ведь весь всегда всех даже если есть ещё или иногда когда которые который либо лишь меня много может можно моего наша него нельзя ничего один однако очень перед после потом потому почти просто свой себя сейчас совсем также такой тебя теперь тогда того тоже только хотя чего через чтобы этого этот этом эта эти

## Refusals

question_kind = Выберите смайлики, оценку от 0 до 10 или несколько слов.
question_text_needed = Напишите вопрос на языке заведения.
question_pays_for_review = Уберите вознаграждение: за публичный отзыв ничего давать нельзя. Благодарить можно за ответ вам, каким бы он ни был.
question_moved = Вопрос тем временем кто-то изменил. Загрузите его снова и внесите свою правку.
question_other_kind = Другой вид ответа — это другой вопрос: задайте его заново, чтобы ответы можно было сравнивать.
question_unknown = Такого вопроса нет. Вернитесь к списку и выберите вопрос из него.
answer_unknown = Такого ответа больше нет. Загрузите список снова.
answer_tags = Укажите не больше { $most } меток, каждая от 1 до { $letters } знаков.
question_not_now = Заведение больше не задаёт этот вопрос вашей карте, поэтому ничего не сохранено. Всё равно спасибо.
question_reworded = Вопрос изменился, пока вы его читали, поэтому ничего не сохранено. Пожалуйста, откройте его снова.
answer_score = Выберите один из ответов на странице.
answer_empty = Выберите ответ или напишите несколько слов, затем отправьте.
