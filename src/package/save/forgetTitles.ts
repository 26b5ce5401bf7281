import type { PackageEditor } from "./packageEditor";

const path = "docProps/app.xml";
const stale = ["TitlesOfParts", "HeadingPairs"];

/** The extended properties list the sheets' names: a list of names that are gone must not stay behind. */
export function forgetTitles(editor: PackageEditor): void {
  if (!editor.original.has(path)) return;
  const root = editor.edit(path);
  const kept = root.children.filter((child) => typeof child === "string" || !stale.includes(child.name));
  root.children.splice(0, Infinity, ...kept);
}
