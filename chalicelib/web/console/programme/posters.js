/** A poster for each programme's counter, and what else lies there. */

import { h } from "../../kit/dom.js";
import { head, nothing } from "../../kit/parts.js";
import { inOurs, language, learn, t } from "../words.js";
import { kitOf } from "./kit.js";
import { sourcesOf } from "./sources.js";

/**
 * @import { TillProgrammeView } from "../../api/programme.js"
 * @import { Client } from "../client.js"
 */

/** @param {Client} client */
export async function page(client) {
  const [{ programmes }, { outlets }] = await Promise.all([
    client.read("/till"),
    client.read("/outlets"),
    learn("posters"),
  ]);
  /** @param {TillProgrammeView} programme */
  const poster = ({ id, name, rule }) => {
    const path = `/join/${encodeURIComponent(id)}`;
    return h(
      "li",
      { class: "poster-row", "data-row": id },
      h("img", {
        class: "poster-picture",
        src: `${path}/qr.svg`,
        alt: t("poster_code_of", { name }),
        width: "180",
        height: "180",
        loading: "lazy",
      }),
      h(
        "div",
        { class: "row-words" },
        h("h2", {}, name),
        h("p", { class: "hint" }, inOurs(rule)),
        h(
          "a",
          {
            class: "button button-fit",
            href: `${path}/poster?lang=${language()}`,
            target: "_blank",
            "data-poster": id,
          },
          t("poster_open"),
        ),
        h("p", {}, h("a", { href: path, target: "_blank" }, t("join_page"))),
        kitOf(client, id, outlets),
        sourcesOf(client, id, client.may("drafts")),
      ),
    );
  };
  return h(
    "section",
    { "data-page": "posters" },
    head(t("section_posters"), t("posters_lead")),
    programmes.length
      ? h("ul", { class: "rows", "data-rows": "posters" }, programmes.map(poster))
      : nothing(t("programmes_none")),
  );
}
