/** What came of a campaign: did it arrive, did it work; what each figure counts, and all of it to take along. */

import { good } from "../../../kit/api.js";
import { bars } from "../../../kit/chart/bars.js";
import { numbers } from "../../../kit/chart/table.js";
import { h, within } from "../../../kit/dom.js";
import { action } from "../../../kit/form/form.js";
import { nothing, notice } from "../../../kit/parts.js";
import { refusalOf } from "../../../kit/refusal.js";
import { renewed } from "../../../kit/renewed.js";
import { saveParts } from "../../save_parts.js";
import { fetches } from "../../served.js";
import { dayAndClock, has, LANGUAGES, number, share, t } from "../../words.js";
import { worked } from "./effect.js";
import { givenPart } from "./given.js";

/**
 * @import { ArrivalView, ResultsView, WalletArrivalView } from "../../../api/campaign.js"
 * @import { Client } from "../../client.js"
 * @import { Live } from "./running.js"
 */

const AGAIN_MS = 1500;
const LOOKS_MAX = 40; // a minute: a large campaign takes longer, and can be looked at again
const LOOKS_BACK = 8; // at gifts that go back
const STEPS = /** @type {const} */ (["sent", "pushed", "accepted", "fetched", "stale", "removed", "refused"]);
/** @type {Partial<Record<keyof ArrivalView, "quiet" | "bad">>} the look of what is not the usual way */
const KINDS = { stale: "quiet", removed: "quiet", refused: "bad" };

/**
 * The part of the page, what came of it in `words` for the page's top, and `look()` to measure anew and show both.
 * @param {Client} client
 * @param {Live} live
 */
export function resultPart(client, live) {
  const drawn = h("div", { class: "stack" });
  const words = h("section", { class: "panel wide stack", hidden: true, "data-retold": true });
  const element = h(
    "section",
    { class: "stack", "data-result": true, "aria-labelledby": "result" },
    h("h2", { id: "result" }, t("result")),
    drawn,
  );
  const path = /** @type {const} */ (`/campaigns/${encodeURIComponent(live.campaign.id)}`);
  const count = action({
    label: t("result_again"),
    "data-measure": true,
    send: () => client.ask("POST", `${path}/measure`, {}),
    done: () => read(LOOKS_MAX),
  });

  /** @param {number} looks how often it is looked at again */
  async function read(looks) {
    const answer = await client.ask("GET", `${path}/results`);
    if (!good(answer)) {
      drawn.replaceChildren(notice(refusalOf(answer).detail));
      return 0;
    }
    draw(answer.body);
    if (!answer.body.complete && looks > 0)
      setTimeout(() => element.isConnected && read(looks - 1), AGAIN_MS);
    return answer.body.gifts?.waiting ?? 0;
  }
  /** @param {ResultsView} result */
  function draw(result) {
    const refused = result.wallets.some((arrival) => arrival.refused > 0);
    const followed = result.measured_at ? result.follow_ups : undefined;
    if (refused !== live.refused || JSON.stringify(followed) !== JSON.stringify(live.followed)) {
      Object.assign(live, { refused, followed });
      live.drawn?.();
    }
    if (!result.measured_at)
      return renewed(drawn, nothing(t("result_none")), live.campaign.may.includes("measure") && count);
    renewed(words, inWords(result, element));
    words.hidden = !result.retold.length;
    renewed(
      drawn,
      asOf(result, result.measured_at),
      arrived(result),
      worked(result),
      givenPart(client, result.gifts, live, () => settled(LOOKS_BACK)),
      definitions(result),
      takeAlong(path, live, !result.final && live.campaign.may.includes("measure") && count),
    );
  }
  /** @param {number} looks until what was not taken is back */
  async function settled(looks) {
    const waiting = await read(0);
    if (waiting && looks > 0) setTimeout(() => element.isConnected && settled(looks - 1), AGAIN_MS);
  }
  async function look() {
    if (live.campaign.may.includes("measure") && !live.campaign.measured_at)
      await client.ask("POST", `${path}/measure`, {});
    await read(LOOKS_MAX);
  }
  if (live.campaign.starts_at) queueMicrotask(look);
  else element.hidden = true;
  const again = () => {
    element.hidden = !live.campaign.starts_at;
    return look();
  };
  return { element, words, look: again };
}

/**
 * What it brought and what it cost, as one tells it; how that is known is one click away.
 * @param {ResultsView} result
 * @param {HTMLElement} below where the figures stand
 */
