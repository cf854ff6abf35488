/** Bring your regulars: a list from a spreadsheet is looked at first, then it becomes cards, and can go again. */

import { confirmed, over } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { fileField } from "../../kit/form/fields.js";
import { head, mark, nothing, row, rows } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { saveParts } from "../save_parts.js";
import { dayAndClock, learn, t } from "../words.js";
import { chosenFile } from "./list_chosen.js";
import { Stopped, undoAll } from "./list_run.js";

/**
 * @import { ImportView, StayedView } from "../../api/card.js"
 * @import { Client } from "../client.js"
 */

const SAID_MAX = 50; // rows that are told one by one

/** @param {Client} client */
export async function page(client) {
  const [{ imports }, { programmes }, shop] = await Promise.all([
    client.read("/imports"),
    client.read("/programmes"),
    client.read("/merchant"),
    learn("regulars"),
  ]);
  const steps = h("div", { class: "list-stack" });
  const before = h("div", { class: "list-stack" });
  /** @param {ImportView[]} list */
  const draw = (list) =>
    before.replaceChildren(
      ...(list.length
        ? [
            h("h2", {}, t("list_before")),
            rows(
              list.map((run) => line(client, run, gone)),
              "imports",
            ),
          ]
        : []),
    );
  const again = async () => draw((await client.read("/imports")).imports);
  const gone = () => {
    steps.replaceChildren(); // what it says of the list is over
    return again();
  };
  draw(imports);
  const list = fileField({
    id: "list-file",
    label: t("list_file"),
    hint: t("list_file_how"),
    accept: ".csv,.tsv,.txt,text/csv",
    chosen: async (file) =>
      steps.replaceChildren(await chosenFile(client, file, { programmes, zone: shop.zone, changed: again })),
  });
  return h(
    "section",
    { "data-page": "regulars" },
    head(t("section_regulars"), t("regulars_lead")),
    programmes.length ? list : nothing(t("programmes_none")),
    steps,
    before,
  );
}

/**
 * A list that was brought, with its links and its undo.
 * @param {Client} client
 * @param {ImportView} run
 * @param {() => unknown} changed
 */
export function line(client, run, changed) {
  const told = h("p", { class: "hint", role: "status" });
  const undoable = run.state !== "undone" && run.next > 0;
  const undo = async () => {
    const sure = t("list_undo_sure", { n: run.made + run.added });
    if (!(await confirmed(t("list_undo"), sure, t("list_undo")))) return;
    try {
      const done = await undoAll(client, run, (at, of) => told.replaceChildren(t("list_at", { at, of })));
      await changed();
      if (done.stayed.length) sayStayed(done.stayed);
    } catch (error) {
      told.replaceChildren(stoppedSaid(error));
    }
  };
  const links = async () => {
    await client.read("/imports");
    const address = `/api/v1/imports/${run.id}/links.csv`;
    const answer = await saveParts(address, `${run.name.replace(/\.[^.]*$/, "")}-links.csv`, "text/csv");
    if (answer === null || answer.status !== 200) told.replaceChildren(refusalOf(answer).detail);
  };
  /** @type {(name: string, words: string, onclick: () => unknown) => HTMLElement} */
  const button = (name, words, onclick) =>
    h(
      "button",
      { type: "button", class: "button button-quiet button-fit", [`data-${name}`]: true, onclick },
      words,
    );
  return row({
    id: run.id,
    title: run.name,
    mark:
      run.state !== "done" &&
      mark(run.state === "undone" ? "quiet" : "invited", t(`list_state_${run.state}`)),
    facts: [
      dayAndClock(run.begun_at),
      t("list_came", { made: run.made, added: run.added, wrong: run.wrong }),
      run.state === "undone" && run.stayed > 0 && t("list_stayed", { n: run.stayed, many: run.stayed_n }),
      told,
    ],
    acts: h(
      "div",
      { class: "list-acts" },
      run.made > 0 && run.state !== "undone" && button("links", t("list_links"), links),
      undoable && button("undo", t("list_undo"), undo),
    ),
  });
}

/** @param {StayedView[]} stayed */
function sayStayed(stayed) {
  const many = stayed.reduce((sum, { n }) => sum + n, 0);
  const some = stayed.slice(0, SAID_MAX).map(({ line: at, n }) => t("list_stayed_row", { line: at, n }));
  return over(t("list_state_undone"), (close) => [
    h("p", {}, t("list_stayed", { n: stayed.length, many })),
    h(
      "ul",
      { "data-stayed": true },
      some.map((said) => h("li", {}, said)),
    ),
    h(
      "div",
      { class: "form-buttons" },
      h(
        "button",
        { type: "button", class: "button", "data-focus": true, onclick: () => close(null) },
        t("list_close"),
      ),
    ),
  ]);
}

/** @param {unknown} error */
export function stoppedSaid(error) {
  if (!(error instanceof Stopped)) throw error;
  return `${refusalOf(error.answer).detail} ${t("list_goes_on")}`;
}
