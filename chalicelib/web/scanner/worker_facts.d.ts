/** What the server writes above worker.js (chalicelib/entrypoints/pages/scanner.py). */

declare const VERSION: string;
/** The integrity of each file by its address: those kept from the start, and those fetched when they are needed. */
declare const FILES: Map<string, string>;
declare const LATER: Map<string, string>;
