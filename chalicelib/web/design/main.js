/** The page that shows what all pages are made of: each part by day and by night, as it is. */

import { h } from "../kit/dom.js";
import { begun } from "../kit/starting.js";
import { LANGUAGES, speak as speakFor, t } from "../kit/words.js";
import { parts } from "./parts.js";
import { bothSchemes } from "./schemes.js";

const root = /** @type {HTMLElement} */ (document.querySelector("[data-design]"));

async function start() {
  const asked = document.documentElement.lang;
  const code = asked in LANGUAGES ? asked : "en";
  await speakFor(code, "design");
  begun();
  bothSchemes();
  document.title = `${t("design_title")} · Carnet`;
  root.replaceChildren(
    h(
      "header",
      { class: "design-head" },
      h("h1", {}, t("design_title")),
      h("p", { class: "lead" }, t("design_lead")),
    ),
    ...parts().map(({ name, make }) => {
      const id = `part-${name}`;
      return h(
        "section",
        { class: "design-part", "aria-labelledby": id, "data-part": name },
        h("h2", { id }, t(`design_${name}`)),
        h("p", { class: "hint" }, t(`design_${name}_how`)),
        h(
          "div",
          { class: "design-pair" },
          ["day", "night"].map((scheme) => h("div", { class: `by-${scheme} design-stage` }, make(scheme))),
        ),
      );
    }),
  );
}

start();
