/** Outlets: where the shop sells, and by which clock. */

import { h } from "../../kit/dom.js";
import { form, text } from "../../kit/form.js";
import { back, head, row, rows, toDo } from "../../kit/parts.js";
import { language, t } from "../words.js";
import { zoneField } from "./zone_field.js";
import { timeIn } from "../../kit/zones.js";

export async function page(desk, [which]) {
  const { outlets } = await desk.read("/outlets");
  const changes = desk.may("outlets");
  const outlet = outlets.find(({ id }) => id === which);
  if (changes && which === "new") return editing(desk, null);
  if (changes && outlet) return editing(desk, outlet);
  const line = ({ id, name, zone }) =>
    row({
      id,
      title: name,
      facts: [`${zone} · ${t("now_there", { time: timeIn(zone, Date.now(), language()) })}`],
      href: changes ? `#/outlets/${id}` : null,
    });
  return h(
    "section",
    { "data-page": "outlets" },
    head(
      t("section_outlets"),
      t("outlets_lead"),
      changes && toDo("#/outlets/new", t("outlet_add"), { "data-add": true }),
    ),
    rows(outlets.map(line), "outlets"),
  );
}

function editing(desk, outlet) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const fields = [
    text({
      name: "name",
      label: t("outlet_name"),
      value: outlet?.name,
      required: true,
      "data-focus": !outlet,
    }),
    zoneField({ name: "zone", label: t("zone"), hint: t("zone_hint"), value: outlet?.zone ?? here }),
  ];
  const send = (values) =>
    outlet ? desk.ask("PUT", `/outlets/${outlet.id}`, values) : desk.ask("POST", "/outlets", values);
  const done = () => (location.hash = "#/outlets");
  return h(
    "section",
    { "data-page": "outlet" },
    back("outlets"),
    head(outlet?.name ?? t("outlet_add"), null),
    form({ fields, label: t(outlet ? "save" : "outlet_add"), send, done }),
  );
}
