import assert from "node:assert/strict";
import { test } from "node:test";
import { newest } from "../../chalicelib/web/kit/newest.js";

test("an answer that a later question overtook is nobody's", async () => {
  /** @type {((answer: string) => void)[]} */
  const answers = [];
  const ask = newest(
    /** @type {(asked: string) => Promise<string>} */ () => new Promise((done) => answers.push(done)),
  );
  const [first, second] = [ask("a"), ask("b")];
  answers[1]("of b");
  answers[0]("of a");
  assert.deepEqual(await Promise.all([first, second]), [undefined, "of b"]);

  const third = ask("c");
  answers[2]("of c");
  assert.equal(await third, "of c");
});
