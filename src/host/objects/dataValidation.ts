import type { Area } from "../../package/workbook";
import { parseAddress } from "../model/address";
import { contains, intersect } from "../model/area";
import type { HostClass } from "../wire/hostClass";
import type { RangeSelf } from "./rangeSelf";

type Found =
  | { readonly kind: "none" }
  | { readonly kind: "mixed" }
  | { readonly kind: "list"; readonly formula: string };

const areasOf = (text: string): Area[] =>
  text.split(/[\s,]+/).flatMap((part) => parseAddress(part)?.area ?? []);

/** The validation list of all cells of the range. Other kinds of validation are not modelled by the package. */
function validationOf({ sheet, area }: RangeSelf): Found {
  const touching = sheet.stored.validationLists.filter(({ areas }) =>
    areasOf(areas).some((each) => intersect(each, area) !== undefined),
  );
  const [first, ...others] = touching;
  if (first === undefined) return { kind: "none" };
  const isCovered = areasOf(first.areas).some((each) => contains(each, area));
  return isCovered && others.length === 0 ? { kind: "list", formula: first.formula } : { kind: "mixed" };
}

/** `"A,B"` in quotes is the list itself, anything else a formula. */
const sourceOf = (formula: string): string =>
  formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;

function ruleOf(self: RangeSelf): object | null {
  const found = validationOf(self);
  if (found.kind === "mixed") return null;
  if (found.kind === "none") return {};
  return { list: { inCellDropDown: true, source: sourceOf(found.formula) } };
}

const typeName = { none: "None", list: "List", mixed: "Inconsistent" } as const;

/** Read only, and lists only. */
export const dataValidationClass: HostClass<RangeSelf> = {
  name: "DataValidation",
  properties: {
    type: { get: (self) => typeName[validationOf(self).kind] },
    rule: { get: ruleOf },
  },
  navigations: {},
  methods: {},
};
