/** The letter box: what was sent, newest first, drawn anew when there is more. */

/** @typedef {{ id: string, from: string, to: string[], subject: string, text: string, html: string,
 *   at_s: number, returned: string, phone: boolean }} Letter */

const list = /** @type {HTMLElement} */ (document.querySelector("[data-letters]"));
const EVERY_MS = 1500;
/** @type {Record<string, string>} */
const RETURNED = {
  bounce: "It came back: nobody has this address.",
  complaint: "Its reader called it unwanted.",
};
let shown = "";

/** @param {string} tag @param {Record<string, string>} [attributes] @param {(Node | string)[]} [inside] */
function make(tag, attributes = {}, inside = []) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

/** @param {Letter} letter @param {boolean} open */
function drawn(letter, open) {
  const at = new Date(letter.at_s * 1000).toLocaleTimeString();
  const summary = make("summary", {}, [
    make("span", { class: "subject" }, [letter.subject]),
    make("span", { class: "meta" }, [`To ${letter.to.join(", ")}, ${at}, from ${letter.from}`]),
  ]);
  if (letter.returned) summary.append(make("span", { class: "returned" }, [RETURNED[letter.returned] ?? ""]));
  if (letter.phone)
    return make("div", { class: "letter text", "data-letter": letter.id }, [
      make("div", { class: "head" }, [...summary.childNodes]),
    ]);
  const frame = make("iframe", { sandbox: "", title: letter.subject, srcdoc: letter.html || letter.text });
  const actions = make("div", { class: "actions" });
  for (const [address] of letter.text.matchAll(/https?:\/\/\S+/g))
    actions.append(make("a", { href: address, target: "_blank", rel: "noreferrer" }, [address]));
  if (!letter.returned)
    for (const [why, said] of [
      ["bounce", "Let it come back"],
      ["complaint", "Call it unwanted"],
    ]) {
      const button = make("button", { type: "button" }, [said ?? ""]);
      button.addEventListener("click", () => tell(letter.id, why ?? ""));
      actions.append(button);
    }
  return make("details", { class: "letter", "data-letter": letter.id, ...(open ? { open: "" } : {}) }, [
    summary,
    frame,
    actions,
  ]);
}

/** @param {string} id @param {string} why */
async function tell(id, why) {
  await fetch(`/api/letters/${encodeURIComponent(id)}/${why}`, { method: "POST" });
  await refresh();
}

async function refresh() {
  const answer = await fetch("/api/letters");
  if (!answer.ok) return;
  const text = await answer.text();
  if (text === shown) return;
  const first = !shown;
  shown = text;
  /** @type {Letter[]} */
  const letters = JSON.parse(text);
  const open = new Set(
    [...list.querySelectorAll("details[open]")].map((each) => each.getAttribute("data-letter")),
  );
  list.replaceChildren(
    ...(letters.length
      ? letters.map((letter, at) => drawn(letter, open.has(letter.id) || (first && !at)))
      : [make("p", { class: "none" }, ["No mail was sent yet."])]),
  );
}

await refresh();
setInterval(() => refresh().catch(() => {}), EVERY_MS);
