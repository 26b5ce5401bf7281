import type { ScanKind } from "../../src/package/scan/kinds";
import { scanKinds } from "../../src/package/scan/kinds";

interface Place {
  readonly words: string;
  readonly kind: ScanKind;
}

interface Texts {
  readonly kind: Readonly<Record<ScanKind, string>>;
}

const severities = { stop: "stop", warn: "look", note: "note" } as const;

/** docs/hiding-places.md from the table of places that the tests hide marks in. */
export function hidingPlacesDocument(
  places: Readonly<Record<string, readonly Place[]>>,
  texts: Texts,
): string {
  const count = Object.values(places).flat().length;
  const head = [
    "# Hiding places",
    `Where something was found to ride along in workbooks, or could: ${count} places. The tests put an invented organisation into each of`,
    "them, and the scan finds every one, with a codebook by its name and without one by what it is called here. A clean copy has none.",
  ];
  const intro = `${head[0] ?? ""}\n\n${head.slice(1).join("\n")}`;
  const note =
    "This file is made by `npm run docs` from `test/package/scan/hidingPlaces.ts`. Of an .xlsb the parts are searched as bytes: texts\nare found, what is hidden is not told apart.";
  const sections = Object.entries(places).map(([title, listed]) => `## ${title}\n\n${table(listed, texts)}`);
  return `${[intro, note, ...sections].join("\n\n")}\n`;
}

function table(places: readonly Place[], texts: Texts): string {
  const rows = places.map(({ words, kind }) => [
    words,
    texts.kind[kind],
    severities[scanKinds[kind].severity],
  ]);
  const lines = [["where", "found as", "how grave"], ["---", "---", "---"], ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
