import { clearSelected } from "../sheetActions";
import type { MenuContext } from "./menuContext";
import type { MenuLine } from "./SheetMenu";

export const clearLine = ({ view, attempt }: MenuContext): MenuLine => ({
  key: "menu.clear",
  shortcut: "Delete",
  run: () => {
    attempt(() => {
      clearSelected(view);
    });
  },
});
