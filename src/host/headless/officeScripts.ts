import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";
import type { JSDOM } from "jsdom";

/** Where npm put the unmodified Office.js. */
export function officeDirectory(): string {
  const packageFile = createRequire(__filename).resolve("@microsoft/office-js/package.json");
  return path.join(path.dirname(packageFile), "dist");
}

/** Under which address the window believes to load Office.js; nothing is fetched. */
const officePath = "/office-js/";
const compiled = new Map<string, Script>();

/** Compiled once a process: booting again costs only the running. */
function script(file: string): Script {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const fresh = new Script(readFileSync(file, "utf8"), { filename: file });
  compiled.set(file, fresh);
  return fresh;
}

/**
 * Loads Office.js into a jsdom window. The script files it asks for by adding `<script>` elements are read from
 * `directory`; any other script it asks for fails, as without a network.
 */
export function loadOffice(dom: JSDOM, directory: string): void {
  const { document, location, Event, HTMLScriptElement, MutationObserver } = dom.window;
  const run = (name: string): void => {
    const file = path.join(directory, path.normalize(`/${name}`));
    script(existsSync(file) ? file : file.toLowerCase()).runInContext(dom.getInternalVMContext());
  };
  const answer = (element: HTMLScriptElement): void => {
    const { origin, pathname } = new URL(element.src);
    const isOffice = origin === location.origin && pathname.startsWith(officePath);
    if (isOffice) run(pathname.slice(officePath.length));
    element.dispatchEvent(new Event(isOffice ? "load" : "error"));
  };
  const tag = document.createElement("script");
  tag.src = `${location.origin}${officePath}office.js`;
  document.head.append(tag);
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof HTMLScriptElement && node.src !== "") answer(node);
  }).observe(document, { childList: true, subtree: true });
  run("office.js");
}
