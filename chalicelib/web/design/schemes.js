/** Day and night side by side: the tokens of both, as the style sheet says them, for a part of the page each. */

/** From the rules of :root, which hold for the whole page, rules for .by-day and .by-night. */
export function bothSchemes() {
  const [day, night] = [new Map(), new Map()];
  for (const { cssRules } of document.styleSheets)
    for (const rule of cssRules) {
      if (isRoot(rule)) tokens(rule, day);
      else if (rule instanceof CSSMediaRule && rule.conditionText.includes("prefers-color-scheme: dark"))
        for (const inner of rule.cssRules) if (isRoot(inner)) tokens(inner, night);
    }
  const sheet = new CSSStyleSheet();
  const said = (/** @type {Map<string, string>} */ held) =>
    [...night.keys()].map((name) => `${name}:${held.get(name)}`);
  sheet.insertRule(`.by-day{color-scheme:light;${said(day).join(";")}}`);
  sheet.insertRule(`.by-night{color-scheme:dark;${said(night).join(";")}}`);
  document.adoptedStyleSheets = [sheet];
}

/**
 * @param {CSSRule} rule
 * @returns {rule is CSSStyleRule}
 */
const isRoot = (rule) => rule instanceof CSSStyleRule && rule.selectorText === ":root";

/**
 * @param {CSSStyleRule} rule
 * @param {Map<string, string>} into
 */
function tokens({ style }, into) {
  for (const name of style) if (name.startsWith("--")) into.set(name, style.getPropertyValue(name));
}
