/** What each part of a programme asks an owner: few fields, each with what it is at first. Pure. */

/** @import { Part, PartField, Written } from "./types.js" */

const LATER = ["join", "birthday", "anniversary", "campaign", "case", "answer"];
const PERIODS = ["", "day", "month", "year", "ever"];

/** @type {PartField} */
const NAME = { name: "name", kind: "text" };
/** @type {PartField} */
const COST = { name: "cost_minor", kind: "money", usual: 0 };
/** @type {(usual: number) => PartField} */
const days = (usual) => ({ name: "days", kind: "number", most: 730, usual });
/** @type {PartField} */
const PERCENT = { name: "percent", kind: "percent", usual: 0 };
/** @type {PartField} */
const MONEY_OFF = { name: "minor", kind: "money", usual: 0 };

/** By type, in the order in which they are offered. @type {Record<string, PartField[]>} */
export const PART_FIELDS = {
  head_start: [{ name: "n", kind: "number", most: 100, usual: 2 }],
  milestone: [
    NAME,
    { name: "at", kind: "number", most: 9999, usual: 4 },
    { name: "every", kind: "number", most: 9999, usual: 9 },
    days(30),
    COST,
  ],
  right: [
    NAME,
    { name: "on", kind: "choice", options: LATER, usual: "birthday" },
    days(14),
    { name: "once", kind: "choice", options: PERIODS, usual: "year" },
    PERCENT,
    MONEY_OFF,
    COST,
  ],
  referral: [NAME, days(60), { name: "year_max", kind: "number", most: 100, usual: 20 }, COST],
  membership: [
    NAME,
    { name: "price_minor", kind: "money", usual: 1900 },
    { name: "months", kind: "number", most: 24, usual: 1 },
  ],
  perk: [
    NAME,
    { name: "holding", kind: "holding", usual: "" },
    { name: "once", kind: "choice", options: PERIODS, usual: "day" },
    PERCENT,
    MONEY_OFF,
    COST,
  ],
  credit: [NAME, { ...PERCENT, usual: 5 }, { name: "months", kind: "number", most: 36, usual: 12 }],
  spending: [NAME, { name: "points", kind: "number", most: 99999, usual: 10 }, { ...MONEY_OFF, usual: 100 }],
  collection: [
    NAME,
    { name: "reward", kind: "text" },
    { name: "needed", kind: "number", most: 50, usual: 6 },
    { name: "per_minor", kind: "money", usual: 500 },
    COST,
  ],
  draw: [NAME, { name: "every_visit", kind: "number", most: 100, usual: 10 }, days(30), COST],
  giving: [
    { name: "given", kind: "text" },
    { name: "cause", kind: "text" },
    { name: "every_visit", kind: "number", most: 100, usual: 5 },
    { name: "worth_minor", kind: "money", usual: 100 },
  ],
  trial: [{ name: "of", kind: "holding", usual: "", needed: true }, NAME, days(14)],
  voucher: [
    NAME,
    { name: "pool", kind: "text", usual: "" },
    { name: "cost", kind: "number", most: 99999, usual: 8 },
    COST,
  ],
};

/** What counts for a collection or a cause in one way counts in no other: the second is left out of the form. */
const EITHER = { giving: ["every_visit", "per_minor"], collection: ["per_minor", "item"] };

/**
 * A new part of this type, with words for whatever it calls something.
 * @param {string} type
 * @param {Written} programme
 * @param {(type: string, field: string) => Record<string, string>} words
 * @returns {Part}
 */
export function newPart(type, programme, words) {
  const taken = new Set(programme.parts.map(({ id }) => id));
  const stem = type.replaceAll("_", "-");
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  /** @type {Part} */
  const part = { type, id };
  for (const { name, kind, usual } of PART_FIELDS[type])
    part[name] = kind === "text" && usual === undefined ? words(type, name) : usual;
  const holds = programme.parts.find(({ type: other }) => other === "membership");
  if (type === "trial") part.of = holds?.id ?? "";
  if (type === "perk") part.holding = holds?.id ?? "";
  if (type === "milestone") part.every = Number(programme.rules.needed ?? 9);
  return part;
}

/**
 * The form's fields for this part: of two ways to count, the one that it has.
 * @param {Part} part
 * @returns {PartField[]}
 */
export function fieldsOf(part) {
  const fields = PART_FIELDS[part.type] ?? [];
  const [usual, other] = EITHER[/** @type {keyof typeof EITHER} */ (part.type)] ?? [];
  if (!usual || part[usual] || !part[other]) return fields;
  const kind = other.endsWith("minor") ? "money" : "text";
  return fields.map((field) => (field.name === usual ? { ...field, name: other, kind } : field));
}

/**
 * What may still be added: what every programme can have once stands no second time.
 * @param {Written} programme
 */
export function addable(programme) {
  const once = ["head_start", "referral", "draw", "spending"];
  return Object.keys(PART_FIELDS).filter((type) => {
    if (type === "spending" && programme.type !== "points") return false;
    if (
      type === "voucher" ||
      (type === "trial" && !programme.parts.some((each) => each.type === "membership"))
    )
      return false;
    return !once.includes(type) || !programme.parts.some((each) => each.type === type);
  });
}
