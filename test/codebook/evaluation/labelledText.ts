import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isSearchable, type SearchedName } from "../../../src/codebook/searchedNames";

/** `""` are the lines the rules were mended with, `-kept-back` those that were looked at afterwards only. */
export type Part = "" | "-kept-back";

/** A line of a labelled file under its section (`## en typo`). */
interface Line {
  readonly language: string;
  readonly variant: string;
  readonly text: string;
}

const linesOf = (file: string): readonly Line[] => {
  let [language, variant] = ["", ""];
  return readFileSync(join(__dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const section = /^## (\S+) (\S+)$/.exec(line);
      if (section === null) return [{ language, variant, text: line }];
      [language, variant] = [section[1] ?? "", section[2] ?? ""];
      return [];
    });
};

export type LabelKind = "name" | "person" | "email" | "phone" | "link" | "coordinates";

/** What a reader would find in a remark; UTF-16 positions, end exclusive. */
export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

export interface LabelledRemark extends Line {
  readonly labels: readonly Label[];
}

const kinds: Readonly<Record<string, LabelKind>> = {
  name: "name",
  person: "person",
  mail: "email",
  phone: "phone",
  link: "link",
  coordinates: "coordinates",
};

/** `by {name:Blue Lantern}` → the text without braces, and where the label stands in it. */
const unmarked = (line: Line): LabelledRemark => {
  const labels: Label[] = [];
  let text = "";
  let after = 0;
  for (const { 0: mark, 1: kind = "", 2: inside = "", index } of line.text.matchAll(
    /\{(name|person|mail|phone|link|coordinates):((?:[^{}]|\{at\})*)\}/g,
  )) {
    text += line.text.slice(after, index);
    labels.push({ kind: kinds[kind] ?? "name", start: text.length, end: text.length + inside.length });
    text += inside;
    after = index + mark.length;
  }
  return { ...line, text: text + line.text.slice(after), labels };
};

export const labelledRemarks = (part: Part): readonly LabelledRemark[] =>
  linesOf(`remarks${part}.txt`).map(unmarked);

export interface LabelledPair extends Line {
  readonly one: string;
  readonly other: string;
  readonly isSame: boolean;
}

export const labelledPairs = (part: Part): readonly LabelledPair[] =>
  linesOf(`pairs${part}.txt`).map((line) => {
    const isSame = line.text.includes(" = ");
    const [one = "", other = ""] = line.text.split(isSame ? " = " : " ≠ ");
    return { ...line, one, other, isSame };
  });

/** All names of the organisations that the remarks are about, which can be searched for. */
export const labelledNames = (): readonly SearchedName[] =>
  readFileSync(join(__dirname, "organisations.txt"), "utf8")
    .split("\n")
    .flatMap((line) => line.split("; ").map((text) => ({ id: line, text })))
    .filter(({ text }) => isSearchable(text));
