/** Whether phones notify of the message: all of them, half of them to compare with, or none. */

import { h } from "../../../kit/dom.js";
import { choice } from "../../../kit/form/fields.js";
import { t } from "../../words.js";

/** @import { Draft } from "../draft/draft.js" */

const SHARES = /** @type {const} */ ([
  [0, "all"],
  [50, "half"],
  [100, "none"],
]);

/**
 * The choice. Half of the phones only where nothing else is compared: not beside two texts or follow-ups.
 * @param {Draft} draft
 */
export function notify(draft) {
  const element = h("div", { "data-notify": true });
  const draw = () => {
    const { silent_percent: now, variants, follow_ups: later } = draft.campaign;
    const alone = variants.length < 2 && !later?.length;
    const value = now === 0 || (now < 100 && !alone) ? "all" : now === 100 ? "none" : "half";
    if (now && value === "all") draft.change({ silent_percent: 0 });
    const field = choice({
      name: "notify",
      label: t("what_notify"),
      hint: t(alone ? "notify_how" : "notify_how_all"),
      value,
      options: SHARES.filter(([, name]) => alone || name !== "half").map(([, name]) => [
        name,
        t(`notify_${name}`),
      ]),
    });
    field.control.addEventListener("change", () => {
      const share = SHARES.find(([, name]) => name === field.read())?.[0] ?? 0;
      draft.change({ silent_percent: share });
    });
    element.replaceChildren(field.element);
  };
  draw();
  return { element, draw };
}
