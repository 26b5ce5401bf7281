import type { CellStyle, StyleChange } from "../../../package/styles/cellStyle";
import type { HostClass } from "../../wire/hostClass";
import { setProperty } from "../../wire/members";
import { invalidArgument } from "../excelErrors";
import { rangeObject } from "../range";
import type { RangeSelf } from "../rangeSelf";
import { alignmentMembers } from "./alignment";
import { cellBorderObject } from "./cellBorders";
import { protectionMembers } from "./formatProtection";
import { changeOf, type LookMembers } from "./lookMember";
import { isRecord, requireRecord } from "../argument";
import { cellsOfRange, looksOfCells, type Looks } from "./looks";
import { fillMembers } from "./rangeFill";
import { fontMembers } from "./rangeFont";
import { rangeBorderClass } from "./rangeBorder";
import { sizeProperties } from "./sizes";

type Given = Readonly<Record<string, unknown>>;

const parts: Readonly<Record<string, LookMembers>> = {
  fill: fillMembers,
  font: fontMembers,
  protection: protectionMembers,
};

/** Those of `given` that are set, in the order of `names`. Throws InvalidArgument for a name that is not among them. */
function inOrder(given: unknown, names: readonly string[]): (readonly [string, unknown])[] {
  const record = requireRecord(given);
  const set = Object.keys(record).filter((name) => record[name] !== undefined && record[name] !== null);
  if (set.some((name) => !names.includes(name))) throw invalidArgument();
  return names.filter((name) => set.includes(name)).map((name) => [name, record[name]]);
}

/** What a `CellPropertiesFormat` changes of a look, borders aside. */
function lookChange(format: Given): (look: CellStyle) => StyleChange {
  const changes = [
    changeOf(alignmentMembers, format),
    ...Object.entries(parts).map(([name, members]) => changeOf(members, format[name])),
  ];
  return (look) => changes.reduce<StyleChange>((all, change) => ({ ...all, ...change(look) }), {});
}

function setBorders(looks: Looks, given: unknown): void {
  for (const [name, border] of Object.entries(requireRecord(given))) {
    const object = cellBorderObject(looks, name);
    if (object === undefined) throw invalidArgument();
    const names = settable(rangeBorderClass);
    for (const [member, value] of inOrder(border, names)) setProperty(object, member, value);
  }
}

const settable = ({ properties }: Pick<HostClass<never>, "properties">): string[] =>
  Object.keys(properties).filter((name) => properties[name]?.set !== undefined);

function setFormat(self: RangeSelf, given: unknown): void {
  const format = requireRecord(given);
  const cells = cellsOfRange(self);
  const looks = looksOfCells(cells);
  looks.change(lookChange(format));
  if (isRecord(format["borders"])) setBorders(looks, format["borders"]);
  for (const [name, { set }] of Object.entries(sizeProperties))
    if (format[name] !== undefined) set?.(cells, format[name] as never);
}

/** Sets what a `SettableCellProperties` (or of a row or column) says of a range. */
export function setProperties(self: RangeSelf, given: unknown): void {
  if (given === null || given === undefined) return;
  const names = ["style", "format", "hyperlink", "rowHidden", "columnHidden", "textRuns"];
  for (const [name, value] of inOrder(given, names)) {
    if (name === "format") setFormat(self, value);
    else setProperty(rangeObject(self), name, value);
  }
}