function inWords({ retold }, below) {
  const how = () => {
    const method = below.querySelector("[data-definitions]");
    if (!(method instanceof HTMLDetailsElement)) return;
    method.open = true;
    method.scrollIntoView({ block: "center" });
    within(method, "summary")?.focus({ preventScroll: true });
  };
  return [
    h("h2", { class: "unseen" }, t("retold")),
    retold.map((sentence, at) => h("p", { class: at ? "" : "retold" }, sentence)),
    h(
      "button",
      { type: "button", class: "button button-quiet button-fit", "data-how": true, onclick: how },
      t("retold_how"),
    ),
  ];
}

/**
 * @param {ResultsView} result
 * @param {string} measuredAt
 */
function asOf(result, measuredAt) {
  const until = result.final
    ? t("result_final")
    : result.window_ends_at
      ? t("result_open", { at: dayAndClock(result.window_ends_at) })
      : t("result_running", { n: result.window_days });
  return h(
    "p",
    { class: "hint", "data-final": String(result.final) },
    `${t("result_as_of", { at: dayAndClock(measuredAt) })} ${until}`,
  );
}

/**
 * How far it came in each wallet. How many were sent and held back stands above, counted as it is now.
 * @param {ResultsView} result
 */
function arrived(result) {
  return h(
    "div",
    { class: "panel wide", "data-arrived": true },
    h("h3", {}, t("result_arrived")),
    h(
      "div",
      { class: "charts" },
      result.wallets
        .filter(({ wallet }) => wallet !== "none")
        .map((arrival) => walletChart(arrival, result.sent)),
    ),
    result.in_window !== null &&
      h("p", { "data-in-window": true }, t("result_in_window", { n: result.in_window })),
    numbers(
      t("result_by_language"),
      [t("language"), ...STEPS.map((step) => t(`step_of_${step}`))],
      [
        ...result.wallets.map((arrival) => [
          t(`wallet_${arrival.wallet}`),
          ...STEPS.map((step) => number(arrival[step])),
        ]),
        ...result.languages.map((arrival) => [
          LANGUAGES[arrival.language],
          ...STEPS.map((step) => number(arrival[step])),
        ]),
      ],
    ),
  );
}

/**
 * How far it came in one wallet; what was fetched only where phones fetch.
 * @param {WalletArrivalView} arrival
 * @param {number} sent
 */
function walletChart(arrival, sent) {
  const asked = STEPS.filter(
    (step) => fetches(arrival.wallet) || !["fetched", "stale"].includes(step),
  ).filter((step) => !(step in KINDS) || arrival[step]);
  const rows = asked.map((step) => ({
    name: t(`step_of_${step}`),
    value: arrival[step],
    share: step !== "sent" && arrival.sent ? share(arrival[step] / arrival.sent) : undefined,
    kind: KINDS[step],
  }));
  const name = t(`wallet_${arrival.wallet}`);
  return h(
    "div",
    { class: "stack", "data-wallet": arrival.wallet },
    h("p", { class: "row-title" }, name),
    bars({ rows, format: number, label: name, of: Math.max(1, sent) }),
    arrival.refusals.length > 0 &&
      h(
        "ul",
        { class: "plain-list hint" },
        arrival.refusals.map(({ said, cards }) => h("li", {}, `${said}: ${number(cards)}`)),
      ),
  );
}

/** @param {ResultsView} result */
function definitions(result) {
  return h(
    "details",
    { class: "numbers", "data-definitions": true },
    h("summary", {}, t("result_definitions")),
    h(
      "dl",
      { class: "definitions" },
      Object.entries(result.definitions).map(([name, said]) =>
        h("div", {}, h("dt", {}, nameOf(name, result)), h("dd", {}, said)),
      ),
    ),
  );
}

/**
 * What a defined word is called on this page.
 * @param {string} name
 * @param {ResultsView} result
 */
function nameOf(name, { metrics }) {
  return (
    metrics.find(({ metric }) => metric === name)?.name ??
    (has(`step_of_${name}`) ? t(`step_of_${name}`) : has(`defined_${name}`) ? t(`defined_${name}`) : name)
  );
}

/**
 * Everything as CSV.
 * @param {`/campaigns/${string}`} path
 * @param {Live} live
 * @param {HTMLElement | false} count
 */
function takeAlong(path, live, count) {
  return h(
    "div",
    { class: "acts", "data-csv": true },
    h(
      "a",
      { class: "button button-quiet button-fit", href: `/api/v1${path}/results.csv`, download: "" },
      t("csv_results"),
    ),
    action({
      label: t("csv_deliveries"),
      "data-csv-deliveries": true,
      send: () =>
        saveParts(`/api/v1${path}/deliveries.csv`, `${live.campaign.id}-deliveries.csv`, "text/csv"),
      done: () => {},
    }),
    count,
  );
}
