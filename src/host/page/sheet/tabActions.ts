import { addSheet, setVisibility } from "../../model/sheets";
import type { WorkbookModel } from "../../model/workbookModel";
import type { SheetTabsProps } from "./SheetTabs";

type TabActions = Pick<SheetTabsProps, "onActivate" | "onShow" | "onHide" | "onAdd">;

/** What a person does with the sheets by their tabs; what the model refuses goes to `onFault`. */
export function tabActions(model: WorkbookModel, onFault: (error: unknown) => void): TabActions {
  const attempt = (action: () => void) => {
    try {
      action();
    } catch (error) {
      onFault(error);
    }
  };
  const find = (id: string) => model.findSheet(id) ?? model.activeSheet;
  return {
    onActivate: (id) => {
      model.activate(find(id));
    },
    onShow: (id) => {
      attempt(() => {
        const sheet = find(id);
        setVisibility(model, sheet, "visible", "user");
        model.activate(sheet);
      });
    },
    onHide: (id) => {
      attempt(() => {
        setVisibility(model, find(id), "hidden", "user");
      });
    },
    onAdd: () => {
      attempt(() => {
        model.activate(addSheet(model, "user"));
      });
    },
  };
}
