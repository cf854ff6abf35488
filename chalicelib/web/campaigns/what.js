/** What: the message in each language, perhaps two of them to compare; the face for a time; the double stamps. */

import { h } from "../shared/dom.js";
import { custom, text, tick } from "../console/form.js";
import { dayName } from "../console/hours.js";
import { language, LANGUAGES, number, t } from "../console/words.js";

/** Characters that the server takes. */
export const LIMITS = { title: 60, text: 500, line: 60 };
const HOURS_A_DAY = 24;
const COLOURS = ["background", "foreground", "label", "accent"];

/** `shown` is what the preview shows now: {variant, language}; the step moves it to what is written on. */
export function whatStep(draft, { colours, shown }) {
  return h("div", { class: "stack" }, message(draft, shown), face(draft, colours, shown), bonus(draft));
}

/** A part that can be left out: its tick, and what belongs to it. */
function part({ name, label, hint, on, draw, turned }) {
  const body = h("div", { class: "stack part-body" });
  const box = tick({ name, label, hint, value: on });
  const show = (yes) => body.replaceChildren(...(yes ? draw() : []).filter(Boolean));
  box.control.addEventListener("change", () => (turned(box.control.checked), show(box.control.checked)));
  show(on);
  return h("div", { class: "part", "data-part-name": name }, box.element, body);
}

function message(draft, shown) {
  const empty = (id) => ({ id, title: {}, text: {} });
  const now = () => draft.campaign.variants;
  const change = (variants) => draft.change({ variants });
  const draw = () => {
    const wordings = h("div", { class: "stack" });
    const drawWordings = () => wordings.replaceChildren(...now().map(({ id }) => wording(draft, id, shown)));
    const two = tick({ name: "two", label: t("what_two"), hint: t("what_two_how"), value: now().length > 1 });
    two.control.addEventListener("change", () => (change(two.control.checked ? [now()[0], empty("b")] : now().slice(0, 1)), drawWordings()));
    drawWordings();
    return [wordings, two.element];
  };
  const turned = (yes) => change(yes ? [empty("a")] : []);
  return part({ name: "message", label: t("what_message"), hint: t("what_message_how"), on: now().length > 0, draw, turned });
}

/** Title and text of one wording, a language at a time. */
function wording(draft, id, shown) {
  const element = h("div", { class: "wording stack", role: "group", "aria-label": t("what_wording", { letter: id.toUpperCase() }), "data-wording": id });
  const of = () => draft.campaign.variants.find((each) => each.id === id);
  const write = (name, code, value) => {
    const words = { ...of()[name], [code]: value };
    if (!value) delete words[code];
    draft.change({ variants: draft.campaign.variants.map((each) => (each.id === id ? { ...each, [name]: words } : each)) });
    marks();
  };
  const tabs = languageTabs(shown.language, (code) => (shown.set({ variant: id, language: code }), draw(code)));
  const marks = () => tabs.marks((code) => of().title[code] && of().text[code]);
  const fields = h("div", { class: "stack" });
  function draw(code) {
    const named = draft.campaign.variants.length > 1 ? ` ${id.toUpperCase()}` : "";
    const one = (name, most, area) => limited({ name: `${name}-${id}`, label: `${t(`what_${name}`)}${named}`, value: of()[name][code] ?? "", most, area, lang: code, oninput: (value) => write(name, code, value) });
    fields.replaceChildren(one("title", LIMITS.title, false), one("text", LIMITS.text, true));
    fields.addEventListener("focusin", () => shown.set({ variant: id, language: code }));
  }
  draw(shown.language);
  marks();
  element.append(...(draft.campaign.variants.length > 1 ? [h("h3", {}, t("what_wording", { letter: id.toUpperCase() }))] : []), tabs.element, fields);
  return element;
}

/** One of our languages; a dot says where nothing is written yet. */
export function languageTabs(chosen, choose) {
  const button = ([code, name]) => h("button", { type: "button", class: "chip", lang: code, "aria-pressed": String(code === chosen), "data-tab": code, onclick: () => pick(code) }, name);
  const buttons = Object.entries(LANGUAGES).map(button);
  function pick(code) {
    for (const each of buttons) each.setAttribute("aria-pressed", String(each.dataset.tab === code));
    choose(code);
  }
  const marks = (filled) => buttons.forEach((each) => each.toggleAttribute("data-filled", Boolean(filled(each.dataset.tab))));
  return { element: h("div", { class: "chips", role: "group", "aria-label": t("language") }, buttons), marks, pick };
}

/** A text with its count; what is over the limit can be typed, is said, and is refused by the server too. */
export function limited({ name, label, value, most, area, lang, oninput }) {
  const control = h(area ? "textarea" : "input", { name, lang, rows: area ? 4 : null, autocomplete: "off" });
  control.value = value;
  const made = custom({ name, label, hint: " ", control });
  const hint = made.element.querySelector(".hint");
  const count = () => {
    const long = [...control.value].length;
    hint.textContent = t("what_count", { n: number(long), most: number(most) });
    made.wrong(long > most ? t("what_long", { n: number(long - most) }) : "");
  };
  control.addEventListener("input", () => (count(), oninput(control.value)));
  count();
  return made.element;
}

