import { drawnColor } from "../../../package/drawings/color";
import { branchOf, elementAt, type Branch } from "../../../package/xml/branch";
import { childrenOf } from "../../../package/xml/element";
import type { HostClass, HostProperty } from "../../wire/hostClass";
import type { DrawnPart } from "../charts/chartSelf";
import { choice, flag, number, text } from "../charts/members";
import { colorOf } from "../color";
import { setFill } from "../charts/drawnFill";
import { shapePart, type ShapeSelf } from "./shapeSelf";

const runsOf = (self: ShapeSelf): readonly DrawnPart[] => {
  const { branch } = shapePart(self);
  const runs = childrenOf(elementAt(branch, "txBody"), "p").flatMap((each) => childrenOf(each, "r"));
  return runs.map((run) => ({ of: self, branch: branchOf(branch.root, branch.order, run) }));
};

/** A property of letters: "returns `null` if the `TextRange` includes" others too. Without letters it is what Excel would draw. */
const ofRuns = (property: HostProperty<DrawnPart>): HostProperty<ShapeSelf> => ({
  get: (self) => {
    const empty: Branch = { ...shapePart(self).branch, steps: ["txBody", "none"] };
    const runs = runsOf(self);
    const [first, ...others] = runs.length === 0 ? [{ of: self, branch: empty }] : runs;
    const value = first && property.get(first);
    return others.every((run) => property.get(run) === value) ? value : null;
  },
  set: (self, value: unknown) => {
    for (const run of runsOf(self)) property.set?.(run, value as never);
  },
});

const color: HostProperty<DrawnPart> = {
  get: ({ of, branch }) =>
    drawnColor(elementAt(branch, "rPr/solidFill"), of.context.model.stored.theme) ?? "#000000",
  set: (part, value: unknown) => {
    setFill(part, "a:rPr", colorOf(value));
  },
};

/** `Excel.ShapeFontUnderlineStyle` and the lines of the file. */
const underlines = {
  ...{
    None: "none",
    Single: "sng",
    Double: "dbl",
    Heavy: "heavy",
    Dotted: "dotted",
    DottedHeavy: "dottedHeavy",
  },
  ...{ Dash: "dash", DashHeavy: "dashHeavy", DashLong: "dashLong", DashLongHeavy: "dashLongHeavy" },
  ...{ DotDash: "dotDash", DotDashHeavy: "dotDashHeavy", DotDotDash: "dotDotDash" },
  ...{ DotDotDashHeavy: "dotDotDashHeavy", Wavy: "wavy", WavyHeavy: "wavyHeavy", WavyDouble: "wavyDbl" },
} as const;

export const shapeFontClass: HostClass<ShapeSelf> = {
  name: "ShapeFont",
  properties: {
    bold: ofRuns(flag("a:rPr@b", false)),
    italic: ofRuns(flag("a:rPr@i", false)),
    size: ofRuns(number("a:rPr@sz", { least: 1, most: 409, otherwise: 11, scale: 100 })),
    name: ofRuns(text("a:rPr/a:latin@typeface", "Calibri")),
    underline: ofRuns(choice("a:rPr@u", underlines, "None")),
    color: ofRuns(color),
  },
  navigations: {},
  methods: {},
};
