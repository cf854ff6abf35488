/** What: the message in each language, perhaps two of them to compare; the face for a time; the double stamps. */

import { h } from "../../kit/dom.js";
import { tick } from "../../kit/fields.js";
import { t } from "../words.js";
import { bonus } from "./bonus.js";
import { face } from "./face.js";
import { LIMITS, languageTabs, limited, part } from "./fields.js";

/** `shown` is what the preview shows now: {variant, language}; the step moves it to what is written on. */
export function whatStep(draft, { colours, shown }) {
  return h("div", { class: "stack" }, message(draft, shown), face(draft, colours, shown), bonus(draft));
}

function message(draft, shown) {
  const empty = (id) => ({ id, title: {}, text: {} });
  const now = () => draft.campaign.variants;
  const change = (variants) => draft.change({ variants });
  const draw = () => {
    const wordings = h("div", { class: "stack" });
    const drawWordings = () => wordings.replaceChildren(...now().map(({ id }) => wording(draft, id, shown)));
    const two = tick({ name: "two", label: t("what_two"), hint: t("what_two_how"), value: now().length > 1 });
    two.control.addEventListener(
      "change",
      () => (change(two.control.checked ? [now()[0], empty("b")] : now().slice(0, 1)), drawWordings()),
    );
    drawWordings();
    return [wordings, two.element];
  };
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

/** Title and text of one wording, a language at a time. */
function wording(draft, id, shown) {
  const element = h("div", {
    class: "wording stack",
    role: "group",
    "aria-label": t("what_wording", { letter: id.toUpperCase() }),
    "data-wording": id,
  });
  const of = () => draft.campaign.variants.find((each) => each.id === id);
  const write = (name, code, value) => {
    const words = { ...of()[name], [code]: value };
    if (!value) delete words[code];
    draft.change({
      variants: draft.campaign.variants.map((each) => (each.id === id ? { ...each, [name]: words } : each)),
    });
    marks();
  };
  const tabs = languageTabs(
    shown.language,
    (code) => (shown.set({ variant: id, language: code }), draw(code)),
  );
  const marks = () => tabs.marks((code) => of().title[code] && of().text[code]);
  const fields = h("div", { class: "stack" });
  function draw(code) {
    const named = draft.campaign.variants.length > 1 ? ` ${id.toUpperCase()}` : "";
    const one = (name, most, area) =>
      limited({
        name: `${name}-${id}`,
        label: `${t(`what_${name}`)}${named}`,
        value: of()[name][code] ?? "",
        most,
        area,
        lang: code,
        oninput: (value) => write(name, code, value),
      });
    fields.replaceChildren(one("title", LIMITS.title, false), one("text", LIMITS.text, true));
    fields.addEventListener("focusin", () => shown.set({ variant: id, language: code }));
  }
  draw(shown.language);
  marks();
  element.append(
    ...(draft.campaign.variants.length > 1
      ? [h("h3", {}, t("what_wording", { letter: id.toUpperCase() }))]
      : []),
    tabs.element,
    fields,
  );
  return element;
}
