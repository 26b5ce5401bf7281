import { relationshipsPath } from "../read/relationships";
import { attributeOf, childrenOf, element, type XmlElement } from "../xml/element";
import { parseXml } from "../xml/parse";
import { xmlPart } from "../xml/serialize";
import { Archive } from "../zip/archive";
import type { PackedPart } from "../zip/packedPart";
import { ZipWriter } from "../zip/zipWriter";
import { contentTypesNamespace, packageRelationships, relationshipsNamespace } from "./emptyPackage";
import { writeSheet, type SheetText } from "./sheetText";

/** A sheet, or what writes a part's bytes piece by piece; `write` has used a piece when it returns. */
export type PartSource = SheetText | ((write: (piece: Uint8Array) => void) => void);

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
    const types = this.edit(contentTypes);
    const index = types.children.findIndex(
      (type) => typeof type !== "string" && attributeOf(type, "PartName") === `/${path}`,
    );
    if (index >= 0) types.children.splice(index, 1);
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
  edit(path: string, otherwise: () => XmlElement = emptyTypes): XmlElement {
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
    const types = this.edit(contentTypes);
    const prefix = types.name.slice(0, types.name.indexOf(":") + 1);
    types.children.push(element(`${prefix}Override`, { PartName: `/${path}`, ContentType: type }));
  }

  /** Relates `target` to `part` and returns the relationship's id, the wanted one if any. `type` is its full address. */
  relate(part: string, type: string, target: string, wanted?: string): string {
    return this.addRelationship(part, { Type: type, Target: `/${target}` }, wanted);
  }

  /** Relates something outside the package, by its address, to `part` and returns the relationship's id. */
  relateOutside(part: string, type: string, address: string): string {
    return this.addRelationship(part, { Type: type, Target: address, TargetMode: "External" });
  }

  private addRelationship(part: string, said: Readonly<Record<string, string>>, wanted?: string): string {
    const root = this.edit(relationshipsPath(part), () =>
      element("Relationships", { xmlns: packageRelationships }),
    );
    const ids = new Set(childrenOf(root).map((relationship) => attributeOf(relationship, "Id")));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number++;
    const prefix = root.name.slice(0, root.name.indexOf(":") + 1);
    const id = wanted ?? `rId${number}`;
    root.children.push(element(`${prefix}Relationship`, { Id: id, ...said }));
    return id;
  }

  unrelate(part: string, id: string): void {
    const root = this.edit(relationshipsPath(part));
    const index = root.children.findIndex(
      (child) => typeof child !== "string" && attributeOf(child, "Id") === id,
    );
    if (index >= 0) root.children.splice(index, 1);
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
    const zip = new ZipWriter();
    for (const path of this.paths()) this.put(zip, path, packed.get(path));
    return zip.finish();
  }

  private put(zip: ZipWriter, path: string, packed: PackedPart | undefined): void {
    const source = this.written.get(path);
    if (packed) zip.addPacked(path, packed);
    else if (typeof source === "function") zip.addInPieces(path, source);
    else if (source)
      zip.addInPieces(path, (write) => {
        writeSheet(source, write);
      });
    else this.carry(zip, path);
  }

  private carry(zip: ZipWriter, path: string): void {
    const packed = this.original instanceof Archive ? this.original.packed(path) : undefined;
    if (packed) zip.carry(packed.entry, packed.bytes);
    else zip.add(path, this.original.get(path) ?? new Uint8Array(0));
  }
}

function emptyTypes(): XmlElement {
  return element("Types", { xmlns: contentTypesNamespace });
}

/** The full type of a relationship, in the form that the package uses (transitional or strict). */
export function relationshipType(strict: boolean, kind: string): string {
  const start = strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : relationshipsNamespace;
  return `${start}/${kind}`;
}
