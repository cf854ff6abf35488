/** A gift beside the words: one of the programmes' parts that a campaign, or this trigger, can give. */

import { h } from "../../../kit/dom.js";
import { choice } from "../../../kit/form/fields.js";
import { money } from "../../../kit/form/money.js";
import { inOurs, language, t } from "../../words.js";
import { part } from "./fields.js";

/**
 * @import { GiftView, ProgrammeView } from "../../../api/programme.js"
 * @import { Draft } from "../draft/draft.js"
 */

/**
 * Drawn anew when other programmes or another trigger leave another choice. A trigger with a gift of its own, such as
 * a birthday's, has it at once.
 * @param {Draft} draft
 * @param {ProgrammeView[]} programmes
 */
export function gift(draft, programmes) {
  const element = h("div");
  const possible = () => giftsOf(draft.campaign, programmes);
  const mark = () =>
    possible()
      .map(({ id }) => id)
      .join();
  let drawn = "";
  let trigger = draft.campaign.when.trigger;
  /** @param {string} id */
  const give = (id) => draft.change({ gift: id });
  /** @param {boolean} yes */
  const turned = (yes) => give(yes ? (possible()[0]?.id ?? "") : "");
  const draw = () => {
    drawn = mark();
    element.replaceChildren(
      part({
        name: "gift",
        label: t("what_gift"),
        hint: t("what_gift_how"),
        on: draft.campaign.gift !== "",
        draw: () => [which(draft, possible(), programmes, give)],
        turned,
      }),
    );
  };
  draft.addEventListener("change", () => {
    const { when, gift: chosen } = draft.campaign;
    const other = when.trigger !== trigger;
    trigger = when.trigger;
    const own = other && !chosen && possible().find(({ on }) => on === trigger);
    if (own) give(own.id);
    if (own || mark() !== drawn) draw();
  });
  draw();
  return element;
}

/**
 * What the campaign can give: what each of its programmes has for its time.
 * @param {{ programmes: string[], when: { trigger: string } }} campaign
 * @param {ProgrammeView[]} programmes
 * @returns {GiftView[]}
 */
export function giftsOf(campaign, programmes) {
  const { trigger } = campaign.when;
  const on = ["campaign", trigger || "day"];
  const [first, ...others] = programmes
    .filter(({ id }) => campaign.programmes.includes(id))
    .map(({ gifts }) => gifts.filter((each) => on.includes(each.on)));
  return (first ?? []).filter(({ id }) => others.every((gifts) => gifts.some((each) => each.id === id)));
}

/**
 * What one costs is counted when it is taken; that nobody has said so is said.
 * @param {GiftView} gift
 */
const priceOf = ({ cost_minor: cost }) => t(cost ? "gift_counts" : "gift_costs_unsaid");

/**
 * @param {Draft} draft
 * @param {GiftView[]} possible
 * @param {ProgrammeView[]} programmes
 * @param {(id: string) => void} give
 */
function which(draft, possible, programmes, give) {
  const chosen = draft.campaign.gift;
  const earn = programmes.find(({ id }) => draft.campaign.programmes.includes(id))?.earn;
  if (!possible.length && !chosen) return h("p", { class: "hint", "data-no-gift": true }, t("gift_none"));
  /** @type {[string, string][]} */
  const options = possible.map((each) => [
    each.id,
    [
      inOurs(each.name),
      t("gift_lasting", { n: each.days }),
      each.cost_minor && earn ? money(each.cost_minor, earn, language()) : "",
    ]
      .filter(Boolean)
      .join(" · "),
  ]);
  if (!possible.some(({ id }) => id === chosen)) options.unshift([chosen, chosen]); // gone: the check says so
  const field = choice({ name: "gift", label: t("gift_which"), value: chosen, options });
  const atTill = h("p", { class: "hint", "data-gift-at-till": true });
  /** @param {string} id */
  const tell = (id) => {
    const now = possible.find((each) => each.id === id);
    atTill.textContent = now
      ? [priceOf(now), now.offered && t("gift_at_till")].filter(Boolean).join(" ")
      : "";
  };
  field.control.addEventListener("change", () => {
    give(field.control.value);
    tell(field.control.value);
  });
  tell(chosen);
  return h("div", { class: "stack" }, field.element, atTill);
}
