/** One's own access, as the kit's parts of it ask the console. */

import { dayAndClock } from "../words.js";

/**
 * @import { Access } from "../../kit/access/types.js"
 * @import { Client } from "../client.js"
 */

/**
 * @param {Client} client
 * @param {() => unknown} done
 * @returns {Access}
 */
export const accessOf = (client, done) => ({
  ask: (method, path, body) => client.ask(method, path, body),
  when: dayAndClock,
  done,
});
