/** Sound and vibration, so that a cashier need not look: done rises, refused falls, already done knocks. */

/** @typedef {"read" | "done" | "reward" | "saved" | "already" | "refused"} Signal */

/**
 * Each tone with its pitch in Hz, and in seconds when it begins and how long it lasts.
 * @type {Record<Signal, [number, number, number][]>}
 */
const TONES = {
  read: [[1500, 0, 0.06]],
  done: [
    [880, 0, 0.1],
    [1320, 0.1, 0.18],
  ],
  reward: [
    [880, 0, 0.1],
    [1175, 0.1, 0.1],
    [1568, 0.2, 0.28],
  ],
  saved: [
    [880, 0, 0.12],
    [880, 0.18, 0.12],
  ],
  already: [
    [520, 0, 0.09],
    [520, 0.16, 0.09],
  ],
  refused: [
    [300, 0, 0.18],
    [200, 0.2, 0.34],
  ],
};
/**
 * On and off in turn, in ms.
 * @type {Record<Signal, number[]>}
 */
const PULSES = {
  read: [20],
  done: [60],
  reward: [60, 60, 160],
  saved: [40, 60, 40],
  already: [40, 90, 40, 90, 40],
  refused: [260, 90, 260],
};
const MUTED = "carnet.muted";

/** @type {AudioContext | null} */
let audio = null;

export const isMuted = () => localStorage.getItem(MUTED) === "yes";
/** @param {boolean} on */
export const mute = (on) => localStorage.setItem(MUTED, on ? "yes" : "no");

/** Browsers let a page sound only after a touch: the first one wakes it. */
export function wakeOnTouch() {
  const wake = () => {
    audio ??= new AudioContext();
    if (audio.state !== "running") audio.resume().catch(() => {});
  };
  for (const type of ["pointerdown", "keydown"])
    addEventListener(type, wake, { capture: true, passive: true });
}

/** @param {Signal} kind */
export function signal(kind) {
  navigator.vibrate?.(PULSES[kind]);
  if (isMuted() || !audio || audio.state !== "running") return;
  for (const [pitch, after, lasts] of TONES[kind])
    tone(audio, pitch, audio.currentTime + after, lasts, kind === "refused" ? "square" : "triangle");
}

/**
 * @param {AudioContext} audio
 * @param {number} pitch
 * @param {number} at
 * @param {number} lasts
 * @param {OscillatorType} type
 */
function tone(audio, pitch, at, lasts, type) {
  const [source, volume] = [audio.createOscillator(), audio.createGain()];
  [source.type, source.frequency.value] = [type, pitch];
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(type === "square" ? 0.12 : 0.35, at + 0.01); // no click at the start
  volume.gain.exponentialRampToValueAtTime(0.001, at + lasts);
  source.connect(volume).connect(audio.destination);
  source.start(at);
  source.stop(at + lasts + 0.02);
}
