/** Signing in: by PIN on a paired tablet, by mail and password anywhere, and pairing itself. */

import { knowsPasskeys } from "../../kit/access/passkey.js";
import { secondAsked, secondForm } from "../../kit/access/second.js";
import { good, said } from "../../kit/api.js";
import { h, icon, shown, within } from "../../kit/dom.js";
import { action } from "../../kit/form/form.js";
import { field, form } from "../form.js";
import { languages } from "../languages.js";
import { t } from "../words.js";
import { PinPad } from "./pin_pad.js";

/**
 * @import { PersonView, ShopView } from "../../api/people.js"
 * @import { Has, Second } from "../../kit/access/second.js"
 * @import { Answer, Child } from "../../kit/types.js"
 * @import { App } from "../main.js"
 * @import { Page } from "../types.js"
 * @typedef {{ people(): void, pin(person: PersonView): void, mail(): void, pair(): void,
 *   shops(shops: ShopView[], choose: (id: string) => Promise<string | null>): void,
 *   second(has: Has[], send: (second: Second) => Promise<Answer<unknown> | null>): void }} Turn to another way of signing in
 */

/**
 * `waiting`: how many lines wait for somebody to sign in; `code`: a pairing code that came with the address.
 * @param {App} app
 * @param {{ waiting: number, code?: string }} how
 * @returns {Page}
 */
export function signInPage(app, { waiting, code = "" }) {
  const { people = [], device = null, outlet = null } = app.till.place ?? {};
  const body = h("div", { class: "sign-in-body" });
  /** @param {Child[]} content */
  const show = (content) => {
    body.replaceChildren(...shown(content));
    within(body, "[autofocus], .pin-pad, .person, input")?.focus({ preventScroll: true });
  };
  /** @type {Turn} */
  const turn = {
    people: () => show(peopleList(people, turn)),
    pin: (person) => show(pinOf(app, person, turn)),
    mail: () => show(mailForm(app, turn, people.length > 0)),
    pair: () => show(pairForm(app, turn, code)),
    shops: (shops, choose) => show(shopList(shops, choose)),
    second: (has, send) => show([secondForm(has, send, () => goOn(app))]),
  };
  const element = h(
    "div",
    { class: "page sign-in" },
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
  if (code) turn.pair();
  else if (people.length) turn.people();
  else turn.mail();
  return { element, title: t("sign_in") };
}

/**
 * @param {PersonView[]} people
 * @param {Turn} turn
 */
function peopleList(people, turn) {
  /** @param {PersonView} person */
  const button = (person) =>
    h(
      "button",
      { type: "button", class: "person", "data-person": person.id, onclick: () => turn.pin(person) },
      h("i", { "aria-hidden": "true" }, person.name.slice(0, 1).toUpperCase()),
      h("span", {}, person.name),
      h("small", {}, t(`role_${person.role}`)),
    );
  return [
    h("div", { class: "people" }, people.map(button)),
    h("button", { type: "button", class: "plain", onclick: turn.mail }, t("by_mail")),
  ];
}

/**
 * @param {App} app
 * @param {PersonView} person
 * @param {Turn} turn
 */
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

/**
 * @param {App} app
 * @param {Turn} turn
 * @param {boolean} paired
 */
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
    submit: async ({ email, password: secret }) => enter(email, secret, null),
  });
  /** @type {(email: string, secret: string, merchant: string | null) => Promise<string | null>} */
  const enter = async (email, secret, merchant) => {
    const { answer, shops } = await app.till.signIn(email, secret, merchant);
    const has = secondAsked(answer);
    if (has) {
      turn.second(has, async (second) => (await app.till.signIn(email, secret, merchant, second)).answer);
      return null;
    }
    if (!shops.length) return entered(app, answer);
    turn.shops(shops, (id) => enter(email, secret, id));
    return null;
  };
  return [
    signing,
    knowsPasskeys() && byPasskey(app),
    paired
      ? h("button", { type: "button", class: "plain", onclick: turn.people }, icon("back", 20), t("by_pin"))
      : h(
          "button",
          { type: "button", class: "plain", "data-pair": true, onclick: turn.pair },
          t("pair_this"),
        ),
  ];
}

/**
 * Without address and password: the browser shows whose passkeys it has.
 * @param {App} app
 */
function byPasskey(app) {
  return action({
    label: t("passkey_use"),
    "data-passkey": true,
    send: () => app.till.signInByPasskey(),
    done: () => goOn(app),
  });
}

/**
 * The same address and password are somebody's at several shops.
 * @param {ShopView[]} shops
 * @param {(id: string) => Promise<string | null>} choose
 */
function shopList(shops, choose) {
  const error = h("p", { class: "field-error", role: "alert" });
  /** @param {ShopView} shop */
  const button = ({ merchant_id: id, organization }) =>
    h(
      "button",
      {
        type: "button",
        class: "button button-quiet",
        "data-shop": id,
        onclick: async () => {
          error.textContent = (await choose(id)) ?? "";
        },
      },
      organization,
    );
  return [
    h("p", { class: "lead centre" }, t("which_shop")),
    error,
    h("div", { class: "choices" }, shops.map(button)),
  ];
}

/**
 * @param {App} app
 * @param {Turn} turn
 * @param {string} known
 */
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
  /** @param {Record<string, string>} given */
  const submit = async (given) => entered(app, await app.till.pair(given.code.trim().toUpperCase()));
  return [
    form({ fields: [code], send: t("pair"), submit }),
    h("button", { type: "button", class: "plain", onclick: turn.mail }, icon("back", 20), t("by_mail")),
  ];
}

/**
 * On to the counter, or to a PIN in place of one that was guessed at; or the sentence that says why not.
 * @param {App} app
 * @param {Answer<unknown> | null} answer
 */
export function entered(app, answer) {
  const refusal = refusalOf(answer);
  if (!refusal) goOn(app);
  return refusal;
}

/** @param {App} app */
function goOn(app) {
  if (app.till.data?.me.pin_void && !app.till.needsFactor) app.open("pin");
  else app.home();
}

/**
 * What to say of an answer that is not the one hoped for; null when it is.
 * @param {Answer<unknown> | null} answer
 * @returns {string | null}
 */
export function refusalOf(answer) {
  if (good(answer)) return null;
  return said(answer) ?? t("no_answer");
}
