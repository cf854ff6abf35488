/** The kit's parts where they need no browser: menus by keys, tables in order, dates in words, sections in groups. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { bySection, GROUPS, grouped } from "../../chalicelib/web/console/navigation.js";
import { SECTIONS } from "../../chalicelib/web/console/sections.js";
import { dateShown } from "../../chalicelib/web/kit/form/dates.js";
import { nextAt } from "../../chalicelib/web/kit/menu.js";
import { inOrder } from "../../chalicelib/web/kit/table/table.js";
import { speak } from "../../chalicelib/web/kit/words.js";

globalThis.document ??= { documentElement: {} };

test("keys go round in a menu, to its ends, and to what begins with a letter", () => {
  const items = ["Rename", "Duplicate", "Delete"].map((text) => ({ text }));
  assert.deepEqual(
    [
      ["ArrowDown", 0],
      ["ArrowDown", 2],
      ["ArrowUp", 0],
      ["Home", 2],
      ["End", 0],
      ["d", 0],
      ["d", 1],
      ["d", 2],
      ["x", 0],
      ["Enter", 0],
    ].map(([key, at]) => nextAt(key, at, items)),
    [1, 0, 2, 0, 2, 1, 2, 1, null, null],
  );
});

test("a table is sorted by numbers as numbers and by names as people sort them; equal lines keep their places", async () => {
  await speak("de", "design");
  const columns = [{ id: "name" }, { id: "sent" }];
  const lines = [
    ["Zimt", 9],
    ["Äpfel", 10],
    ["apfel 10", 9],
    ["apfel 9", 100],
  ].map((by, id) => ({ id: String(id), cells: by, by }));
  const order = (id, up) => inOrder(lines, columns, { id, up }).map((line) => line.id);
  assert.deepEqual(order("name", true), ["1", "3", "2", "0"]);
  assert.deepEqual(order("sent", true), ["0", "2", "1", "3"]);
  assert.deepEqual(order("sent", false), ["3", "1", "0", "2"]);
  assert.deepEqual(order("nothing", true), ["0", "1", "2", "3"]);
});

test("a date is written as the page's language writes it, whatever the browser's is", async () => {
  await speak("fr", "design");
  assert.equal(dateShown("date", "2026-03-08"), "dim. 8 mars 2026");
  assert.match(dateShown("datetime-local", "2026-03-08T21:30"), /^dim\. 8 mars 2026.+21:30$/);
  assert.equal(dateShown("time", "09:05"), "09:05");
  assert.equal(dateShown("date", ""), "");
  await speak("ru", "design");
  assert.match(dateShown("date", "2026-03-08"), /^вс, 8 мар/);
});

test("every section stands in one group, and a group that one has nothing in is not shown", () => {
  const placed = Object.values(GROUPS).flat();
  assert.equal(new Set(placed).size, placed.length);
  assert.deepEqual(
    SECTIONS.filter(({ id }) => !placed.includes(id)),
    [],
  );
  const campaigns = SECTIONS.filter(({ needs }) => needs === "campaigns");
  assert.deepEqual(
    grouped(campaigns).map(({ name }) => name),
    ["customers", "campaigns", "programme"],
  );
});

test("what waits is added up by the section that it leads to", () => {
  const waits = [
    { kind: "approval", n: 1, text: "One campaign waits for a yes.", link: "#/campaigns/c1" },
    { kind: "case", n: 2, text: "2 are late.", link: "#/cases" },
    { kind: "case", n: 3, text: "3 wait.", link: "#/cases" },
  ];
  assert.deepEqual(Object.fromEntries(bySection(waits)), {
    campaigns: { n: 1, texts: ["One campaign waits for a yes."] },
    cases: { n: 5, texts: ["2 are late.", "3 wait."] },
  });
});

test("no nought is drawn where a list is empty: what is left out is asked for by a truth, not by a number", () => {
  const web = new URL("../../chalicelib/web/", import.meta.url);
  const drawn = ["console", "kit", "scanner", "studio", "customer", "join", "design"].flatMap((page) =>
    readdirSync(new URL(`${page}/`, web), { recursive: true }).map((name) => `${page}/${name}`),
  );
  const noughts = drawn
    .filter((name) => name.endsWith(".js"))
    .filter((name) => /^\s*[\w.]+\.length &&(.*,)?$/m.test(readFileSync(new URL(name, web), "utf8")));
  assert.deepEqual(noughts, []);
});
