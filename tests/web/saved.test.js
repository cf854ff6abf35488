import assert from "node:assert/strict";
import { test } from "node:test";
import { csvOf } from "../../chalicelib/web/console/saved.js";

test("no piece of a text runs in a spreadsheet, wherever that parts its cells", () => {
  const lines = [["=1", "Ana;=cmd", "a; +2\n-3", "a;b", "3-4", "", null, -5]];
  assert.equal(csvOf(lines), `\ufeff'=1,Ana;'=cmd,"a; '+2\n'-3",a;b,3-4,,,-5\r\n`);
});
