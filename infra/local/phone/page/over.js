/** What lies over a phone's wallet: its camera, a page of the shop in the phone's browser, a sheet that asks. */

import { camera } from "./camera.js";
import { h, part } from "./dom.js";
import { toast } from "./toast.js";
import { webView } from "./web_view.js";

/**
 * @import { Counter } from "./counter.js"
 * @import { Programme } from "./types.js"
 */

export class Over {
  /** @type {ReturnType<typeof webView> | null} */
  #browser = null;

  /**
   * `handOver` is given the address of a pass or of a save link that a page led to, and the programme of the join page.
   * @param {object} phone
   * @param {string} phone.id
   * @param {"iphone" | "android"} phone.kind
   * @param {() => string} phone.language
   * @param {Counter} phone.counter
   * @param {(what: { url: string, programme?: Programme }) => unknown} phone.handOver
   */
  constructor(phone) {
    this.phone = phone;
    this.element = h("div", {
      class: "over",
      onkeydown: (event) => event.key === "Escape" && this.close(),
    });
  }

  close() {
    this.#browser = null;
    this.element.replaceChildren();
  }

  /** @param {boolean} yes whoever holds the phone has to wait */
  busy(yes) {
    this.element.classList.toggle("busy", yes);
  }

  /** @param {HTMLElement} element */
  show(element) {
    this.element.replaceChildren(element);
  }

  /** The camera, pointed at the counter's code. */
  async scan() {
    const { language, counter } = this.phone;
    const programmes = await counter.offers();
    if (!programmes.length) return toast("The app is not up yet: the counter has no code to scan.");
    this.show(
      camera({
        language: language(),
        programmes,
        chosen: counter.chosen,
        cancel: () => this.close(),
        found: (programme) => this.visit(programme.join_url, programme),
      }),
    );
  }

  /**
   * A page of the shop; the join page's button leads to the sheet that puts the card into the wallet.
   * @param {string} url
   * @param {Programme} [programme]
   */
  visit(url, programme) {
    const { id, kind, language, handOver } = this.phone;
    this.#browser = webView({
      device: id,
      kind,
      language: language(),
      url,
      close: () => this.close(),
      handOver: (address) => handOver({ url: address, programme }),
    });
    this.show(this.#browser.element);
  }

  /**
   * Over all of that, a sheet that asks; cancelled, it leaves the page that led to it.
   * @param {(cancel: () => void) => HTMLElement} drawn
   */
  ask(drawn) {
    const sheet = drawn(() => {
      sheet.remove();
      if (this.#browser) this.#browser.back();
      else this.close();
    });
    this.element.append(sheet);
    part(this.element, "[data-confirm]").focus({ preventScroll: true });
  }
}
