import { readRelationships, type Relationship } from "../read/relationships";
import { attributeOf, childOf, type XmlElement } from "../xml/element";
import { parseXml } from "../xml/parse";
import type { Archive } from "../zip/archive";
import type { StoredChart, StoredDrawing } from "./storedDrawing";

/** The drawing that a sheet's frame names, with its charts; undefined when there is none. */
export function readDrawing(
  archive: Archive,
  frame: XmlElement,
  targets: ReadonlyMap<string, string>,
): StoredDrawing | undefined {
  const id = attributeOf(childOf(frame, "drawing"), "id");
  const part = id === undefined ? undefined : targets.get(id);
  const bytes = part === undefined ? undefined : archive.get(part);
  if (part === undefined || !bytes) return undefined;
  const related = readRelationships(archive, part).filter(({ external }) => !external);
  const charts = related.flatMap((relationship) => readChart(archive, relationship));
  const pictures = related.filter(({ kind }) => kind === "image");
  return {
    root: parseXml(bytes, part),
    charts: new Map(charts),
    pictures: new Map(pictures.map((picture) => [picture.id, picture.target])),
    part,
  };
}

function readChart(archive: Archive, { id, kind, target }: Relationship): [string, StoredChart][] {
  const bytes = kind === "chart" ? archive.get(target) : undefined;
  return bytes ? [[id, { root: parseXml(bytes, target), part: target }]] : [];
}
