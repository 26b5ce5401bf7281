import type { StoredText, TextStore } from "../../../src/taskpane/storage/database";

/** The device's texts, in memory; they can begin as anything. */
export const memoryTextStore = (texts = new Map<StoredText, string>()): TextStore => ({
  read: (name) => Promise.resolve(texts.get(name)),
  write: (name, text) => {
    texts.set(name, text);
    return Promise.resolve();
  },
  remove: (name) => {
    texts.delete(name);
    return Promise.resolve();
  },
});
