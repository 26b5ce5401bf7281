import { resolveTarget } from "../read/relationships";
import { attributeOf, childrenOf } from "../xml/element";
import type { PackageEditor } from "./packageEditor";

/** The parts that relationships lead to, from the package down. */
export function reachableParts(editor: PackageEditor): Set<string> {
  const paths = new Map(editor.paths().map((path) => [path.toLowerCase(), path]));
  const found = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const target of targetsOf(editor, part, paths)) {
      if (found.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}

function targetsOf(editor: PackageEditor, part: string, paths: ReadonlyMap<string, string>): string[] {
  const slash = part.lastIndexOf("/") + 1;
  const path = paths.get(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`.toLowerCase());
  const root = path === undefined ? undefined : editor.read(path);
  return childrenOf(root)
    .filter((relationship) => attributeOf(relationship, "TargetMode") !== "External")
    .map((relationship) =>
      paths.get(resolveTarget(part, attributeOf(relationship, "Target") ?? "").toLowerCase()),
    )
    .filter((target) => target !== undefined);
}
