import { drawnColor, replaceFill, solidFill } from "../../../package/drawings/color";
import {
  addChild,
  branchOf,
  elementAt,
  ensureAt,
  readAt,
  writeAt,
  type Branch,
} from "../../../package/xml/branch";
import {
  booleanOf,
  childOf,
  childrenOf,
  descend,
  numberOf,
  type XmlElement,
} from "../../../package/xml/element";
import type { HostClass } from "../../wire/hostClass";
import { requireBoolean, requireNumber, requireOneOf, requireText } from "../argument";
import { colorOf } from "../color";
import { change, rootOf, type PartSelf } from "./chartSelf";

/** Where the look of all letters of a part stands: in a text of its own, or in the properties of text that Excel makes. */
const ownText = "tx/rich/a:p/a:pPr/a:defRPr";
const madeText = "txPr/a:p/a:pPr/a:defRPr";

/** The places that say how letters look, nearest first: the part's text, its first letters, the whole chart. */
function sayings({ of, branch }: PartSelf): readonly Branch[] {
  const runs = descend(elementAt(branch), "tx", "rich", "p", "r", "rPr").slice(0, 1);
  const own = [ownText, madeText].map((path) => elementAt(branch, path));
  const chart = elementAt(rootOf(of), madeText);
  return [...runs, ...own, chart]
    .filter((found) => found !== undefined)
    .map((found) => branchOf(branch.root, branch.order, found));
}

const said = (self: PartSelf, attribute: string): string | undefined =>
  sayings(self)
    .map((place) => readAt(place, attribute))
    .find((value) => value !== undefined);

/** Says something of all letters of a part, those of a text of its own too. */
function say({ of, branch }: PartSelf, act: (place: Branch) => void): void {
  change(of, () => {
    const isOwn = elementAt(branch, "tx/rich") !== undefined;
    if (!isOwn) prepareText(branch);
    const main = ensureAt(branch, isOwn ? ownText : madeText);
    const runs = isOwn ? descend(elementAt(branch), "tx", "rich", "p", "r") : [];
    const places = [main, ...runs.map((run) => ensureAt(branchOf(branch.root, branch.order, run), "a:rPr"))];
    for (const place of places) act(branchOf(branch.root, branch.order, place));
  });
}

/** Text properties have a body before their paragraphs (CT_TextBody, ECMA-376-1, 21.1.2.1.1). */
function prepareText(branch: Branch): void {
  ensureAt(branch, "txPr/a:bodyPr");
  ensureAt(branch, "txPr/a:lstStyle");
}

/** Excel's font where neither the part nor the chart says anything. */
const usual = { size: 10, name: "Calibri", color: "#000000" } as const;
const hundredths = 100;

/** Names of theme fonts stand for the fonts of the Office theme. */
const fontName = (typeface: string | undefined): string =>
  typeface === undefined || typeface.startsWith("+") ? usual.name : typeface;

const firstChild = (self: PartSelf, name: string): XmlElement | undefined =>
  sayings(self)
    .map(({ base }) => childOf(base, name))
    .find((found) => found !== undefined);

const toggle = (attribute: string) => ({
  get: (self: PartSelf) => booleanOf(said(self, attribute)),
  set: (self: PartSelf, value: unknown) => {
    const on = requireBoolean(value);
    say(self, (place) => {
      writeAt(place, attribute, on ? "1" : "0");
    });
  },
});

export const chartFontClass: HostClass<PartSelf> = {
  name: "ChartFont",
  properties: {
    bold: toggle("@b"),
    italic: toggle("@i"),
    color: {
      get: (self) =>
        drawnColor(firstChild(self, "solidFill"), self.of.context.model.stored.theme) ?? usual.color,
      set: (self, value: unknown) => {
        const color = colorOf(value);
        say(self, ({ root, base, order }) => {
          replaceFill(base, solidFill(root, color), (fill) => {
            addChild(base, fill, order);
          });
        });
      },
    },
    name: {
      get: (self) => fontName(firstChild(self, "latin")?.attributes["typeface"]),
      set: (self, value: unknown) => {
        const name = requireText(value);
        say(self, (place) => {
          writeAt(place, "a:latin@typeface", name);
        });
      },
    },
    size: {
      get: (self) => (numberOf(said(self, "@sz")) ?? usual.size * hundredths) / hundredths,
      set: (self, value: unknown) => {
        const size = requireNumber(value, 1, 4000 / 10);
        say(self, (place) => {
          writeAt(place, "@sz", String(Math.round(size * hundredths)));
        });
      },
    },
    underline: {
      get: (self) => ((said(self, "@u") ?? "none") === "none" ? "None" : "Single"),
      set: (self, value: unknown) => {
        const underline = requireOneOf(value, ["None", "Single"]);
        say(self, (place) => {
          writeAt(place, "@u", underline === "Single" ? "sng" : "none");
        });
      },
    },
  },
  navigations: {},
  methods: {},
};

export const runsOf = (rich: XmlElement | undefined): XmlElement[] =>
  childrenOf(rich, "p").flatMap((paragraph) => childrenOf(paragraph, "r"));
