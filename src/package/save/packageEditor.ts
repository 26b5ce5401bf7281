import { relationshipsPath } from "../read/relationships";
import { attributeOf, childrenOf, type XmlElement } from "../xml/element";
import { parseXml } from "../xml/parse";
import { xmlPart } from "../xml/serialize";
import type { PackedPart } from "../zip/packedPart";
import { packageBytes, type PartSource } from "./packageBytes";
import {
  addOverride,
  addRelationship,
  dropEntry,
  emptyContentTypes,
  emptyRelationships,
} from "./packageLists";
import type { SheetText } from "./sheetText";

const contentTypes = "[Content_Types].xml";

/** A package with the parts that will be written instead, added or left out. Nothing else is touched. */
export class PackageEditor {
  private readonly written = new Map<string, PartSource>();
  private readonly removed = new Set<string>();
  private readonly documents = new Map<string, XmlElement>();
  private readonly edited = new Set<string>();

  constructor(readonly original: ReadonlyMap<string, Uint8Array>) {}

  write(path: string, source: PartSource): void {
    this.removed.delete(path);
    this.written.set(path, source);
  }

  /** Leaves a part out, with its relationships and its content type. */
  remove(path: string): void {
    this.written.delete(path);
    this.removed.add(path);
    this.removed.add(relationshipsPath(path));
    dropEntry(this.edit(contentTypes), "PartName", `/${path}`);
  }

  has(path: string): boolean {
    return !this.removed.has(path) && (this.written.has(path) || this.original.has(path));
  }

  /** A part parsed; what was changed by `edit` included. */
  read(path: string): XmlElement | undefined {
    const known = this.documents.get(path);
    if (known || this.removed.has(path)) return known;
    const bytes = this.original.get(path);
    if (!bytes) return undefined;
    const root = parseXml(bytes, path);
    this.documents.set(path, root);
    return root;
  }

  /** A part parsed, to be changed in place and written anew. */
  edit(path: string, otherwise: () => XmlElement = emptyContentTypes): XmlElement {
    const root = this.read(path) ?? otherwise();
    this.documents.set(path, root);
    this.edited.add(path);
    this.removed.delete(path);
    return root;
  }

  /** Takes a parsed part as the one to write. */
  adopt(path: string, root: XmlElement): void {
    this.documents.set(path, root);
    this.edited.add(path);
  }

  /** A path that is not taken, like `xl/worksheets/sheet7.xml`. */
  freePath(start: string, extension: string): string {
    for (let number = 1; ; number++) {
      const path = `${start}${number}${extension}`;
      if (![this.written, this.original, this.edited].some((taken) => taken.has(path))) return path;
    }
  }

  hasDefaultType(extension: string, type: string): boolean {
    return childrenOf(this.read(contentTypes), "Default").some(
      (other) =>
        attributeOf(other, "Extension")?.toLowerCase() === extension &&
        attributeOf(other, "ContentType") === type,
    );
  }

  addContentType(path: string, type: string): void {
    addOverride(this.edit(contentTypes), path, type);
  }

  /** Relates `target` to `part` and returns the relationship's id, the wanted one if any. `type` is its full address. */
  relate(part: string, type: string, target: string, wanted?: string): string {
    return addRelationship(this.relationships(part), { Type: type, Target: `/${target}` }, wanted);
  }

  /** Relates something outside the package, by its address, to `part` and returns the relationship's id. */
  relateOutside(part: string, type: string, address: string): string {
    const said = { Type: type, Target: address, TargetMode: "External" };
    return addRelationship(this.relationships(part), said);
  }

  unrelate(part: string, id: string): void {
    dropEntry(this.edit(relationshipsPath(part)), "Id", id);
  }

  /** The sheets that will be written, by their path. */
  get sheets(): Map<string, SheetText> {
    const written = [...this.written].filter(
      (part): part is [string, SheetText] => typeof part[1] === "object",
    );
    return new Map(written);
  }

  /** Settles the text of all parts but sheets: what they were made of may change again before the package is finished. */
  settle(): void {
    for (const path of this.edited) {
      const document = this.documents.get(path);
      if (!document || this.written.has(path)) continue;
      const bytes = xmlPart(document);
      this.written.set(path, (write) => {
        write(bytes);
      });
    }
  }

  /** The paths that will be in the saved package. */
  paths(): string[] {
    const all = new Set([...this.original.keys(), ...this.written.keys(), ...this.edited]);
    return [...all].filter((path) => !this.removed.has(path));
  }

  /** The package's bytes. `packed` are parts that were written elsewhere. */
  finish(packed: ReadonlyMap<string, PackedPart> = new Map()): Uint8Array {
    this.settle();
    return packageBytes(this.paths(), { packed, written: this.written, original: this.original });
  }

  private relationships(part: string): XmlElement {
    return this.edit(relationshipsPath(part), emptyRelationships);
  }
}
