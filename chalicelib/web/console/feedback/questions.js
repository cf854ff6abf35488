/** The question after a visit: what is asked, what was answered, what was written. */

import { h } from "../../kit/dom.js";
import { action } from "../../kit/form/form.js";
import { back, head, mark, nothing, notice, panel, row, rows, toDo } from "../../kit/parts.js";
import { dressed } from "../dressed.js";
import { inOurs, learn, listed, t } from "../words.js";
import { comments } from "./comments.js";
import { asking, bodyOf } from "./question_form.js";
import { results } from "./question_results.js";
import { dayOf } from "./said.js";

/**
 * @import { QuestionView, QuestionsView } from "../../api/feedback.js"
 * @import { Client } from "../client.js"
 */

/**
 * "#/questions", "#/questions/change", "#/questions/anew", "#/questions/<id of a former one>".
 * @param {Client} client
 * @param {string[]} which
 */
export async function page(client, [which]) {
  const [held] = await Promise.all([client.read("/question"), learn("questions"), dressed("feedback")]);
  if (which === "change" || which === "anew") return asking(client, held, which === "anew");
  const former = held.former.find(({ id }) => id === which);
  if (former) return ofBefore(client, former);
  return h(
    "section",
    { "data-page": "questions" },
    head(t("section_questions"), t("questions_lead")),
    held.question ? asked(client, held, held.question) : nothingAsked(client),
    held.question && (await results(client, held.question)),
    held.question && (await comments(client)),
    held.former.length > 0 && before(held.former),
  );
}

/** @param {Client} client */
function nothingAsked(client) {
  const begin = toDo("#/questions/anew", t("question_begin"), { "data-ask": true });
  return nothing(t("question_nothing"), client.may("questions") && begin);
}

/**
 * @param {Client} client
 * @param {QuestionsView} held
 * @param {QuestionView} question
 * @returns {HTMLElement}
 */
function asked(client, held, question) {
  const { kind, text, on, visit, review_url: review, created_at: since } = question;
  const facts = [
    t(`question_kind_${kind}`),
    visit ? t("question_nth", { n: visit }) : t("question_each"),
    t("question_since", { day: dayOf(since) }),
    review,
  ];
  /** @type {HTMLElement} */
  const turn = action({
    label: on ? t("question_turn_off") : t("question_turn_on"),
    "data-turn": true,
    send: () => client.ask("PUT", "/question", { ...bodyOf(question, held.revision), on: !on }),
    done: (body) => element.replaceWith(body.question ? asked(client, body, body.question) : ""),
  });
  /** @type {HTMLElement} */
  const element = h(
    "section",
    { class: "panel stack", "data-asked": on ? "on" : "off" },
    h(
      "h2",
      {},
      inOurs(text),
      " ",
      mark(on ? "active" : "revoked", t(on ? "question_is_on" : "question_is_off")),
    ),
    facts.filter(Boolean).map((fact) => h("p", { class: "hint" }, fact)),
    held.thanks.length ? notice(t("question_thanks", { names: listed(held.thanks) })) : null,
    h("p", { class: "hint" }, t("question_how")),
    client.may("questions") &&
      h(
        "div",
        { class: "form-buttons" },
        toDo("#/questions/change", t("question_change"), { "data-change": true }),
        turn,
        h("a", { class: "button button-quiet button-fit", href: "#/questions/anew" }, t("question_anew")),
      ),
  );
  return element;
}

/** @param {QuestionView[]} former */
function before(former) {
  const lines = former.map(({ id, text, created_at: from, ended_at: to }) =>
    row({
      id,
      title: inOurs(text),
      facts: [t("question_until", { from: dayOf(from), to: dayOf(to ?? from) })],
      href: `#/questions/${id}`,
    }),
  );
  return panel(h("h2", {}, t("question_former")), rows(lines, "former"));
}

/**
 * @param {Client} client
 * @param {QuestionView} question
 */
async function ofBefore(client, question) {
  const { text, created_at: from, ended_at: to } = question;
  return h(
    "section",
    { "data-page": "former" },
    back("questions"),
    head(inOurs(text), t("question_until", { from: dayOf(from), to: dayOf(to ?? from) })),
    await results(client, question),
  );
}
