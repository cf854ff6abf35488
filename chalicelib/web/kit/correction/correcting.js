/** Correcting a sale, in three steps: what happened, what that changes, the receipt. Nothing is written before. */

import { good, said } from "../api.js";
import { h, within } from "../dom.js";
import { oneOf, text } from "../form/fields.js";
import { action, form } from "../form/form.js";
import { minorOf, money } from "../form/money.js";
import { language, number, signed, t } from "../words.js";
import { byAmount, countOf, countSaid } from "./corrected.js";

/**
 * @import { AmendmentBody, RefundView, TillEntryView } from "../../api/till.js"
 * @import { Earn, Sums } from "../types.js"
 * @import { Answer, Flaw } from "../types.js"
 * @typedef {{ how: string, sum: string }} Values
 * @typedef {{ before: number, after: number, amounts: boolean, earn: Earn }} Change
 */

const VISITS_MAX = 100; // the server's own bounds
const MINOR_MAX = 10_000_000_000; // of any currency; a merchant's is lower, as the server says
const IN_CENTS = 1234; // to show how an amount is written
const OF_SUM = ["amount_minor", "returned_minor", "visits", "returned_visits"];

/**
 * `ask` sends to the sale's corrections; `stands`: the sale now; `written` once it is corrected, `leave` to close.
 * @param {object} settings
 * @param {Sums} settings.stands
 * @param {Earn} settings.earn
 * @param {(body: AmendmentBody, key?: string) => Promise<Answer<RefundView> | null>} settings.ask
 * @param {(receipt: RefundView) => unknown} settings.written
 * @param {() => unknown} settings.leave
 */
export function correcting({ stands, earn, ask, written, leave }) {
  const amounts = byAmount(stands, earn);
  const before = countOf(stands, amounts);
  const element = h("div", { class: "correcting" });
  /** @param {Values} values */
  const countAfter = ({ how, sum }) => {
    const typed = countFrom(sum, amounts, earn) ?? 0;
    return { part: before - typed, other: typed }[how] ?? 0;
  };
  /** @param {Values} values */
  const asked = ({ how, sum }) => {
    const count = how === "all" ? 0 : (countFrom(sum, amounts, earn) ?? 0);
    if (how === "part") return amounts ? { returned_minor: count } : { returned_visits: count };
    return amounts ? { amount_minor: count } : { visits: count };
  };
  /**
   * @param {string} step
   * @param {Node[]} content
   */
  const show = (step, content) => {
    element.dataset.step = step;
    element.replaceChildren(...content);
    within(element, "[tabindex='-1']")?.focus();
  };
  const what = whatForm({
    before,
    amounts,
    earn,
    leave,
    send: async (values) => beside(await ask({ ...asked(values), preview: true }), true),
    done: (body, values) => sure(body, values),
  });
  const lead = h("p", {}, t("correction_stands", { stands: countSaid(before, amounts, earn) }));
  /**
   * @param {RefundView} preview
   * @param {Values} values
   */
  function sure(preview, values) {
    const key = crypto.randomUUID(); // one for all tries of this change
    const change = { before, after: countAfter(values), amounts, earn };
    const whole = values.how === "all" || change.after === 0;
    const yes = action({
      label: t(whole ? "correction_all_yes" : "correction_yes"),
      quiet: false,
      "data-confirm": true,
      send: async () => beside(await ask(asked(values), key), false),
      done: async (body) => {
        await written(body);
        receipt(body, change, whole);
      },
    });
    show("sure", [
      h("p", { tabindex: "-1" }, t("correction_sure")),
      figures(preview, change),
      ...below(preview),
      h("div", { class: "form-buttons" }, yes, quiet(t("correction_change"), "again", first)),
    ]);
  }
  /**
   * @param {RefundView} body
   * @param {Change} change
   * @param {boolean} whole
   */
  function receipt(body, change, whole) {
    const close = quiet(t("correction_close"), "done", leave);
    show("receipt", [
      h(
        "p",
        { tabindex: "-1", role: "status" },
        h("b", {}, t(whole ? "correction_all_done" : "correction_done")),
      ),
      figures(body, change),
      ...below(body),
      h("div", { class: "form-buttons" }, close),
    ]);
  }
  function first() {
    show("what", [lead, what]);
    within(element, "input")?.focus();
  }
  element.dataset.step = "what";
  element.replaceChildren(lead, what);
  return element;
}

/**
 * @param {object} settings
 * @param {number} settings.before
 * @param {boolean} settings.amounts
 * @param {Earn} settings.earn
 * @param {(values: Values) => Promise<Answer<RefundView> | null>} settings.send
 * @param {(body: RefundView, values: Values) => unknown} settings.done
 * @param {() => unknown} settings.leave
 */
