import {
  builtinElementStyles,
  type ElementStyles,
  type StyledKind,
} from "../../../package/styles/elements/elementStyles";
import { sameName } from "../../model/sheetName";
import { requireText } from "../argument";
import type { ExcelContext } from "../excelContext";
import { invalidArgument } from "../excelErrors";

export const stylesOf = ({ model }: ExcelContext): ElementStyles => model.stored.styles.elements;

const ownNames = (context: ExcelContext, kind: StyledKind): readonly string[] => stylesOf(context).own(kind);

/** The workbook's own styles of a kind, then Excel's. */
export const styleNames = (context: ExcelContext, kind: StyledKind): readonly string[] => [
  ...ownNames(context, kind),
  ...builtinElementStyles[kind],
];

/** The style's name as it is written; undefined when there is none. Case makes no difference. */
export const findElementStyle = (context: ExcelContext, kind: StyledKind, name: string): string | undefined =>
  styleNames(context, kind).find((known) => sameName(known, name));

/** The same for an object of the add-in, which the library knows by the name it had when it was made. */
export const findRenamedStyle = (context: ExcelContext, kind: StyledKind, name: string): string | undefined =>
  findElementStyle(context, kind, name) ??
  findElementStyle(context, kind, stylesOf(context).renamed(kind, name));

/** Whether the workbook made the style, so that it can be changed. */
export const isOwnStyle = (context: ExcelContext, kind: StyledKind, name: string): boolean =>
  ownNames(context, kind).some((known) => sameName(known, name));

/** The name, or the first of "name 2", "name 3", ... that no style has. */
export function freeStyleName(context: ExcelContext, kind: StyledKind, name: string): string {
  let free = name;
  for (let number = 2; findElementStyle(context, kind, free) !== undefined; number += 1)
    free = `${name} ${number}`;
  return free;
}

/** "Will throw an `InvalidArgument` error if the name is already in use." */
export function requireFreeName(context: ExcelContext, kind: StyledKind, given: unknown): string {
  const name = requireText(given).trim();
  if (name === "" || findElementStyle(context, kind, name) !== undefined) throw invalidArgument();
  return name;
}
