import { relationshipsPath } from "../read/relationships";
import { contentTypesNamespace, packageRelationships, relationshipsNamespace } from "../save/emptyPackage";
import { element, type XmlElement } from "../xml/element";
import { xmlPart } from "../xml/serialize";
import { ZipWriter } from "../zip/zipWriter";

/** Collects parts with their content types and relationships, and writes them in order of their names. */
export class CleanParts {
  private readonly zip = new ZipWriter();
  private readonly types: XmlElement[] = [];
  private readonly relationships = new Map<string, XmlElement[]>();

  add(path: string, type: string, bytes: Uint8Array): void {
    this.stream(path, type, (write) => {
      write(bytes);
    });
  }

  stream(path: string, type: string, produce: (write: (piece: Uint8Array) => void) => void): void {
    this.types.push(element("Override", { PartName: `/${path}`, ContentType: type }));
    this.zip.addInPieces(path, produce);
  }

  relate(part: string, kind: string, target: string): string {
    return this.relateAs(part, `${relationshipsNamespace}/${kind}`, target);
  }

  relateAs(part: string, type: string, target: string): string {
    const known = this.relationships.get(part) ?? [];
    this.relationships.set(part, known);
    const id = `rId${known.length + 1}`;
    known.push(element("Relationship", { Id: id, Type: type, Target: `/${target}` }));
    return id;
  }

  finish(): Uint8Array {
    for (const [part, children] of this.relationships)
      this.zip.add(
        relationshipsPath(part),
        xmlPart(element("Relationships", { xmlns: packageRelationships }, children)),
      );
    const rels = element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    });
    const xml = element("Default", { Extension: "xml", ContentType: "application/xml" });
    const types = element("Types", { xmlns: contentTypesNamespace }, [rels, xml, ...this.types]);
    this.zip.add("[Content_Types].xml", xmlPart(types));
    return this.zip.finishSorted();
  }
}
