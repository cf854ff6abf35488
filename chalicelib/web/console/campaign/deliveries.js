/** What a campaign did with each card, as one CSV file: the server gives it in parts. */

const PARTS_MAX = 5000; // five million lines
const NEXT = /^<([^>]+)>; rel="next"/;

/** Saves the file; the answer of the part that failed, else one that is good. */
export async function saveDeliveries(path, name) {
  const parts = [];
  let address = `/api/v1${path}/deliveries.csv`;
  for (let part = 0; address && part < PARTS_MAX; part += 1) {
    const reply = await fetch(address, { credentials: "same-origin", cache: "no-store" }).catch(() => null);
    if (!reply) return null;
    if (!reply.ok) return { status: reply.status, body: await reply.json().catch(() => null) };
    parts.push(await reply.text());
    address = NEXT.exec(reply.headers.get("Link") ?? "")?.[1];
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(parts, { type: "text/csv" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return { status: 200, body: {} };
}
