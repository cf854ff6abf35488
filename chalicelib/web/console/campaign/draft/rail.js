/** The rail beside a draft: its steps in order, which one is in sight, and which has something to mend. */

import { h } from "../../../kit/dom.js";
import { t } from "../../words.js";

/** A step that fills the upper part of the window is the one in sight. */
const IN_SIGHT = "-20% 0px -65% 0px";

/**
 * @param {readonly string[]} steps their names, in order
 * @param {HTMLElement[]} sections
 */
export function rail(steps, sections) {
  const links = steps.map((name, at) => {
    /** @type {HTMLElement} */
    const link = h(
      "button",
      { type: "button", class: "rail-step", "data-rail": name, onclick: () => to(sections[at]) },
      h("span", {}, t(`step_${name}`)),
    );
    return link;
  });
  /** @type {Set<Element>} */
  const inSight = new Set();
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        isIntersecting ? inSight.add(target) : inSight.delete(target);
      const here = sections.findIndex((section) => inSight.has(section));
      if (here < 0) return;
      for (const [at, link] of links.entries())
        at === here ? link.setAttribute("aria-current", "step") : link.removeAttribute("aria-current");
    },
    { rootMargin: IN_SIGHT },
  );
  for (const section of sections) seen.observe(section);
  links[0].setAttribute("aria-current", "step");
  /** @param {string} step the one that has something to mend; "" for none */
  const mend = (step) => {
    for (const [at, link] of links.entries()) {
      const wrong = steps[at] === step;
      link.toggleAttribute("data-mend", wrong);
      link.title = wrong ? t("rail_mend") : "";
    }
  };
  return { element: h("nav", { class: "rail", "aria-label": t("rail") }, links), mend };
}

/**
 * Brings a step into sight, and whoever uses a keyboard to its heading.
 * @param {HTMLElement} section
 */
function to(section) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  section.scrollIntoView({ behavior: calm ? "auto" : "smooth" });
  const heading = section.querySelector("h2");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