function whatForm({ before, amounts, earn, send, done, leave }) {
  const how = oneOf({
    name: "how",
    label: t("correction_how"),
    value: "part",
    options: [
      ["part", t("correction_part"), t("correction_part_how")],
      [
        "other",
        t(amounts ? "correction_other_amount" : "correction_other_visits"),
        t("correction_other_how"),
      ],
      ["all", t("correction_all"), t("correction_all_how")],
    ],
  });
  const sum = text({
    name: "sum",
    label: t("correction_sum_part"),
    inputmode: amounts && earn.currency_digits ? "decimal" : "numeric",
    maxlength: 20,
  });
  const label = sum.element.querySelector("label");
  how.element.addEventListener("change", () => {
    const chosen = how.read();
    sum.wrong("");
    sum.element.hidden = chosen === "all";
    label?.replaceChildren(t(chosen === "part" ? "correction_sum_part" : "correction_sum_other"));
  });
  /** @type {(values: Values) => Flaw | null} */
  const check = (values) => {
    const detail = wrongWith(values, { before, amounts, earn });
    return detail ? { field: "sum", detail } : null;
  };
  return form({
    fields: [how, sum],
    label: t("correction_show"),
    check,
    send,
    done,
    cancel: quiet(t("cancel"), "leave", leave),
  });
}

/**
 * What is wrong with what was typed, in a sentence; null: nothing.
 * @param {Values} values
 * @param {Omit<Change, "after">} sale
 */
export function wrongWith({ how, sum }, { before, amounts, earn }) {
  if (how === "all") return null;
  const count = countFrom(sum, amounts, earn);
  const stands = countSaid(before, amounts, earn);
  if (count === null) {
    if (!amounts) return t("correction_no_number");
    const example = money(IN_CENTS, { ...earn, currency: null }, language());
    return t(earn.currency_digits ? "correction_no_amount" : "correction_no_cents", { example });
  }
  if (count === 0) return t(how === "part" ? "correction_zero_part" : "correction_zero_other");
  if (how === "part" && count > before) return t("correction_over", { stands });
  if (how === "other" && count === before) return t("correction_equal", { stands });
  return count > (amounts ? MINOR_MAX : VISITS_MAX) ? t("correction_too_much") : null;
}

/**
 * What was typed, in minor units or visits; null: it is neither.
 * @param {string} typed
 * @param {boolean} amounts
 * @param {Earn} earn
 */
function countFrom(typed, amounts, earn) {
  return minorOf(typed, amounts ? earn.currency_digits : 0);
}

/**
 * A refusal of the sum stands beside the field, in this form's words. A question that had no answer changed nothing.
 * @param {Answer<RefundView> | null} answer
 * @param {boolean} preview
 * @returns {Answer<RefundView> | null}
 */
function beside(answer, preview) {
  if (answer === null && preview)
    return { status: 503, body: { detail: t("correction_offline") }, retryAfter: 0, sent: 0, came: 0 };
  if (answer === null || answer.body === null || good(answer)) return answer;
  const { code, field = "" } = answer.body;
  let detail = said(answer) ?? undefined;
  if (code === "returned_too_much") detail = t("correction_over_now");
  if (code === "number_out_of_range" || code === "amount_out_of_range") detail = t("correction_too_much");
  return { ...answer, body: { ...answer.body, detail, field: OF_SUM.includes(field) ? "sum" : field } };
}

/**
 * The sale and the card, before and after.
 * @param {RefundView} answer
 * @param {Change} change
 */
function figures({ entries }, { amounts, earn, ...expected }) {
  const last = entries[entries.length - 1];
  const first = entries[0];
  const { before, after } = last.kind === "correction" ? saidBy(last, amounts) : expected;
  /** @type {(words: string[]) => HTMLElement[]} */
  const heads = (words) => words.map((word) => h("th", { scope: "col" }, word));
  /** @type {(name: string, label: string, cells: string[]) => HTMLElement} */
  const line = (name, label, cells) =>
    h(
      "tr",
      { "data-figures": name },
      h("th", { scope: "row" }, label),
      cells.map((cell) => h("td", {}, cell)),
    );
  const difference = after - before;
  const sign = difference > 0 ? "+" : difference < 0 ? "−" : "";
  const counts = [before, after].map((count) => countSaid(count, amounts, earn));
  const balance = first.balance_after - first.delta;
  const cells = [number(balance), number(last.balance_after), signed(last.balance_after - balance)];
  return h(
    "table",
    {},
    h(
      "thead",
      {},
      h("tr", {}, h("td"), heads([t("correction_before"), t("correction_after"), t("history_change")])),
    ),
    h(
      "tbody",
      {},
      line("sale", t("correction_sale"), [
        ...counts,
        `${sign}${countSaid(Math.abs(difference), amounts, earn)}`,
      ]),
      line("card", t("card_balance"), cells),
    ),
  );
}

/**
 * The sale before and after a correction, as the server says: somebody may have corrected it meanwhile.
 * @param {TillEntryView} entry
 * @param {boolean} amounts
 */
function saidBy(entry, amounts) {
  const was = { visits: entry.was_visits, amount_minor: entry.was_amount_minor };
  return { before: countOf(was, amounts), after: countOf(entry, amounts) };
}

/** @param {RefundView} answer */
function below({ entries }) {
  const after = entries[entries.length - 1].balance_after;
  return after < 0 ? [h("p", { class: "notice" }, t("correction_below"))] : [];
}

/**
 * @param {string} label
 * @param {string} name
 * @param {() => unknown} onclick
 */
const quiet = (label, name, onclick) =>
  h("button", { type: "button", class: "button button-quiet", [`data-${name}`]: true, onclick }, label);
