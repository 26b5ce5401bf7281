import type { Hiding } from "./hidingPlace";

type Content = (mark: string) => string | Uint8Array;
let files = 0;

const inPart =
  (hides: (kind: string, target: string) => Hiding) =>
  (kind: string, content: Content, extension = "xml") =>
  (mark: string): Hiding => {
    const name = `${kind}/part${(files += 1)}.${extension}`;
    return { ...hides(kind, name), parts: { [`xl/${name}`]: content(mark) } };
  };

/** A part of its own that the workbook leads to by a relationship of this kind. */
export const ofWorkbook = inPart((kind, target) => ({ ofWorkbook: [`${kind} ${target}`] }));

/** The same that the marked sheet leads to. */
export const ofSheet = inPart((kind, target) => ({ ofSheet: [`${kind} ../${target}`] }));
