/** A line in the shop's window on these cards for the campaign's days: its title, a text below, and where it leads. */

import { h } from "../../../kit/dom.js";
import { text } from "../../../kit/form/fields.js";
import { t } from "../../words.js";
import { LIMITS, languageTabs, limited, part } from "./fields.js";

/**
 * @import { CampaignModuleBody } from "../../../api/campaign.js"
 * @import { Language } from "../../../kit/types.js"
 * @import { Now, SetFace } from "./face.js"
 * @import { Shown } from "./shown.js"
 */

const URL_MAX = 500; // chalicelib/domain/face/modules.py
/** @type {Required<CampaignModuleBody>} */
const NONE = { title: {}, text: {}, url: "" };

/**
 * @param {Now} face
 * @param {SetFace} setFace
 * @param {Shown} shown
 */
export function inWindow(face, setFace, shown) {
  const now = () => ({ ...NONE, ...face().module });
  /** @param {Partial<CampaignModuleBody>} patch */
  const set = (patch) => setFace({ module: { ...now(), ...patch } });
  return part({
    name: "module",
    label: t("face_module"),
    hint: t("face_module_how"),
    on: Boolean(face().module),
    draw: () => [words(now, set, shown), address(now, set)],
    turned: (yes) => setFace({ module: yes ? NONE : null }),
  });
}

/**
 * Title and text, a language at a time.
 * @param {() => Required<CampaignModuleBody>} now
 * @param {(patch: Partial<CampaignModuleBody>) => void} set
 * @param {Shown} shown
 */
function words(now, set, shown) {
  const fields = h("div", { class: "stack" });
  const tabs = languageTabs(shown.language, (code) => {
    shown.set({ language: code });
    draw(code);
  });
  const marks = () => tabs.marks((code) => now().title[code]);
  /** @param {Language} code */
  function draw(code) {
    /** @type {(name: "title" | "text", most: number) => HTMLElement} */
    const one = (name, most) =>
      limited({
        name: `module-${name}`,
        label: t(`face_module_${name}`),
        value: now()[name][code] ?? "",
        most,
        area: false,
        lang: code,
        oninput: (value) => {
          const said = { ...now()[name], [code]: value };
          if (!value) delete said[code];
          set({ [name]: said });
          marks();
        },
      });
    fields.replaceChildren(one("title", LIMITS.title), one("text", LIMITS.module));
  }
  draw(shown.language);
  marks();
  return h("div", { class: "stack" }, tabs.element, fields);
}

/**
 * @param {() => Required<CampaignModuleBody>} now
 * @param {(patch: Partial<CampaignModuleBody>) => void} set
 */
function address(now, set) {
  const field = text({
    name: "module-url",
    label: t("face_module_url"),
    value: now().url,
    type: "url",
    maxlength: URL_MAX,
    placeholder: "https://",
  });
  field.control.addEventListener("input", () => set({ url: field.control.value.trim() }));
  return field.element;
}
