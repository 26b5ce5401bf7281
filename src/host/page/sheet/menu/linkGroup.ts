import type { StoredHyperlink } from "../../../../package/hyperlinks/storedHyperlink";
import { itemsAt } from "../../../model/rules/itemsAt";
import { linkText } from "../../grid/cell/linkLook";
import { activeCell } from "../../grid/selection/selection";
import type { WorkbookView } from "../../workbooks/workbookView";
import { goTo } from "../goTo";
import type { MenuContext } from "./menuContext";
import type { MenuLine } from "./SheetMenu";

/** What can be done with the active cell's hyperlink. None is opened: nothing leaves this page but what a person carries. */
export function linkGroup({ view, attempt }: MenuContext): readonly MenuLine[] {
  const link = activeLink(view);
  if (link === undefined) return [];
  const follow: MenuLine = {
    key: "menu.followLink",
    run: () => {
      attempt(() => {
        goTo(view.model, link.location);
      });
    },
  };
  const copy: MenuLine = {
    key: "menu.copyLink",
    run: () => {
      void navigator.clipboard.writeText(linkText(link));
    },
  };
  return link.address === "" ? [follow, copy] : [copy];
}

function activeLink(view: WorkbookView): StoredHyperlink | undefined {
  const { sheet, source, selection } = view.current();
  const { row, column } = activeCell(selection, source);
  return itemsAt(sheet.stored.hyperlinks, row, column)[0];
}
