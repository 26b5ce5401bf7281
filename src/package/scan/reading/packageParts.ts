import { PackageError } from "../../packageError";
import { readRelationships, type Relationship } from "../../read/relationships";
import type { Archive } from "../../zip/archive";

/** A part as the scan sees it: what it is for, and who says so. */
export interface ScannedPart {
  readonly path: string;
  /** The last word of the relationship that leads to it (`worksheet`, `comments`, ...); `""` when none does. */
  readonly kind: string;
  /** The part that the relationship belongs to; `""` for the package itself and for a part that none leads to. */
  readonly owner: string;
  /** The how manyth of its kind, from 1; of relationships, that of the part they belong to. */
  readonly number: number;
  /** Where its own relationships lead. */
  readonly related: readonly Relationship[];
}

/** Told of a part that can't be read. */
export type OnDamage = (path: string, error: PackageError) => void;

/** No honest list of relationships is larger, in bytes: some ten thousand hyperlinks. */
const largestRelationships = 16 * 1024 ** 2;

const isRelationships = (path: string): boolean => /(?:^|\/)_rels\/[^/]*\.rels$/i.test(path);
const isOfPackage = (path: string): boolean =>
  path.toLowerCase() === "[content_types].xml" || isRelationships(path);

/** `xl/_rels/workbook.xml.rels` → `xl/workbook.xml` */
const ownerOf = (relationships: string): string => relationships.replace(/_rels\/([^/]*)\.rels$/i, "$1");

/**
 * All parts of a package with what they are for. Parts that say which parts there are come with the kinds
 * `relationships` and `contentTypes`.
 *
 * @param onDamage told of a list of relationships that can't be read
 */
export function partsOf(archive: Archive, onDamage: OnDamage): readonly ScannedPart[] {
  const related = relationshipsByOwner(archive, onDamage);
  const reached = new Map<string, { readonly kind: string; readonly owner: string }>();
  for (const [owner, relationships] of related)
    for (const { target, kind, external } of relationships)
      if (!external && !reached.has(target)) reached.set(target, { kind, owner });
  const counts = new Map<string, number>();
  const parts = [...archive.keys()].map((path): ScannedPart => {
    const { kind, owner } = isOfPackage(path)
      ? {
          kind: isRelationships(path) ? "relationships" : "contentTypes",
          owner: isRelationships(path) ? ownerOf(path) : "",
        }
      : (reached.get(path) ?? { kind: "", owner: "" });
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return { path, kind, owner, number, related: related.get(path) ?? [] };
  });
  return parts.map(numberedAsOwner(parts));
}

/** Relationships are told as those of the part that they belong to. */
function numberedAsOwner(parts: readonly ScannedPart[]): (part: ScannedPart) => ScannedPart {
  const numbers = new Map(parts.map(({ path, number }) => [path, number]));
  return (part) =>
    part.kind === "relationships" ? { ...part, number: numbers.get(part.owner) ?? part.number } : part;
}

function relationshipsByOwner(
  archive: Archive,
  onDamage: OnDamage,
): ReadonlyMap<string, readonly Relationship[]> {
  const lists = [...archive.keys()].filter(isRelationships);
  return new Map(
    lists.map((path): [string, readonly Relationship[]] => {
      const owner = ownerOf(path);
      const part = owner === "" ? "" : (archive.exactPath(owner) ?? owner);
      try {
        if (archive.sizeOf(path) > largestRelationships) throw new PackageError("too-large", { path });
        return [part, readRelationships(archive, part)];
      } catch (error) {
        if (!(error instanceof PackageError)) throw error;
        onDamage(path, error);
        return [part, []];
      }
    }),
  );
}
