/** The first thing that has to be known of a person: an address, proved by the code that was sent to it. */

import { call, good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { text } from "../../kit/form/fields.js";
import { refusalOf } from "../../kit/refusal.js";
import { t } from "../../kit/words.js";
import { bodies } from "../written.js";
import { onward } from "./onward.js";

/** @import { Studio } from "../studio.js" */

const CODE_DIGITS = 6;
const OPENING_LIMIT_MS = 25_000;

/** @param {Studio} studio */
export function account(studio) {
  if (studio.start.sign_up === "off")
    return [
      h("h1", { tabindex: "-1", "data-focus": true }, t("studio_account")),
      h("p", { class: "lead" }, t("studio_sign_up_off")),
    ];
  const body = h("div", { class: "stack" });
  body.append(...mailed(studio, body));
  return [
    h("h1", { tabindex: "-1", "data-focus": true }, t("studio_account")),
    h("p", { class: "lead" }, t("studio_account_lead")),
    studio.start.sign_up === "invited" && h("p", { class: "hint" }, t("studio_sign_up_invited")),
    body,
  ];
}

/**
 * @param {Studio} studio
 * @param {HTMLElement} body
 */
function mailed(studio, body) {
  const mail = text({
    name: "mail",
    label: t("mail"),
    hint: t("studio_mail_hint"),
    value: studio.mail,
    type: "email",
    inputmode: "email",
    autocomplete: "email",
    maxlength: 254,
    enterkeyhint: "send",
  });
  mail.control.addEventListener("keydown", (event) => event.key === "Enter" && send());
  const website = h("input", {
    name: "website",
    class: "unseen",
    tabindex: "-1",
    autocomplete: "off",
    "aria-hidden": "true",
  });
  async function send() {
    mail.wrong("");
    if (!mail.control.checkValidity() || !mail.read().trim()) {
      mail.wrong(t("studio_mail_wrong"));
      return mail.control.focus();
    }
    studio.mail = mail.read().trim();
    const asked = { mail: studio.mail, began: studio.start.began, website: website.value };
    body.setAttribute("aria-busy", "true");
    const answer = await call("POST", "/start/code", { body: asked });
    body.removeAttribute("aria-busy");
    if (!good(answer)) return mail.wrong(refusalOf(answer).detail);
    body.replaceChildren(...coded(studio, body));
    body.querySelector("input")?.focus();
  }
  return [mail.element, website, onward(t("studio_send_code"), send)];
}

/**
 * @param {Studio} studio
 * @param {HTMLElement} body
 */
function coded(studio, body) {
  const code = text({
    name: "code",
    label: t("studio_code"),
    hint: t("studio_code_hint", { mail: studio.mail }),
    inputmode: "numeric",
    autocomplete: "one-time-code",
    maxlength: 12,
    enterkeyhint: "go",
  });
  code.control.classList.add("code-input");
  let sending = false;
  const digits = () => code.read().replace(/\D/g, "");
  code.control.addEventListener("input", () => {
    code.wrong("");
    if (digits().length === CODE_DIGITS) open();
  });
  const back = h(
    "button",
    {
      type: "button",
      class: "link",
      onclick: () => {
        body.replaceChildren(...mailed(studio, body));
        body.querySelector("input")?.focus();
      },
    },
    t("studio_other_mail"),
  );
  async function open() {
    if (sending) return;
    if (digits().length < CODE_DIGITS) {
      code.wrong(t("studio_code_wrong"));
      return code.control.focus();
    }
    sending = true;
    body.setAttribute("aria-busy", "true");
    const { merchant, programme } = bodies(studio.design.state);
    const contact = studio.design.state.merchant.contact.trim() || studio.mail;
    const opened = { mail: studio.mail, code: digits(), merchant: { ...merchant, contact }, programme };
    const answer = await call("POST", "/start", {
      body: opened,
      key: studio.key,
      limit_ms: OPENING_LIMIT_MS,
    });
    sending = false;
    body.removeAttribute("aria-busy");
    if (!good(answer)) {
      code.wrong(refusalOf(answer).detail);
      return code.control.focus();
    }
    studio.opened(answer.body);
  }
  return [code.element, onward(t("studio_go_live"), open, back)];
}
