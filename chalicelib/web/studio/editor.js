/** The whole programme in the owner's hands: what it counts, what else regulars have, how it looks, every text. */

import { h } from "../kit/dom.js";
import { text } from "../kit/form/fields.js";
import { learn, t } from "../kit/words.js";
import { parts } from "./parts.js";
import { rules } from "./rules.js";
import { looks } from "./steps/look.js";
import { sums } from "./steps/numbers.js";
import { asking } from "./steps/questions.js";

/**
 * @import { Child, Sender } from "../kit/types.js"
 * @import { Design } from "./design.js"
 * @import { Stage } from "./stage.js"
 * @typedef {object} Making what the forms of a programme work with
 * @property {Design} design
 * @property {Stage} stage
 * @property {number} digits of the shop's currency
 * @property {{ digits: Record<string, number>, art: { id: string, address: string }[] }} start
 * @property {(sender: Sender<any> | EventTarget, type: string, listener: () => void) => void} follow
 * @property {() => unknown} [redraw] draws the forms anew, after a change that was not made in them
 * @property {boolean} [ofProgramme] colours are the programme's own, the shop's stay
 */

/**
 * @param {Making} making
 * @returns {Promise<HTMLElement>}
 */
export async function editor(making) {
  await learn("studio_editor");
  const { design } = making;
  const name = text({
    name: "programme",
    label: t("studio_card_called"),
    value: design.state.programme.name,
    maxlength: 40,
  });
  name.control.addEventListener("input", () =>
    design.change("card", (state) => {
      state.programme.name = name.read();
    }),
  );
  const sentence = h("p", { class: "rule-now", "aria-live": "polite", "data-rule": true });
  const say = () => {
    const { answer, refusal } = making.stage;
    const ofParts = refusal.field.startsWith("programme.parts");
    sentence.textContent = refusal.detail && !ofParts ? refusal.detail : (answer?.sentence ?? "");
    sentence.classList.toggle("is-wrong", Boolean(refusal.detail) && !ofParts);
  };
  making.follow(making.stage, "shown", say);
  making.follow(making.stage, "refused", say);
  say();
  return h(
    "div",
    { class: "editor", "data-editor": true },
    sentence,
    section("rules", [name.element, rules(making)]),
    section("parts", parts(making)),
    section("look", looks(making)),
    section("sums", [asking(making).elements, sums(making)]),
  );
}

/**
 * @param {string} name
 * @param {Child} content
 */
function section(name, content) {
  return h(
    "section",
    { class: "editor-part", "data-section": name },
    h("h2", {}, t(`studio_edit_${name}`)),
    h("p", { class: "hint" }, t(`studio_edit_${name}_how`)),
    content,
  );
}
