/** A hand scanner that types for another keyboard than the computer has: what it meant by its keys. */

// The same keys on four kinds of keyboard, without and with Shift: Y and Z, A and Q, the digits change places.
const KEYBOARDS = {
  qwerty: ["1234567890qwertyuiop]asdfghjkl;zxcvbnm,", "!@#$%^&*()QWERTYUIOP}ASDFGHJKL:ZXCVBNM<"],
  qwertz: ["1234567890qwertzuiop+asdfghjklöyxcvbnm,", '!"§$%&/()=QWERTZUIOP*ASDFGHJKLÖYXCVBNM;'],
  azerty: ["&é\"'(-è_çàazertyuiop$qsdfghjklmwxcvbn,;", "1234567890AZERTYUIOP£QSDFGHJKLMWXCVBN?."],
  йцукен: ["1234567890йцукенгшщзъфывапролджячсмитьб", '!"№;%:?*()ЙЦУКЕНГШЩЗЪФЫВАПРОЛДЖЯЧСМИТЬБ'],
};
/** @typedef {keyof typeof KEYBOARDS} Keyboard */

const LATIN = /** @type {const} */ (["qwerty", "qwertz", "azerty"]); // what a scanner can be set to and type a code

/** @type {Map<string, string>[] | null} */
let made = null;

/**
 * The text as a scanner meant it that is set to another keyboard, for each pair of keyboards.
 * @param {string} text
 */
export function retyped(text) {
  made ??= turnedAll();
  return made.map((turned) => [...text].map((sign) => turned.get(sign) ?? sign).join(""));
}

function turnedAll() {
  return /** @type {Keyboard[]} */ (Object.keys(KEYBOARDS)).flatMap((computer) =>
    LATIN.filter((scanner) => scanner !== computer).map((scanner) => turned(computer, scanner)),
  );
}

/**
 * From what the computer made of each key to the sign that the scanner meant by it.
 * @param {Keyboard} computer
 * @param {Keyboard} scanner
 */
function turned(computer, scanner) {
  const [plain, shifted] = KEYBOARDS[scanner];
  const signs = [...plain].map(
    (sign, at) => [sign, shifted[at]].find((one) => /[0-9a-z]/i.test(one)) ?? sign,
  );
  return new Map(KEYBOARDS[computer].flatMap((row) => [...row].map((typed, at) => [typed, signs[at]])));
}

/** The signs of a plain US keyboard's keys that are neither a letter nor a digit. */
const US_KEYS = new Map([
  ["Minus", "-"],
  ["BracketRight", "]"],
  ["Semicolon", ";"],
  ["Comma", ","],
  ["Space", " "],
]);

/**
 * The sign on a plain US keyboard's key, which is what most scanners press.
 * @param {{ key: string, code?: string }} event what a KeyboardEvent says; the worker has none
 */
export function onPlainKeyboard({ code = "", key }) {
  const named = /^(?:Digit|Key|Numpad)([0-9A-Z])$/.exec(code);
  return named ? named[1] : (US_KEYS.get(code) ?? key);
}
