import { childOf, childrenOf, textOf, type XmlElement } from "../xml/element";

/** Letters of a text in paragraphs, counted from 0; between paragraphs is one more. */
export interface Letters {
  readonly start: number;
  /** Where they end, exclusive. */
  readonly end: number;
}

interface PlacedRun extends Letters {
  readonly paragraph: XmlElement;
  readonly run: XmlElement;
}

/** The runs of a text body (CT_TextBody, ECMA-376-1, 21.1.2.1.1), and the letters that each holds. */
function placedRuns(rich: XmlElement | undefined): PlacedRun[] {
  let start = 0;
  return childrenOf(rich, "p").flatMap((paragraph) => {
    const runs = childrenOf(paragraph).filter((child) => childOf(child, "t") !== undefined);
    const placed = runs.map((run) => {
      const end = start + textIn(run).length;
      const found = { paragraph, run, start, end };
      start = end;
      return found;
    });
    start += 1;
    return placed;
  });
}

const textIn = (run: XmlElement): string => textOf(childOf(run, "t"));

/** The runs that hold any of the letters. */
export const runsWith = (rich: XmlElement | undefined, { start, end }: Letters): XmlElement[] =>
  placedRuns(rich)
    .filter((placed) => placed.start < end && placed.end > start)
    .map(({ run }) => run);

/** Parts runs so that the letters have runs of their own, which look as before. */
export function partRuns(rich: XmlElement, { start, end }: Letters): void {
  for (const place of [start, end]) {
    const found = placedRuns(rich).find((placed) => placed.start < place && place < placed.end);
    if (found === undefined) continue;
    const { paragraph, run } = found;
    const [text, length] = [textIn(run), place - found.start];
    const rest = structuredClone(run);
    setText(run, text.slice(0, length));
    setText(rest, text.slice(length));
    paragraph.children.splice(paragraph.children.indexOf(run) + 1, 0, rest);
  }
}

function setText(run: XmlElement, text: string): void {
  childOf(run, "t")?.children.splice(0, Infinity, text);
}
