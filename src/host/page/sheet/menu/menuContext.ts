import type { LineKind } from "../../../model/lineLayout";
import type { WorkbookView } from "../../workbooks/workbookView";
import type { MenuLine } from "./SheetMenu";

/** What the menu needs of the page around it. */
export interface MenuContext {
  readonly view: WorkbookView;
  /** Runs something the workbook may refuse, and tells why. */
  readonly attempt: (action: () => void) => void;
  readonly askSize: (lines: LineKind) => void;
  readonly sortGroup: readonly MenuLine[];
}
