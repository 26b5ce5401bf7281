import { partRuns, runsWith, type Letters } from "../../../package/charts/richText";
import { branchOf, elementAt, ensureAt, readAt, type Branch } from "../../../package/xml/branch";
import { childOf, type XmlElement } from "../../../package/xml/element";
import { change, rootOf, type PartSelf } from "./chartSelf";
import { setOwnText } from "./chartText";

/** Where the look of all letters of a part stands: in a text of its own, or in the properties of text that Excel makes. */
const ownText = "tx/rich/a:p/a:pPr/a:defRPr";
const madeText = "txPr/a:p/a:pPr/a:defRPr";

/** Some letters of the text that a part has, or gets when they are to look otherwise. */
interface SomeLetters extends Letters {
  readonly text: string;
}

/** Behind a font: that of all letters of a part, or of some. */
export interface FontSelf extends PartSelf {
  readonly letters?: SomeLetters;
}

/** The runs of a part's own text whose letters are meant. */
const runsOf = ({ branch, letters }: FontSelf): XmlElement[] =>
  runsWith(elementAt(branch, "tx/rich"), letters ?? { start: 0, end: Infinity });

/** The places that say how letters look, nearest first: the letters, the part's text, the whole chart. */
function sayings({ of, branch }: FontSelf, run: XmlElement | undefined): readonly Branch[] {
  const own = [ownText, madeText].map((path) => elementAt(branch, path));
  const chart = elementAt(rootOf(of), madeText);
  return [childOf(run, "rPr"), ...own, chart]
    .filter((found) => found !== undefined)
    .map((found) => branchOf(branch.root, branch.order, found));
}

/**
 * What is said of letters: of all letters of a part what is said of the first, of some of them null where it is not the same of
 * all.
 */
export const ofLetters =
  <Value>(read: (places: readonly Branch[], self: FontSelf) => Value) =>
  (self: FontSelf): Value | null => {
    const runs = runsOf(self);
    const first = read(sayings(self, runs[0]), self);
    const isMixed = self.letters && runs.some((run) => read(sayings(self, run), self) !== first);
    return isMixed ? null : first;
  };

export const said = (places: readonly Branch[], attribute: string): string | undefined =>
  places.map((place) => readAt(place, attribute)).find((value) => value !== undefined);

/** The first child of that name among what is said. */
export const firstChild = (places: readonly Branch[], name: string): XmlElement | undefined =>
  places.map(({ base }) => childOf(base, name)).find((found) => found !== undefined);

/** Says something of letters: of all, those of a text of its own too, or of some. */
export function say(self: FontSelf, act: (place: Branch) => void): void {
  const { of, branch, letters } = self;
  const inBranch = (base: XmlElement) => branchOf(branch.root, branch.order, base);
  change(of, () => {
    if (letters && elementAt(branch, "tx/rich") === undefined) setOwnText(branch, letters.text);
    const rich = elementAt(branch, "tx/rich");
    if (letters && rich) partRuns(rich, letters);
    if (!rich) prepareText(branch);
    const main = letters ? [] : [ensureAt(branch, rich ? ownText : madeText)];
    const runs = runsOf(self).map((run) => ensureAt(inBranch(run), "a:rPr"));
    for (const place of [...main, ...runs]) act(inBranch(place));
  });
}

/** Text properties have a body before their paragraphs (CT_TextBody, ECMA-376-1, 21.1.2.1.1). */
function prepareText(branch: Branch): void {
  ensureAt(branch, "txPr/a:bodyPr");
  ensureAt(branch, "txPr/a:lstStyle");
}
