import {
  addChild,
  dropAt,
  elementAt,
  ensureAt,
  nameOf,
  putChild,
  readAt,
  writeAt,
  type Branch,
} from "../../../package/xml/branch";
import {
  childOf,
  childrenOf,
  element,
  numberOf,
  textOf,
  type XmlElement,
} from "../../../package/xml/element";
import type { HostProperty } from "../../wire/hostClass";
import { requireInteger, requireOneOf, requireText } from "../argument";
import { invalidArgument } from "../excelErrors";
import { change, type PartSelf } from "./chartSelf";

/** The text that a title or label has of its own, paragraphs parted by line breaks; undefined when Excel makes it. */
export function ownText(branch: Branch): string | undefined {
  const rich = elementAt(branch, "tx/rich");
  if (rich) return childrenOf(rich, "p").map(paragraphText).join("\n");
  const cache = elementAt(branch, "tx/strRef/strCache/pt");
  return cache && textOf(childOf(cache, "v"));
}

const paragraphText = (paragraph: XmlElement): string =>
  childrenOf(paragraph)
    .map((child) => (childOf(child, "t") ? textOf(childOf(child, "t")) : ""))
    .join("");

/** Gives a part a text of its own; how its letters look stays. */
export function setOwnText(branch: Branch, text: string): void {
  const { root, order } = branch;
  const name = (step: string) => nameOf(root, step);
  const look = elementAt(branch, "tx/rich/p/pPr") ?? elementAt(branch, "txPr/p/pPr");
  const letters = elementAt(branch, "tx/rich/p/r/rPr") ?? element(name("a:rPr"), { lang: "en-US" });
  const body =
    elementAt(branch, "tx/rich/bodyPr") ?? elementAt(branch, "txPr/bodyPr") ?? element(name("a:bodyPr"));
  const paragraphs = text
    .split("\n")
    .map((line) =>
      element(name("a:p"), {}, [
        ...(look ? [structuredClone(look)] : [element(name("a:pPr"), {}, [element(name("a:defRPr"))])]),
        element(name("a:r"), {}, [structuredClone(letters), element(name("a:t"), {}, [line])]),
      ]),
    );
  const rich = element(name("rich"), {}, [structuredClone(body), element(name("a:lstStyle")), ...paragraphs]);
  const holder = ensureAt(branch);
  putChild(holder, element(name("tx"), {}, [rich]), order);
  dropAt(branch, "txPr");
}

/** Takes a part's text from a cell: its formula, with what the cell shows now. */
export function setTextFormula(branch: Branch, formula: string, shown: string): void {
  const { root, order } = branch;
  const name = (step: string) => nameOf(root, step);
  const cache = element(name("strCache"), {}, [
    element(name("ptCount"), { val: 1 }),
    element(name("pt"), { idx: 0 }, [element(name("v"), {}, [shown])]),
  ]);
  const reference = element(name("strRef"), {}, [element(name("f"), {}, [formula]), cache]);
  putChild(ensureAt(branch), element(name("tx"), {}, [reference]), order);
}

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

/** The text of an element, such as `<c:separator>`. */
export const elementText = (path: string, otherwise: string): HostProperty<PartSelf> => ({
  get: ({ branch }) => {
    const found = elementAt(branch, path);
    return found ? textOf(found) : otherwise;
  },
  set: ({ of, branch }, value: unknown) => {
    const text = requireText(value);
    change(of, () => {
      ensureAt(branch, path).children.splice(0, Infinity, text);
    });
  },
});

/** Whether a part throws a shadow. */
export const shadow: HostProperty<PartSelf> = {
  get: ({ branch }) => elementAt(branch, "spPr/effectLst/outerShdw") !== undefined,
  set: ({ of, branch }, value: unknown) => {
    const shown = requireOneOf(String(value), ["true", "false"]) === "true";
    change(of, () => {
      if (!shown) {
        dropAt(branch, "spPr/effectLst/outerShdw");
        return;
      }
      const effects = ensureAt(branch, "spPr/a:effectLst");
      const color = element(nameOf(branch.root, "a:prstClr"), { val: "black" }, [
        element(nameOf(branch.root, "a:alpha"), { val: 40_000 }),
      ]);
      const made = { blurRad: 50_800, dist: 38_100, dir: 2_700_000, algn: "tl", rotWithShape: 0 };
      if (childOf(effects, "outerShdw") === undefined)
        addChild(effects, element(nameOf(branch.root, "a:outerShdw"), made, [color]), branch.order);
    });
  },
};
