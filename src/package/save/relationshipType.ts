import { relationshipsNamespace } from "./emptyPackage";

/** The full type of a relationship, in the form that the package uses (transitional or strict). */
export function relationshipType(strict: boolean, kind: string): string {
  const start = strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : relationshipsNamespace;
  return `${start}/${kind}`;
}
