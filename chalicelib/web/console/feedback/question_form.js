/** The form in which an owner asks a question, or corrects it. */

import { h } from "../../kit/dom.js";
import { choice, oneOf, several, text } from "../../kit/form/fields.js";
import { form } from "../../kit/form/form.js";
import { back, head } from "../../kit/parts.js";
import { inOurs, languageName, t } from "../words.js";

/**
 * @import { QuestionBody, QuestionView, QuestionsView, ReadyView } from "../../api/feedback.js"
 * @import { Client } from "../client.js"
 * @import { Field } from "../../kit/types.js"
 * @typedef {QuestionView["kind"]} Kind
 * @typedef {QuestionsView["languages"][number]} Language
 */

/** @type {readonly Kind[]} */
const KINDS = ["smiley", "score", "words"];
const TEXT_MAX = 120; // as the server counts

/**
 * A question as it stands, as it is sent.
 * @param {QuestionView} question
 * @param {number} revision
 * @returns {QuestionBody}
 */
export function bodyOf({ kind, text: words, on, visit, review_url }, revision) {
  return { kind, text: words, on, visit, review_url, revision };
}

/**
 * `anew`: another question than the one that is asked.
 * @param {Client} client
 * @param {QuestionsView} held
 * @param {boolean} anew
 */
export function asking(client, held, anew) {
  const there = anew ? null : held.question;
  const kind = oneOf({
    name: "kind",
    label: t("question_kind_label"),
    value: there?.kind ?? "smiley",
    options: KINDS.map((each) => [each, t(`question_kind_${each}`), t(`question_kind_${each}_more`)]),
  });
  const texts = held.languages.map((language) =>
    textIn(language, there?.text, language === held.languages[0]),
  );
  const visit = text({
    name: "visit",
    label: t("question_visit"),
    hint: t("question_visit_hint"),
    value: there?.visit ?? 0,
    type: "number",
    min: 0,
    max: 100,
    inputmode: "numeric",
  });
  const review = text({
    name: "review_url",
    label: t("question_review"),
    hint: t("question_review_hint"),
    value: there?.review_url ?? held.question?.review_url ?? "",
    type: "url",
    inputmode: "url",
    maxlength: 300,
    placeholder: "https://",
  });
  const on = several({
    name: "on",
    label: t("question_on_label"),
    values: (there?.on ?? true) ? ["on"] : [],
    options: [["on", t("question_on_now")]],
  });
  const ready = readyMade(held, kind, texts);
  /** @type {Field<any, any>[]} */
  const fields = [...(there ? [] : [ready, kind]), ...texts, visit, review, on];
  /** @param {Record<string, unknown>} values */
  const send = (values) =>
    client.ask("PUT", "/question", {
      kind: there?.kind ?? /** @type {Kind} */ (values.kind),
      text: textsOf(values, held.languages, there?.text),
      on: /** @type {string[]} */ (values.on).length > 0,
      visit: Number(values.visit) || 0,
      review_url: String(values.review_url).trim(),
      revision: held.revision,
      anew: !there,
    });
  const made = form({
    fields,
    label: t("save"),
    send,
    done: () => location.assign("#/questions"),
    cancel: h("a", { class: "button button-quiet", href: "#/questions" }, t("cancel")),
  });
  const hint = there
    ? t("question_correct_hint")
    : held.question
      ? t("question_anew_hint")
      : t("question_how");
  return h(
    "section",
    { "data-page": "question" },
    back("questions"),
    head(there ? t("question_change") : held.question ? t("question_anew") : t("section_questions"), hint),
    made,
  );
}

/**
 * @param {Language} language
 * @param {QuestionView["text"] | undefined} texts
 * @param {boolean} required
 */
const textIn = (language, texts, required) =>
  text({
    name: `text.${language}`,
    label: t("question_text", { language: languageName(language) }),
    value: texts?.[language] ?? "",
    maxlength: TEXT_MAX,
    lang: language,
    required,
  });

/**
 * Taking one fills the texts in all languages and sets how it is answered.
 * @param {QuestionsView} held
 * @param {ReturnType<typeof oneOf>} kind
 * @param {ReturnType<typeof textIn>[]} texts
 */
function readyMade(held, kind, texts) {
  const field = choice({
    name: "ready",
    label: t("question_ready"),
    value: "",
    options: [
      ["", t("question_ready_own")],
      ...held.ready.map(
        ({ text: words }, at) => /** @type {[string, string]} */ ([String(at), inOurs(words)]),
      ),
    ],
  });
  field.control.addEventListener("change", () => {
    const taken = held.ready[Number(field.control.value)];
    if (field.control.value && taken) take(taken);
  });
  /** @param {ReadyView} taken */
  function take(taken) {
    for (const [at, language] of held.languages.entries()) {
      const control = texts[at]?.control;
      if (control) control.value = taken.text[language] ?? "";
    }
    for (const box of kind.element.querySelectorAll("input")) box.checked = box.value === taken.kind;
  }
  return field;
}

/**
 * What is written, with the texts in languages that the shop has given up since.
 * @param {Record<string, unknown>} values
 * @param {Language[]} languages
 * @param {QuestionView["text"]} [before]
 */
function textsOf(values, languages, before = {}) {
  const written = languages.map((language) => [language, String(values[`text.${language}`] ?? "").trim()]);
  return { ...before, ...Object.fromEntries(written) };
}
