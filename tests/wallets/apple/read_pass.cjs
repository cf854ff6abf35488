// Reads a pass with an independent library and prints what it found.
// pass-js parses pass.json, checks fields, colours, token, web service and the images' sizes; it reads
// pass.strings as UTF-16LE only, so words are not its part.
const { readFileSync } = require("node:fs");
const { Template } = require("@walletpass/pass-js");

Template.fromBuffer(readFileSync(process.argv[2])).then((template) => {
  const { serialNumber } = template;
  template.createPass({ serialNumber }).validate();
  const keys = (area) => [...template[area].keys()];
  console.log(
    JSON.stringify({
      style: template.style,
      serial: serialNumber,
      balance: template.headerFields.get("balance").value,
      barcode: template.barcodes[0].message,
      background: [...template.backgroundColor],
      back: keys("backFields"),
      images: [...template.images.keys()].sort(),
      languages: [...template.localization.keys()].sort(),
    }),
  );
});
