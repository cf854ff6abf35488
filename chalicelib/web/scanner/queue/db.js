/** The device's own memory: lines of the queue, what /till said, cards seen. It survives closing and updates. */

/**
 * @import { Place, TillData } from "../types.js"
 * @typedef {object} Kept what the store "kept" has, by its key
 * @property {TillData} till
 * @property {Place} place
 * @property {number} offset
 * @property {string} language
 * @property {CryptoKey} key
 */

const NAME = "carnet-till";
const VERSION = 1;
/** @type {Promise<IDBDatabase> | null} */
let opened = null;

/**
 * Runs `work` with one object store in one transaction; resolves once it is on the disk.
 * @template Result
 * @param {"lines" | "kept" | "cards"} name
 * @param {"readonly" | "readwrite"} mode
 * @param {(store: IDBObjectStore) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function within(name, mode, work) {
  const db = await open();
  const transaction = db.transaction(name, mode, {
    durability: mode === "readwrite" ? "strict" : "default",
  });
  const finished = new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onabort = () => failed(transaction.error ?? new DOMException("Stopped.", "AbortError"));
  });
  try {
    const result = await work(transaction.objectStore(name));
    await finished;
    return result;
  } catch (error) {
    finished.catch(() => {}); // it ends with the same error
    throw error;
  }
}

/**
 * The outcome of one IndexedDB request.
 * @template Result
 * @param {IDBRequest<Result>} request
 * @returns {Promise<Result>}
 */
export function asked(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

/**
 * @template {keyof Kept} Key
 * @param {Key} key
 * @returns {Promise<Kept[Key] | undefined>}
 */
export function recall(key) {
  return within("kept", "readonly", (kept) => asked(kept.get(key)));
}

/**
 * @template {keyof Kept} Key
 * @param {Key} key
 * @param {Kept[Key]} value
 */
export function keep(key, value) {
  return within("kept", "readwrite", (kept) => asked(kept.put(value, key)));
}

/** @param {keyof Kept} key */
export function forget(key) {
  return within("kept", "readwrite", (kept) => asked(kept.delete(key)));
}

function open() {
  opened ??= asked(upgrading(indexedDB.open(NAME, VERSION))).then(
    (db) => {
      const again = () => {
        opened = null;
      };
      db.onclose = again;
      db.onversionchange = () => {
        db.close(); // a newer page wants to change the shape
        again();
      };
      return db;
    },
    (error) => {
      opened = null;
      throw error;
    },
  );
  return opened;
}

/** @param {IDBOpenDBRequest} request */
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
