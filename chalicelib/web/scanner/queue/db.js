/** The device's own memory: lines of the queue, what /till said, cards seen. It survives closing and updates. */

const NAME = "carnet-till";
const VERSION = 1;
let opened = null;

/** Runs `work` (given one object store per name) in one transaction; resolves once it is on the disk. */
export async function within(names, mode, work) {
  const db = await open();
  const transaction = db.transaction(names, mode, {
    durability: mode === "readwrite" ? "strict" : "default",
  });
  const finished = new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onabort = () => failed(transaction.error ?? new DOMException("Stopped.", "AbortError"));
  });
  try {
    const result = await work(...[names].flat().map((name) => transaction.objectStore(name)));
    await finished;
    return result;
  } catch (error) {
    finished.catch(() => {}); // it ends with the same error
    throw error;
  }
}

/** The outcome of one IndexedDB request. */
export function asked(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

export function recall(key) {
  return within("kept", "readonly", (kept) => asked(kept.get(key)));
}

export function keep(key, value) {
  return within("kept", "readwrite", (kept) => asked(kept.put(value, key)));
}

export function forget(key) {
  return within("kept", "readwrite", (kept) => asked(kept.delete(key)));
}

function open() {
  opened ??= asked(upgrading(indexedDB.open(NAME, VERSION))).then(
    (db) => {
      const again = () => (opened = null);
      db.onclose = again;
      db.onversionchange = () => again(db.close()); // a newer page wants to change the shape
      return db;
    },
    (error) => {
      opened = null;
      throw error;
    },
  );
  return opened;
}

function upgrading(request) {
  request.onupgradeneeded = () => {
    const lines = request.result.createObjectStore("lines", { keyPath: "seq", autoIncrement: true });
    lines.createIndex("id", "id");
    lines.createIndex("state", ["state", "seq"]);
    request.result.createObjectStore("kept");
    request.result.createObjectStore("cards", { keyPath: "serial" }).createIndex("seen", "seen_ms");
  };
  return request;
}
