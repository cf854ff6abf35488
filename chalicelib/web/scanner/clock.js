/** The device's clock beside the server's: scans are dated by the server's, and a wrong one is told. */

const OFF_MS = 120_000; // less is a slow network, not a wrong clock

/**
 * How far the server is ahead of the device, from one answer that left at `sent` and came at `came`.
 * @param {string} serverNow
 * @param {number} sent
 * @param {number} came
 */
export function offsetOf(serverNow, sent, came) {
  const server = Date.parse(serverNow);
  if (Number.isNaN(server)) return 0;
  const least = server - came; // the answer was written somewhere between the two
  const most = server - sent;
  if (least <= 0 && most >= 0) return 0;
  return Math.round((least + most) / 2);
}

/**
 * `{ahead, ms}` of a device that is off by more than a network explains, else null.
 * @param {number} offset
 */
export function wrong(offset) {
  return Math.abs(offset) > OFF_MS ? { ahead: offset < 0, ms: Math.abs(offset) } : null;
}

/**
 * The time of a scan as the server would say it.
 * @param {number} deviceNow
 * @param {number} offset
 */
export function madeAt(deviceNow, offset) {
  return new Date(deviceNow + offset).toISOString();
}
