import { mergeClasses } from "@fluentui/react-components";
import type { GridCell } from "../gridSource";
import type { GridStyles } from "../gridStyles";

/** What a cell's style sheet classes are made of, beside `cell`; each name is a class, and a later one wins over those before. */
const traits = [
  "gridlines",
  "clipped",
  "wrapped",
  "raised",
  "spilling",
  "frozen",
  "lastFrozen",
  "stale",
  "commented",
  "withIcon",
  "merged",
  "left",
  "right",
  "center",
  "justify",
  "distributed",
  "top",
  "middle",
] as const;

export type Trait = (typeof traits)[number];

/** A set of traits as bits. */
export const traitBits = (names: Partial<Record<Trait, boolean>>): number =>
  traits.reduce((bits, name, index) => (names[name] === true ? bits | (1 << index) : bits), 0);

const bit = Object.fromEntries(traits.map((name, index) => [name, 1 << index])) as Record<Trait, number>;

const classes = new WeakMap<GridStyles, Map<number, string>>();

/** The classes of a cell with these traits; joined once for each set of them. */
export function classOf(styles: GridStyles, bits: number): string {
  let known = classes.get(styles);
  if (known === undefined) classes.set(styles, (known = new Map<number, string>()));
  let joined = known.get(bits);
  if (joined === undefined) {
    const names = traits.filter((name) => (bits & bit[name]) !== 0);
    known.set(bits, (joined = mergeClasses(styles.cell, ...names.map((name) => styles[name]))));
  }
  return joined;
}

/** How the cell's text stands in it. Excel's General: numbers right, booleans and errors in the middle, text where its own direction starts. */
export function alignment({ style, type }: GridCell): number {
  return (
    (horizontals[style.horizontal?.toLowerCase() ?? "general"] ?? general(type)) |
    (verticals[style.vertical ?? ""] ?? 0)
  );
}

const horizontals: Readonly<Record<string, number>> = {
  left: bit.left,
  fill: bit.left,
  right: bit.right,
  center: bit.center,
  centercontinuous: bit.center,
  distributed: bit.distributed,
  justify: bit.justify,
};

const verticals: Readonly<Record<string, number>> = {
  top: bit.top,
  justify: bit.top,
  center: bit.middle,
  distributed: bit.middle,
};

function general(type: GridCell["type"]): number {
  if (type === "number") return bit.right;
  return type === "boolean" || type === "error" ? bit.center : 0;
}
