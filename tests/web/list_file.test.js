/** A list of regulars as files have it: letters, signs between cells, heads; and what no file may do. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { cellsOf, guessColumns } from "../../chalicelib/web/console/card/list_columns.js";
import {
  decoded,
  guessDelimiter,
  guessEncoding,
  isNoText,
  rowsOf,
} from "../../chalicelib/web/console/card/list_file.js";

const utf8 = (text) => new TextEncoder().encode(text);
const bytes = (...parts) => Uint8Array.from(parts.flat());
const latin1 = (text) => [...text].map((sign) => sign.charCodeAt(0));
const utf16 = (text) =>
  bytes(
    [0xff, 0xfe],
    [...text].flatMap((s) => [s.charCodeAt(0) & 255, s.charCodeAt(0) >> 8]),
  );

function read(file) {
  const encoding = guessEncoding(file);
  const text = decoded(file, encoding);
  const delimiter = guessDelimiter(text);
  return { encoding, delimiter, ...rowsOf(text, delimiter) };
}

test("UTF-16 with semicolons and formulas is read, and a formula is a text", () => {
  const found = read(
    utf16('Nume;Telefon;Ștampile\r\n"=HYPERLINK(""https://evil"")";+37369123456;7\r\n@Ana;;-1\r\n'),
  );
  assert.deepEqual([found.encoding, found.delimiter], ["utf-16le", ";"]);
  assert.deepEqual(found.rows, [
    ["Nume", "Telefon", "Ștampile"],
    ['=HYPERLINK("https://evil")', "+37369123456", "7"],
    ["@Ana", "", "-1"],
  ]);
});

test("UTF-16 without its mark is known by its zeros", () => {
  const file = utf16("name,stamps\nAna,7\n").subarray(2);
  assert.equal(guessEncoding(file), "utf-16le");
  assert.deepEqual(read(file).rows[1], ["Ana", "7"]);
});

test("UTF-8 with its mark, tabs, and a cell of two lines", () => {
  const { rows, delimiter, encoding } = read(utf8('\ufeffname\tstamps\n"Ana\nRusu"\t7\n\nBen\t2\n\n\n'));
  assert.deepEqual([delimiter, encoding], ["\t", "utf-8"]);
  assert.deepEqual(rows, [["name", "stamps"], ["Ana\nRusu", "7"], [""], ["Ben", "2"]]);
});

test("Romanian, Russian and French of an old Windows are told apart", () => {
  const romanian = bytes(latin1("nume,puncte\n"), latin1("\xaetefan C\xe3lin Po\xbacari\xfea,3\n"));
  const russian = bytes([0xc8, 0xec, 0xff], latin1(",7\n"), [0xc0, 0xed, 0xed, 0xe0], latin1(",3\n"));
  const french = bytes(latin1("nom,points\nAm\xe9lie Li\xe8ge,3\nNo\xeblle Fran\xe7ois,4\n"));
  assert.equal(guessEncoding(romanian), "windows-1250");
  assert.equal(guessEncoding(russian), "windows-1251");
  assert.equal(guessEncoding(french), "windows-1252");
  assert.deepEqual(read(russian).rows[1], ["Анна", "3"]);
  assert.deepEqual(read(french).rows[1], ["Amélie Liège", "3"]);
});

test("a spreadsheet's own file and one with NUL bytes are no lists", () => {
  assert.ok(isNoText(bytes([0x50, 0x4b, 0x03, 0x04, 0, 0])));
  assert.ok(isNoText(bytes(latin1("name,stamps\nAna\0,7\n"))));
  assert.ok(!isNoText(utf16("name\nAna\n")));
});

test("a quote that is never closed is said with its row", () => {
  assert.equal(rowsOf('name\nAna\n"Ben,3\nCleo,4\n', ",").unclosed, 3);
  assert.equal(rowsOf('name\n"Ben",3\n', ",").unclosed, null);
  assert.deepEqual(rowsOf('a "quoted" word,2', ",").rows, [['a "quoted" word', "2"]]);
});

test("twenty thousand rows are taken and one more is said; none is none", () => {
  const lines = (n) => `name,stamps\n${"Ana,7\n".repeat(n)}`;
  assert.deepEqual(
    [rowsOf(lines(20_000), ",").rows.length, rowsOf(lines(20_000), ",").more],
    [20_001, false],
  );
  assert.equal(rowsOf(lines(20_001), ",").more, true);
  assert.deepEqual(rowsOf("", ",").rows, []);
  assert.deepEqual(rowsOf("\n\n", ",").rows, []);
});

test("a line of 100 kB is one row, and costs no time", () => {
  const before = performance.now();
  const { rows } = rowsOf(`name\n${"x".repeat(100_000)},3\n`, ",");
  assert.equal(rows[1][0].length, 100_000);
  assert.ok(performance.now() - before < 500);
});

test("heads are known in five languages", () => {
  const expected = { name: 0, phone: 1, mail: 2, birthday: 3, balance: 4, language: 5 };
  for (const head of [
    "Name,Phone,E-mail,Date of birth,Stamps,Language",
    "Nom,Téléphone,Courriel,Date de naissance,Solde,Langue",
    "Kunde,Telefonnummer,E-Mail,Geburtsdatum,Punkte,Sprache",
    "Nume,Număr de telefon,Adresa de e-mail,Data nașterii,Ștampile,Limba",
    "Имя,Номер телефона,Эл. почта,Дата рождения,Баллы,Язык",
  ])
    assert.deepEqual(guessColumns(head.split(",")), expected, head);
  assert.deepEqual(guessColumns(["Vorname", "Nachname", "Mitglied bis", "Stufe", "Notiz"]), {
    name: 0,
    surname: 1,
    tier: 3,
    member_until: 2,
  });
});

test("a row is told by its fields, a name of two columns as one", () => {
  const columns = guessColumns(["Last name", "First name", "Points"]);
  assert.deepEqual(cellsOf(["Rusu", "Ana", "7"], 2, columns), { line: 2, name: "Ana Rusu", balance: "7" });
  assert.deepEqual(cellsOf(["Rusu"], 3, columns), { line: 3, name: "Rusu", balance: "" });
});