function face(draft, colours, shown) {
  const now = () => draft.campaign.face;
  const set = (patch) => draft.change({ face: { ...now(), ...patch } });
  const draw = () => {
    const days = text({ name: "face_hours", label: t("face_days"), value: Math.max(1, Math.round(draft.campaign.face_hours / HOURS_A_DAY)), inputmode: "numeric", class: "short", hint: t("face_days_how") });
    days.control.addEventListener("input", () => /^[1-9]\d{0,2}$/.test(days.control.value) && draft.change({ face_hours: Number(days.control.value) * HOURS_A_DAY }));
    return [faceColours(now, set, colours), faceLine(now, set, shown), days.element];
  };
  const turned = (yes) => draft.change(yes ? { face: { colours: null, line: {} }, face_hours: 2 * HOURS_A_DAY } : { face: null, face_hours: 0 });
  return part({ name: "face", label: t("what_face"), hint: t("what_face_how"), on: Boolean(now()), draw, turned });
}

function faceColours(now, set, own) {
  const swatch = (name) => custom({ name: `colour-${name}`, label: t(`colour_${name}`), control: h("input", { type: "color", value: now().colours[name], class: "swatch", oninput: (event) => set({ colours: { ...now().colours, [name]: event.target.value } }) }) }).element;
  return part({ name: "colours", label: t("face_colours"), hint: t("face_colours_how"), on: Boolean(now().colours), draw: () => [h("div", { class: "swatches" }, COLOURS.map(swatch))], turned: (yes) => set({ colours: yes ? { ...own } : null }) });
}

function faceLine(now, set, shown) {
  const field = h("div");
  const tabs = languageTabs(shown.language, (code) => (shown.set({ language: code }), draw(code)));
  const marks = () => tabs.marks((code) => now().line[code]);
  function draw(code) {
    const write = (value) => {
      const line = { ...now().line, [code]: value };
      if (!value) delete line[code];
      set({ line });
      marks();
    };
    field.replaceChildren(limited({ name: "line", label: t("face_line"), value: now().line[code] ?? "", most: LIMITS.line, area: false, lang: code, oninput: write }));
  }
  draw(shown.language);
  marks();
  return h("div", { class: "stack" }, tabs.element, field);
}

function bonus(draft) {
  const now = () => draft.campaign.bonus;
  const set = (patch) => draft.change({ bonus: { ...now(), ...patch } });
  const draw = () => {
    const factor = text({ name: "factor", label: t("bonus_factor"), value: now().factor, inputmode: "numeric", class: "short" });
    factor.control.addEventListener("input", () => /^\d{1,2}$/.test(factor.control.value) && set({ factor: Number(factor.control.value) }));
    const moment = (name) => custom({ name, label: t(`bonus_${name}`), control: h("input", { type: "datetime-local", name, value: now()[name], oninput: (event) => event.target.value && set({ [name]: event.target.value }) }) }).element;
    return [factor.element, h("div", { class: "pair-fields" }, moment("starts_at"), moment("ends_at")), weekdays(now, set), hours(now, set)];
  };
  const turned = (yes) => draft.change({ bonus: yes ? { factor: 2, starts_at: day(1, "00:00"), ends_at: day(2, "00:00"), weekdays: [], from_minute: 0, to_minute: 1440 } : null });
  return part({ name: "bonus", label: t("what_bonus"), hint: t("what_bonus_how"), on: Boolean(now()), draw, turned });
}

/** So many days from now, at that time. */
function day(ahead, time) {
  const at = new Date(Date.now() + ahead * 86_400_000);
  const two = (value) => String(value).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${time}`;
}

function weekdays(now, set) {
  const chip = (each) => {
    const button = h("button", { type: "button", class: "chip", "aria-pressed": String(now().weekdays.includes(each)), onclick: () => press() }, dayName(each, language(), "short"));
    function press() {
      const on = !now().weekdays.includes(each);
      set({ weekdays: on ? [...now().weekdays, each].sort() : now().weekdays.filter((other) => other !== each) });
      button.setAttribute("aria-pressed", String(on));
    }
    return button;
  };
  return h("div", { class: "field" }, h("p", { class: "label" }, t("bonus_weekdays")), h("div", { class: "chips", role: "group", "aria-label": t("bonus_weekdays") }, [0, 1, 2, 3, 4, 5, 6].map(chip)), h("p", { class: "hint" }, t("bonus_weekdays_how")));
}

/** Of the day: from, to; midnight at the end is 24:00, which no clock field shows. */
function hours(now, set) {
  const shownTime = (minute) => `${String(Math.floor((minute % 1440) / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  const read = (value, end) => {
    const [hour, minute] = value.split(":").map(Number);
    return end && hour + minute === 0 ? 1440 : hour * 60 + minute;
  };
  const field = (name, end) => custom({ name, label: t(`bonus_${name}`), control: h("input", { type: "time", name, value: shownTime(now()[name]), oninput: (event) => event.target.value && set({ [name]: read(event.target.value, end) }) }) }).element;
  return h("div", { class: "pair-fields" }, field("from_minute", false), field("to_minute", true));
}
