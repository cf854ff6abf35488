/** What: the message in each language, perhaps two of them to compare; a gift; the face for a time; the double stamps. */

import { h } from "../../../kit/dom.js";
import { tick } from "../../../kit/form/fields.js";
import { t } from "../../words.js";
import { winner } from "../later/winner.js";
import { bonus } from "./bonus.js";
import { face } from "./face.js";
import { part } from "./fields.js";
import { gift } from "./gift.js";
import { notify } from "./notify.js";
import { wording } from "./wording.js";

/**
 * @import { ColoursBody, VariantBody } from "../../../api/campaign.js"
 * @import { ProgrammeView } from "../../../api/programme.js"
 * @import { Draft } from "../draft/draft.js"
 * @import { Shown, VariantId } from "./shown.js"
 */

/**
 * `shown` is what the preview shows now; the step moves it to what is written on. `colours`: those of the programme
 * that is chosen now.
 * @param {Draft} draft
 * @param {{ colours: () => ColoursBody, shown: Shown, programmes: ProgrammeView[] }} around
 */
export function whatStep(draft, { colours, shown, programmes }) {
  return h(
    "div",
    { class: "stack" },
    message(draft, shown),
    gift(draft, programmes),
    face(draft, colours, shown),
    bonus(draft),
  );
}

/**
 * @param {Draft} draft
 * @param {Shown} shown
 */
function message(draft, shown) {
  /** @type {(id: VariantId) => VariantBody} */
  const empty = (id) => ({ id, title: {}, text: {} });
  const now = () => draft.campaign.variants;
  /** @param {VariantBody[]} variants */
  const change = (variants) => draft.change({ variants });
  const draw = () => {
    const wordings = h("div", { class: "stack" });
    const drawWordings = () =>
      wordings.replaceChildren(...now().map(({ id }) => ofVariant(draft, id, shown)));
    const two = tick({ name: "two", label: t("what_two"), hint: t("what_two_how"), value: now().length > 1 });
    const better = winner(draft);
    const calls = notify(draft);
    two.control.addEventListener("change", () => {
      change(two.control.checked ? [now()[0], empty("b")] : now().slice(0, 1));
      drawWordings();
      better.draw();
      calls.draw();
    });
    drawWordings();
    return [wordings, two.element, better.element, calls.element];
  };
  /** @param {boolean} yes */
  const turned = (yes) => change(yes ? [empty("a")] : []);
  return part({
    name: "message",
    label: t("what_message"),
    hint: t("what_message_how"),
    on: now().length > 0,
    draw,
    turned,
  });
}

/**
 * One of the campaign's own wordings.
 * @param {Draft} draft
 * @param {VariantId} id
 * @param {Shown} shown
 */
function ofVariant(draft, id, shown) {
  return wording({
    id,
    label: draft.campaign.variants.length > 1 ? t("what_wording", { letter: id.toUpperCase() }) : "",
    letter: draft.campaign.variants.length > 1 ? id.toUpperCase() : "",
    now: () => draft.campaign.variants.find((each) => each.id === id) ?? { title: {}, text: {} },
    write: (words) =>
      draft.change({
        variants: draft.campaign.variants.map((each) => (each.id === id ? { ...each, ...words } : each)),
      }),
    shown,
  });
}
