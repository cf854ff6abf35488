/** Signing in: by PIN on a paired tablet, by mail and password anywhere, and pairing itself. */

import { said } from "../../kit/api.js";
import { h, icon } from "../../kit/dom.js";
import { field, form } from "../form.js";
import { languages } from "../languages.js";
import { t } from "../words.js";
import { PinPad } from "./pin_pad.js";

/** `waiting`: how many lines wait for somebody to sign in; `code`: a pairing code that came with the address. */
export function doorPage(app, { waiting, code = "" }) {
  const { people = [], device = null, outlet = null } = app.till.door ?? {};
  const body = h("div", { class: "door-body" });
  const show = (...content) => {
    body.replaceChildren(...content.flat().filter(Boolean));
    body.querySelector("[autofocus], .pin-pad, .person, input")?.focus({ preventScroll: true });
  };
  const turn = {
    people: () => show(peopleList(people, turn)),
    pin: (person) => show(pinOf(app, person, turn)),
    mail: () => show(mailForm(app, turn, people.length > 0)),
    pair: () => show(pairForm(app, turn, code)),
  };
  const element = h(
    "div",
    { class: "page door" },
    h(
      "header",
      { class: "join-head" },
      h(
        "p",
        { class: "eyebrow" },
        device ? [outlet?.name, device.label].filter(Boolean).join(" · ") : t("app_name"),
      ),
      h("h1", {}, t(people.length ? "who_are_you" : "sign_in")),
    ),
    waiting > 0 &&
      h("p", { class: "notice", role: "status", "data-held": waiting }, t("held", { n: waiting })),
    !app.till.reachable &&
      h("p", { class: "notice", role: "status", "data-offline": true }, t("sign_in_offline")),
    body,
    languages(app),
  );
  code ? turn.pair() : people.length ? turn.people() : turn.mail();
  return { element, title: t("sign_in") };
}

function peopleList(people, turn) {
  const person = (each) =>
    h(
      "button",
      { type: "button", class: "person", "data-person": each.id, onclick: () => turn.pin(each) },
      h("i", { "aria-hidden": "true" }, each.name.slice(0, 1).toUpperCase()),
      h("span", {}, each.name),
      h("small", {}, t(`role_${each.role}`)),
    );
  return [
    h("div", { class: "people" }, people.map(person)),
    h("button", { type: "button", class: "plain", onclick: turn.mail }, t("by_mail")),
  ];
}

function pinOf(app, person, turn) {
  const pad = new PinPad(async (pin) => entered(app, await app.till.signInByPin(person.id, pin)));
  return [
    h("p", { class: "lead centre" }, t("pin_of", { name: person.name })),
    pad.element,
    h(
      "button",
      { type: "button", class: "plain", onclick: turn.people },
      icon("back", 20),
      t("somebody_else"),
    ),
  ];
}

function mailForm(app, turn, paired) {
  const mail = field({
    name: "email",
    label: t("mail"),
    type: "email",
    autocomplete: "username",
    inputmode: "email",
    required: true,
  });
  const password = field({
    name: "password",
    label: t("password"),
    type: "password",
    autocomplete: "current-password",
    required: true,
  });
  const signing = form({
    fields: [mail, password],
    send: t("sign_in"),
    submit: async ({ email, password: secret }) => entered(app, await app.till.signIn(email, secret)),
  });
  return [
    signing,
    paired
      ? h("button", { type: "button", class: "plain", onclick: turn.people }, icon("back", 20), t("by_pin"))
      : h(
          "button",
          { type: "button", class: "plain", "data-pair": true, onclick: turn.pair },
          t("pair_this"),
        ),
  ];
}

function pairForm(app, turn, known) {
  const code = field({
    name: "code",
    value: known,
    label: t("pair_code"),
    hint: t("pair_how"),
    autocomplete: "off",
    autocapitalize: "characters",
    required: true,
    autofocus: true,
  });
  const submit = async (given) => entered(app, await app.till.pair(given.code.trim().toUpperCase()));
  return [
    form({ fields: [code], send: t("pair"), submit }),
    h("button", { type: "button", class: "plain", onclick: turn.mail }, icon("back", 20), t("by_mail")),
  ];
}

/** On to the counter, or the sentence that says why not. */
export function entered(app, answer) {
  const refusal = refusalOf(answer);
  if (!refusal) app.home();
  return refusal;
}

/** What to say of an answer that is not the one hoped for; null when it is. */
export function refusalOf(answer) {
  if (answer?.status >= 200 && answer?.status < 300) return null;
  return said(answer) ?? t("no_answer");
}
