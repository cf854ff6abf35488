/** What a programme counts, stamps or points, and the rewards that it comes to. */

import { h, icon } from "../kit/dom.js";
import { custom } from "../kit/form/fields.js";
import { minorOf, typedOf } from "../kit/form/money.js";
import { t } from "../kit/words.js";
import { rewardCost } from "./reward_cost_field.js";
import { choices } from "./stage.js";
import { textsField } from "./texts.js";

/**
 * @import { Texts } from "../kit/types.js"
 * @import { Making } from "./editor.js"
 * @import { Designed } from "./types.js"
 * @typedef {{ id: string, cost: number, name: Texts, cost_minor?: number }} Step
 */

const STEPS_MAX = 10;
const NAME_MAX = 32;

/** @param {Making} making */
export function rules(making) {
  const { design, follow } = making;
  const body = h("div", { class: "stack" });
  let drawn = "";
  const draw = () => {
    const { programme, merchant } = design.state;
    const shape = JSON.stringify([programme.type, steps(design.state).length, merchant.languages]);
    if (shape === drawn) return;
    drawn = shape;
    body.replaceChildren(
      choices(
        "type",
        t("studio_counts"),
        ["stamps", "points"].map((type) => [type, t(`studio_counts_${type}`)]),
        programme.type,
        (type) => design.change("type", (state) => turn(state, type)),
      ),
      ...(programme.type === "stamps" ? ofStamps(making) : ofPoints(making)),
    );
  };
  follow(design, "change", draw);
  draw();
  return body;
}

/**
 * The same reward under the other way of counting.
 * @param {Designed} state
 * @param {string} type
 */
function turn({ programme }, type) {
  if (programme.type === type) return;
  const first = /** @type {Step[] | undefined} */ (programme.rules.thresholds)?.[0];
  const name = /** @type {Texts} */ (first?.name ?? programme.rules.reward ?? {});
  const cost_minor = Number(first?.cost_minor ?? programme.rules.cost_minor ?? 0);
  const thresholds = [{ id: "first", cost: 50, name, cost_minor }];
  programme.type = type;
  programme.rules =
    type === "stamps"
      ? { needed: 9, reward: name, cost_minor }
      : { per_amount: 1, amount_minor: 100, per_visit: 0, thresholds };
  programme.parts = programme.parts.filter((part) => part.type !== "spending" || type === "points");
}

/** @param {Making} making */
function ofStamps(making) {
  const { design, follow } = making;
  const { merchant, programme } = design.state;
  return [
    textsField({
      name: "reward",
      label: t("studio_reward"),
      most: NAME_MAX,
      languages: merchant.languages,
      value: /** @type {Texts} */ (programme.rules.reward ?? {}),
      set: (value) =>
        design.change("reward", (state) => {
          state.programme.rules.reward = value;
        }),
    }),
    count("needed", 2, 50, {
      read: () => Number(design.state.programme.rules.needed),
      write: (value) =>
        design.change("needed", (state) => {
          const held = state.programme.rules;
          held.needed = value;
          if (held.per_scan_max) held.per_scan_max = Math.min(Number(held.per_scan_max), value);
        }),
      follow: (draw) => follow(design, "change", draw),
    }),
    rewardCost(making, 0, (state) => state.programme.rules),
  ];
}

/** @param {Making} making */
function ofPoints(making) {
  const { design, digits, follow } = making;
  const { merchant, programme } = design.state;
  const control = h("input", {
    name: "amount_minor",
    inputmode: "decimal",
    maxlength: 12,
    value: typedOf(Number(programme.rules.amount_minor ?? 100), digits),
  });
  const amount = custom({
    name: "amount_minor",
    label: `${t("studio_point_for")} (${merchant.currency})`,
    control,
  });
  control.addEventListener("input", () => {
    const minor = minorOf(control.value, digits);
    amount.wrong(minor ? "" : t("studio_price_wrong"));
    if (minor)
      design.change("amount_minor", (state) => {
        state.programme.rules.amount_minor = minor;
        state.programme.rules.per_amount ||= 1;
      });
  });
  /** @type {(step: Step, at: number) => HTMLElement} */
  const reward = (step, at) =>
    h(
      "div",
      { class: "reward-step", "data-reward": step.id },
      textsField({
        name: `reward-${at}`,
        label: t("studio_reward_number", { n: at + 1 }),
        most: NAME_MAX,
        languages: merchant.languages,
        value: step.name,
        set: (value) =>
          design.change(`reward-${at}`, (state) => {
            steps(state)[at].name = value;
          }),
      }),
      count("cost", 1, 99_999, {
        read: () => steps(design.state)[at]?.cost ?? 0,
        write: (value) =>
          design.change(`cost-${at}`, (state) => {
            steps(state)[at].cost = value;
          }),
        follow: (draw) => follow(design, "change", draw),
      }),
      rewardCost(making, at, (state) => steps(state)[at]),
      at > 0 &&
        h(
          "button",
          {
            type: "button",
            class: "link",
            onclick: () =>
              design.change("reward-gone", (state) => {
                state.programme.rules.thresholds = steps(state).filter((_, place) => place !== at);
              }),
          },
          t("studio_part_remove"),
        ),
    );
  const all = steps(design.state);
  return [
    amount.element,
    ...all.map(reward),
    all.length < STEPS_MAX &&
      h(
        "button",
        {
          type: "button",
          class: "button button-quiet button-fit",
          "data-add-reward": true,
          onclick: () =>
            design.change("reward-new", (state) => {
              const last = steps(state)[steps(state).length - 1];
              const id = `reward-${Date.now().toString(36)}`;
              const more = {
                id,
                cost: (last?.cost ?? 25) * 2,
                name: { [merchant.languages[0]]: t("studio_plain_reward") },
              };
              state.programme.rules.thresholds = [...steps(state), more];
            }),
        },
        icon("plus", 20),
        t("studio_reward_add"),
      ),
  ].filter((each) => each instanceof Node);
}

/** @param {Designed} state */
const steps = ({ programme }) => /** @type {Step[]} */ (programme.rules.thresholds ?? []);

/**
 * A whole number, by keys and by two buttons.
 * @param {string} name
 * @param {number} least
 * @param {number} most
 * @param {{ read: () => number, write: (value: number) => void, follow: (draw: () => void) => void }} acts
 */
function count(name, least, most, { read, write, follow }) {
  const control = h("input", { name, inputmode: "numeric", maxlength: 5, value: String(read()) });
  const made = custom({ name, label: t(`studio_count_${name}`), control });
  /** @param {number} value */
  const set = (value) => write(Math.min(most, Math.max(least, value)));
  control.addEventListener("input", () => {
    const value = Number(control.value);
    const right = Number.isInteger(value) && value >= least && value <= most;
    made.wrong(right ? "" : t("studio_count_wrong", { least, most }));
    if (right) write(value);
  });
  follow(() => {
    if (document.activeElement !== control) control.value = String(read());
  });
  /** @type {(sign: "minus" | "plus", by: number) => HTMLElement} */
  const step = (sign, by) =>
    h(
      "button",
      {
        type: "button",
        class: "round",
        "aria-label": t(sign === "plus" ? "studio_more" : "studio_less"),
        onclick: () => set(read() + by),
      },
      icon(sign, 20),
    );
  const row = h("div", { class: "count-row" });
  control.replaceWith(row);
  row.append(step("minus", -1), control, step("plus", 1));
  return made.element;
}
