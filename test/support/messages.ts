import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every message of a message file by its whole key (`excelErrors.cancelled`). */
export const messagesOf = (file: unknown, prefix = ""): ReadonlyMap<string, string> => {
  const messages = new Map<string, string>();
  for (const [key, value] of Object.entries(file as Record<string, unknown>)) {
    if (typeof value === "string") messages.set(`${prefix}${key}`, value);
    else for (const [inner, text] of messagesOf(value, `${prefix}${key}.`)) messages.set(inner, text);
  }
  return messages;
};

/** The names in a message's placeholders, `{{name}}`. */
export const placeholdersOf = (message: string): readonly string[] =>
  [...message.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map(([, name]) => name ?? "").sort();

/** The add-in's own sources: paths from the project's root and texts. The host has texts of its own. */
export const addinSources = (): readonly { readonly file: string; readonly text: string }[] =>
  readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(`host${path.sep}`))
    .map((name) => ({ file: `src/${name}`, text: readFileSync(path.join("src", name), "utf8") }));
