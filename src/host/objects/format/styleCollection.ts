import type { HostClass, HostObject } from "../../wire/hostClass";
import { requireInteger, requireText } from "../argument";
import type { ExcelContext } from "../excelContext";
import { invalidArgument, itemAlreadyExists, orNotFound } from "../excelErrors";
import { styleObject } from "./style";
import { findStyle } from "./styleNames";

const longestName = 255;

const namedStyles = ({ model }: ExcelContext) => model.stored.styles.named;

function find(context: ExcelContext, name: unknown): HostObject | null {
  const style = findStyle(namedStyles(context), requireText(name));
  return style ? styleObject(context, style) : null;
}

function add(context: ExcelContext, given: unknown): void {
  const name = requireText(given);
  if (name.trim() === "" || name.length > longestName) throw invalidArgument();
  if (find(context, name)) throw itemAlreadyExists();
  namedStyles(context).add(name);
  context.model.announce({ kind: "workbookData" });
}

export const styleCollectionClass: HostClass<ExcelContext> = {
  name: "StyleCollection",
  properties: {},
  navigations: {},
  items: (context) =>
    namedStyles(context)
      .all()
      .map((style) => styleObject(context, style)),
  methods: {
    add,
    getCount: (context) => namedStyles(context).all().length,
    getItem: (context, name: unknown) => orNotFound(find(context, name)),
    getItemOrNullObject: find,
    getItemAt: (context, index: unknown) => {
      const style = orNotFound(namedStyles(context).all()[requireInteger(index, 0)]);
      return styleObject(context, style);
    },
  },
};
