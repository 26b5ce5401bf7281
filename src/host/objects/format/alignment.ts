import type { CellStyle, StyleChange } from "../../../package/styles/cellStyle";
import { requireInteger } from "../argument";
import { invalidArgument } from "../excelErrors";
import { flag, lookMember, named, type LookMembers } from "./lookMember";

/** `Excel.HorizontalAlignment`, and the words of the file. */
const horizontalNames: Readonly<Record<string, string | undefined>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const verticalNames: Readonly<Record<string, string | undefined>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

const readingOrderNames = {
  Context: "context",
  LeftToRight: "leftToRight",
  RightToLeft: "rightToLeft",
} as const;

export const mostIndent = 250;

/** "An integer either from -90 to 90, or 180 for vertically-oriented text." */
function requireOrientation(value: unknown): number {
  const degrees = requireInteger(value, -90);
  if (degrees > 90 && degrees !== 180) throw invalidArgument();
  return degrees;
}

function requireIndent(value: unknown): number {
  const indent = requireInteger(value, 0);
  if (indent > mostIndent) throw invalidArgument();
  return indent;
}

/** Indented text stands on one side: where the format says none, Excel takes the left. */
export function indented(look: CellStyle, indent: number): StyleChange {
  const isFree = look.horizontal === undefined || look.horizontal === "general";
  return indent > 0 && isFree ? { indent, horizontal: "left" } : { indent };
}

export const alignmentMembers = {
  horizontalAlignment: lookMember("horizontal", named(horizontalNames, "General")),
  verticalAlignment: lookMember("vertical", named(verticalNames, "Bottom")),
  autoIndent: lookMember("justifyLastLine", flag),
  indentLevel: {
    read: ({ indent }) => indent,
    change: (value, look) => indented(look, requireIndent(value)),
  },
  readingOrder: lookMember("readingOrder", named(readingOrderNames, "Context")),
  shrinkToFit: lookMember("shrinkToFit", flag),
  textOrientation: lookMember("textRotation", { shown: (degrees) => degrees, given: requireOrientation }),
  wrapText: lookMember("wrapText", flag),
} satisfies LookMembers;
