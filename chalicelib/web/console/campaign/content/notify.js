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
 * The choice, out of sight while two texts are compared: one thing is compared at a time.
 * @param {Draft} draft
 */
export function notify(draft) {
  const { silent_percent: now } = draft.campaign;
  const value = now === 0 ? "all" : now === 100 ? "none" : "half";
  const field = choice({
    name: "notify",
    label: t("what_notify"),
    hint: t("notify_how"),
    value,
    options: SHARES.map(([, name]) => [name, t(`notify_${name}`)]),
  });
  field.control?.addEventListener("change", () => {
    const share = SHARES.find(([, name]) => name === field.read())?.[0] ?? 0;
    draft.change({ silent_percent: share });
  });
  const element = h("div", { "data-notify": true }, field.element);
  const draw = () => {
    element.hidden = draft.campaign.variants.length > 1;
    if (element.hidden && draft.campaign.silent_percent) draft.change({ silent_percent: 0 });
  };
  draw();
  return { element, draw };
}
