/** Programmes at a glance: what each has, and the way to speak to those who hold its cards. */

import { h } from "../shared/dom.js";
import { good } from "../console/desk.js";
import { head, nothing } from "../console/parts.js";
import { number, t } from "../console/words.js";
import { EVERYBODY } from "./condition.js";
import { grouped, inOurs } from "./group.js";

const RECENT_DAYS = 30;
/** Each number is an audience's: what is counted here can be written to. */
const ASKED = {
  all: EVERYBODY,
  recent: { fact: "visits", is: "at_least", value: 1, days: RECENT_DAYS },
  waiting: { fact: "waiting", is: "at_least", value: 1 },
  one_away: { fact: "to_reward", is: "exactly", value: 1 },
  lapsed: { fact: "last_visit", is: "at_least", value: 90 },
};

export const page = grouped(async (desk) => {
  const { programmes } = await desk.read("/programmes");
  const cards = programmes.map((each) => programme(desk, each));
  return h("section", { "data-page": "programmes" }, head(t("section_programmes"), t("programmes_lead")), programmes.length ? h("div", { class: "stack wide-gap" }, cards) : nothing(t("programmes_none")));
});

function programme(desk, { id, name, rule }) {
  const figures = h("dl", { class: "figures", "aria-busy": "true" });
  const cell = (value, words, key) => h("div", { class: "figure", "data-figure": key }, h("dt", {}, words), h("dd", {}, value === null ? "–" : number(value)));
  const draw = (found) => {
    const { all } = found;
    figures.replaceChildren(
      cell(all?.cards ?? null, t("glance_cards"), "cards"), cell(all?.apple ?? null, t("glance_apple"), "apple"), cell(all?.google ?? null, t("glance_google"), "google"),
      ...Object.keys(ASKED).slice(1).map((key) => cell(found[key]?.cards ?? null, t(`glance_${key}`), key)));
  };
  async function count() {
    const found = {};
    draw(found);
    await Promise.all(Object.entries(ASKED).map(async ([key, audience]) => {
      const answer = await desk.ask("POST", "/audiences/count", { programmes: [id], audience });
      found[key] = good(answer) ? answer.body.reach : null;
      draw(found);
    }));
    figures.removeAttribute("aria-busy");
  }
  count();
  return h("section", { class: "panel wide", "data-row": id, "aria-label": name }, h("h2", {}, name), h("p", { class: "hint" }, inOurs(rule)), figures);
}
