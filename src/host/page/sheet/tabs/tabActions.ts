import { addSheet, deleteSheet, moveSheet, setVisibility } from "../../../model/sheets";
import { recolorByUser, renameByUser } from "../../../model/userActions";
import type { SheetModel } from "../../../model/sheetModel";
import type { WorkbookModel } from "../../../model/workbookModel";

/** What a person does with the sheets by their tabs; sheets are told by their ids. */
export interface TabActions {
  readonly onActivate: (id: string) => void;
  readonly onShow: (id: string) => void;
  readonly onHide: (id: string) => void;
  readonly onAdd: () => void;
  readonly onDelete: (id: string) => void;
  /** Past the next tab in that direction that is seen. */
  readonly onMove: (id: string, step: 1 | -1) => void;
  readonly onChange: (id: string, name: string, color: string) => void;
}

/** What the model refuses goes to `attempt`, which tells it. */
export function tabActions(model: WorkbookModel, attempt: (action: () => void) => void): TabActions {
  const find = (id: string) => model.findSheet(id) ?? model.activeSheet;
  const onSheet = (id: string, action: (sheet: SheetModel) => void) => {
    attempt(() => {
      action(find(id));
    });
  };
  return {
    onActivate: (id) => {
      model.activate(find(id));
    },
    onShow: (id) => {
      onSheet(id, (sheet) => {
        setVisibility(model, sheet, "visible", "user");
        model.activate(sheet);
      });
    },
    onHide: (id) => {
      onSheet(id, (sheet) => {
        setVisibility(model, sheet, "hidden", "user");
      });
    },
    onAdd: () => {
      attempt(() => {
        model.activate(addSheet(model, "user"));
      });
    },
    onDelete: (id) => {
      onSheet(id, (sheet) => {
        deleteSheet(model, sheet, "user");
      });
    },
    onMove: (id, step) => {
      onSheet(id, (sheet) => {
        const seen = model.visibleSheets;
        const neighbour = seen[seen.indexOf(sheet) + step];
        if (neighbour !== undefined) moveSheet(model, sheet, model.sheets.indexOf(neighbour), "user");
      });
    },
    onChange: (id, name, color) => {
      onSheet(id, (sheet) => {
        if (name !== sheet.name) renameByUser(model, sheet, name);
        if (color !== sheet.stored.tabColor.toUpperCase()) recolorByUser(model, sheet, color);
      });
    },
  };
}
