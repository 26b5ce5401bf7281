import { elementAt, ensureAt, readAt, writeAt, type Branch } from "../../../package/xml/branch";
import { numberOf } from "../../../package/xml/element";
import type { HostProperty } from "../../wire/hostClass";
import { requireInteger, requireOneOf } from "../argument";
import { invalidArgument } from "../excelErrors";
import { change, type PartSelf } from "./chartSelf";

/** Where the body and paragraphs of a part's text stand: in its own text, or in what is said of the text Excel makes. */
const textPlace = (branch: Branch): string => (elementAt(branch, "tx/rich") ? "tx/rich" : "txPr");

function writeText(self: PartSelf, path: string, value: string): void {
  const { of, branch } = self;
  change(of, () => {
    const place = textPlace(branch);
    ensureAt(branch, `${place}/a:bodyPr`);
    ensureAt(branch, `${place}/a:lstStyle`);
    ensureAt(branch, `${place}/a:p/a:pPr/a:defRPr`);
    writeAt(branch, `${place}/${path}`, value);
  });
}

/** Degrees counterclockwise from -90 to 90, or 180 for letters below each other; the file counts clockwise, in 60,000ths. */
export const textOrientation: HostProperty<PartSelf> = {
  get: ({ branch }) => {
    const body = `${textPlace(branch)}/bodyPr`;
    if (readAt(branch, `${body}@vert`) === "wordArtVert") return 180;
    const turn = numberOf(readAt(branch, `${body}@rot`)) ?? 0;
    return turn === 0 || Math.abs(turn) > 90 * 60_000 ? 0 : -turn / 60_000;
  },
  set: (self, value: unknown) => {
    const degrees = requireInteger(value, -90);
    if (degrees > 90 && degrees !== 180) throw invalidArgument();
    writeText(self, "a:bodyPr@rot", degrees === 180 ? "0" : String(-degrees * 60_000));
    writeText(self, "a:bodyPr@vert", degrees === 180 ? "wordArtVert" : "horz");
  },
};

/** A property of a part's text, with the file's word for each of Excel's names. */
const textChoice = <Name extends string>(
  path: string,
  words: Readonly<Record<Name, string>>,
  otherwise: NoInfer<Name>,
): HostProperty<PartSelf> => {
  const names = Object.keys(words) as Name[];
  return {
    get: ({ branch }) => {
      const word = readAt(branch, `${textPlace(branch)}/${path}`);
      return names.find((name) => words[name] === word) ?? otherwise;
    },
    set: (self, value: unknown) => {
      writeText(self, path, words[requireOneOf(value, names)]);
    },
  };
};

export const alignments = {
  horizontalAlignment: textChoice(
    "a:p/a:pPr@algn",
    { Center: "ctr", Left: "l", Right: "r", Justify: "just", Distributed: "dist" },
    "Center",
  ),
  verticalAlignment: textChoice(
    "a:bodyPr@anchor",
    { Center: "ctr", Bottom: "b", Top: "t", Justify: "just", Distributed: "dist" },
    "Center",
  ),
} as const;
