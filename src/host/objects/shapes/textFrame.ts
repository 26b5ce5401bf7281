import { emuPerPoint } from "../../../package/drawings/anchors";
import { elementAt } from "../../../package/xml/branch";
import { hostObject, type HostClass, type HostProperty } from "../../wire/hostClass";
import { change, type DrawnPart } from "../charts/chartSelf";
import { choice, number } from "../charts/members";
import { shapePart, type ShapeSelf } from "./shapeSelf";
import { ofParagraphs, setText, textRangeClass, textIn } from "./textRange";
import { autoSize } from "./autoSize";

const ofBody = (property: HostProperty<DrawnPart>): HostProperty<ShapeSelf> => ({
  get: (self) => property.get(shapePart(self, "txBody")),
  set: (self, value: unknown) => {
    property.set?.(shapePart(self, "txBody"), value as never);
  },
});

const farthest = 1_000_000;

/** Between text and outline, in points. */
const margin = (attribute: string, otherwise: number) =>
  ofBody(
    number(`a:bodyPr@${attribute}`, {
      least: 0,
      most: farthest,
      otherwise,
      scale: emuPerPoint,
      whole: false,
    }),
  );

const overflows = { Overflow: "overflow", Clip: "clip" } as const;

/** How the text of a shape stands in it (ECMA-376-1, 21.1.2.1.1). */
export const textFrameClass: HostClass<ShapeSelf> = {
  name: "TextFrame",
  properties: {
    hasText: { get: (self) => textIn(self) !== "" },
    leftMargin: margin("lIns", 7.2),
    rightMargin: margin("rIns", 7.2),
    topMargin: margin("tIns", 3.6),
    bottomMargin: margin("bIns", 3.6),
    autoSizeSetting: autoSize,
    verticalAlignment: ofBody(
      choice(
        "a:bodyPr@anchor",
        { Top: "t", Middle: "ctr", Bottom: "b", Justified: "just", Distributed: "dist" },
        "Top",
      ),
    ),
    horizontalAlignment: ofParagraphs(
      choice(
        "a:pPr@algn",
        {
          ...{ Left: "l", Center: "ctr", Right: "r", Justify: "just", JustifyLow: "justLow" },
          ...{ Distributed: "dist", ThaiDistributed: "thaiDist" },
        },
        "Left",
      ),
    ),
    readingOrder: ofParagraphs(choice("a:pPr@rtl", { LeftToRight: "0", RightToLeft: "1" }, "LeftToRight")),
    horizontalOverflow: ofBody(choice("a:bodyPr@horzOverflow", overflows, "Overflow")),
    verticalOverflow: ofBody(
      choice("a:bodyPr@vertOverflow", { ...overflows, Ellipsis: "ellipsis" }, "Overflow"),
    ),
    orientation: ofBody(
      choice(
        "a:bodyPr@vert",
        {
          ...{ Horizontal: "horz", Vertical: "vert", Vertical270: "vert270", WordArtVertical: "wordArtVert" },
          ...{ EastAsianVertical: "eaVert", MongolianVertical: "mongolianVert" },
          WordArtVerticalRTL: "wordArtVertRtl",
        },
        "Horizontal",
      ),
    ),
  },
  navigations: { textRange: (self) => hostObject(textRangeClass, self) },
  methods: {
    deleteText: (self) => {
      if (elementAt(shapePart(self).branch, "txBody") === undefined) return;
      change(self, () => {
        setText(self, "");
      });
    },
  },
};
