/** Which column holds what: by its head, in five languages, and as the owner says otherwise. */

/** @import { CellsBody } from "../../api/card.js" */

export const FIELDS = /** @type {const} */ ([
  "name",
  "surname",
  "phone",
  "mail",
  "birthday",
  "tier",
  "member_until",
  "balance",
  "language",
]);
/**
 * @typedef {typeof FIELDS[number]} Field
 * @typedef {Partial<Record<Field, number>>} Columns
 */

// In small letters without accents and signs: what each is called in the lists of other tools and of people.
/** @type {Record<Field, string>} */
const HEADS = {
  name:
    "name full name customer customer name guest client first name forename nom nom complet client invite prenom " +
    "kunde gast vorname nume nume complet oaspete prenume имя клиент гость имя клиента фио",
  surname: "surname last name family name nom de famille nachname familienname nume de familie фамилия",
  phone:
    "phone phone number mobile mobile phone telephone tel cell telefon telefonnummer handy mobil handynummer numero " +
    "numero de telephone portable mobil telefon mobil numar de telefon телефон номер телефона мобильныи",
  mail:
    "mail email e mail mail address email address e mail address courriel adresse e mail adresse mail " +
    "adresa de e mail adresa e mail почта эл почта электронная почта",
  birthday:
    "birthday birth date date of birth dob born anniversaire date de naissance naissance geburtstag geburtsdatum " +
    "zi de nastere data nasterii ziua de nastere день рождения дата рождения",
  tier: "tier level status rank palier niveau statut stufe rang nivel statut уровень статус",
  member_until:
    "member until membership until membership valid until expires expiry expiry date valid until adhesion jusqu au valable jusqu au " +
    "mitglied bis mitgliedschaft bis gultig bis membru pana la abonament pana la valabil pana la член до членство до деиствует до",
  balance:
    "balance stamps points score stamp count points balance visits tampons points solde timbres passages stempel punkte guthaben stand " +
    "stampile puncte sold vizite штампы баллы баланс очки посещения",
  language: "language lang locale langue sprache limba язык",
};
const KNOWN = /** @type {[Field, string[]][]} */ (
  Object.entries(HEADS).map(([field, heads]) => [field, heads.split(" ")])
);

/**
 * Where each field is, as far as the heads say it.
 * @param {string[]} head
 * @returns {Columns}
 */
export function guessColumns(head) {
  /** @type {Columns} */
  const found = {};
  const plain = head.map(folded);
  for (const [field, words] of KNOWN) {
    const taken = new Set(Object.values(found));
    /** @type {number[]} */
    const score = plain.map((text, at) => (taken.has(at) ? 0 : likeness(text, words, HEADS[field])));
    const best = score.indexOf(Math.max(...score));
    if (score[best] > 0) found[field] = best;
  }
  return found;
}

/**
 * What the API is told of a row.
 * @param {string[]} row
 * @param {number} line
 * @param {Columns} columns
 * @returns {CellsBody}
 */
export function cellsOf(row, line, columns) {
  /** @param {Field} field */
  const at = (field) => {
    const column = columns[field];
    return column === undefined ? "" : (row[column] ?? "");
  };
  const { surname: _, ...fields } = columns;
  /** @type {CellsBody} */
  const cells = { line };
  for (const field of /** @type {Exclude<Field, "surname">[]} */ (Object.keys(fields)))
    cells[field] = at(field);
  if (columns.surname !== undefined) cells.name = [at("name"), at("surname")].filter(Boolean).join(" ");
  return cells;
}

/**
 * 3: the head is one of the names whole; 1: a word of it is one that only this field has.
 * @param {string} text
 * @param {string[]} words
 * @param {string} all
 */
function likeness(text, words, all) {
  if (!text) return 0;
  if (` ${all} `.includes(` ${text} `)) return 3;
  const first = text.split(" ")[0];
  return first.length > 3 && words.includes(first) ? 1 : 0;
}

/** @param {string} text */
const folded = (text) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
