import type { StyledKind } from "../../../package/styles/elements/elementStyles";
import { hostObject, type HostClass } from "../../wire/hostClass";
import type { ExcelContext } from "../excelContext";
import { invalidOperation, notImplemented } from "../excelErrors";
import { freeStyleName, isOwnStyle, requireFreeName, stylesOf } from "./styleNames";
import { giveOtherStyle } from "./styledTables";

/** Behind a style: its name, which changes when it is renamed. */
export interface ElementStyleSelf {
  readonly context: ExcelContext;
  name: string;
}

export const announceStyles = ({ model }: ExcelContext): void => {
  model.announce({ kind: "workbookData" });
};

/** Throws InvalidOperation for one of Excel's own styles, which nobody can change. */
function requireOwn(kind: StyledKind, { context, name }: ElementStyleSelf): void {
  if (!isOwnStyle(context, kind, name)) throw invalidOperation();
}

/** One style of a kind: `TableStyle` and its like. */
export const elementStyleClass = (kind: StyledKind, name: string): HostClass<ElementStyleSelf> => {
  const itself: HostClass<ElementStyleSelf> = {
    name,
    identity: "_Id",
    properties: {
      _Id: { get: (self) => self.name },
      name: {
        get: (self) => self.name,
        set: (self, given: unknown) => {
          requireOwn(kind, self);
          const newName = requireFreeName(self.context, kind, given);
          stylesOf(self.context).rename(kind, self.name, newName);
          giveOtherStyle(self.context, kind, self.name, newName);
          self.name = newName;
          announceStyles(self.context);
        },
      },
      readOnly: { get: (self) => !isOwnStyle(self.context, kind, self.name) },
    },
    navigations: {},
    methods: {
      delete: (self) => {
        requireOwn(kind, self);
        stylesOf(self.context).remove(kind, self.name);
        giveOtherStyle(self.context, kind, self.name, stylesOf(self.context).default(kind));
        announceStyles(self.context);
      },
      duplicate: (self) => {
        const { context } = self;
        if (!isOwnStyle(context, kind, self.name))
          throw notImplemented("a duplicate of a style that is Excel's own");
        const name = freeStyleName(context, kind, self.name);
        stylesOf(context).add(kind, name, self.name);
        announceStyles(context);
        return hostObject(itself, { context, name });
      },
    },
  };
  return itself;
};
