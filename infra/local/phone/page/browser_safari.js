/** What a page does not find in an iPhone's browser: Safari takes pushes for pages of the home screen alone. */

Reflect.deleteProperty(globalThis, "PushManager");

export {};
