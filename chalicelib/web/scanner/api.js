/** The server, as every page asks it. */

export * from "../shared/api.js";
