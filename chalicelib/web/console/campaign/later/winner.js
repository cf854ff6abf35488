/** Of two texts: whether a share gets both first, and the rest the better one. */

import { h, shown } from "../../../kit/dom.js";
import { choice, text, tick } from "../../../kit/form/fields.js";
import { t } from "../../words.js";

/**
 * @import { WinnerBody } from "../../../api/campaign.js"
 * @import { Draft } from "../draft/draft.js"
 */

/** @type {Required<WinnerBody>} */
const USUAL = { percent: 20, days: 3, unclear: "half" };

/**
 * Nothing while there is one text; drawn anew by `draw`.
 * @param {Draft} draft
 */
export function winner(draft) {
  const element = h("div", { class: "stack", "data-winner": true });
  /** @type {WinnerBody | null} what was chosen, while one looks at what has no winner */
  let before = null;
  const now = () => ({ ...USUAL, ...draft.campaign.winner });
  /** @param {Partial<WinnerBody>} patch */
  const set = (patch) => draft.change({ winner: { ...now(), ...patch } });
  /** @type {(name: "percent" | "days") => HTMLElement} */
  const number = (name) => {
    const made = text({
      name: `winner_${name}`,
      label: t(`winner_${name}`),
      value: now()[name],
      inputmode: "numeric",
      class: "short",
    });
    made.control.addEventListener("input", () => {
      const fits = /^[1-9]\d?$/.test(made.control.value.trim());
      made.wrong(fits ? "" : t("fill_number"));
      if (fits) set({ [name]: Number(made.control.value) });
    });
    return made.element;
  };
  function settings() {
    const unclear = choice({
      name: "winner_unclear",
      label: t("winner_unclear"),
      value: now().unclear,
      options: [
        ["half", t("winner_unclear_half")],
        ["ask", t("winner_unclear_ask")],
      ],
    });
    unclear.control.addEventListener("change", () =>
      set({ unclear: unclear.control.value === "ask" ? "ask" : "half" }),
    );
    return [number("percent"), number("days"), unclear.element];
  }
  function draw() {
    const two = draft.campaign.variants.length > 1 && !draft.campaign.when.trigger;
    if (!two && draft.campaign.winner) {
      before = draft.campaign.winner;
      draft.change({ winner: null });
    }
    if (!two) return element.replaceChildren();
    if (before) draft.change({ winner: before });
    before = null;
    const on = tick({
      name: "winner",
      label: t("winner"),
      hint: t("winner_how"),
      value: draft.campaign.winner !== null,
    });
    const more = h("div", { class: "stack part-body" });
    const show = () => more.replaceChildren(...shown(draft.campaign.winner ? settings() : []));
    on.control.addEventListener("change", () => {
      draft.change({ winner: on.control.checked ? USUAL : null });
      show();
    });
    show();
    element.replaceChildren(on.element, more);
  }
  let trigger = draft.campaign.when.trigger;
  draft.addEventListener("change", () => {
    if (trigger === draft.campaign.when.trigger) return;
    trigger = draft.campaign.when.trigger;
    draw();
  });
  draw();
  return { element, draw };
}
