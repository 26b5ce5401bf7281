import { useState, type ReactNode } from "react";
import type { Point } from "../../grid/pointer/positionAt";
import type { SheetTab } from "../../workbooks/workbookView";
import { SheetMenu, type MenuLine } from "../menu/SheetMenu";
import { DeleteSheetDialog } from "./DeleteSheetDialog";
import type { TabActions } from "./tabActions";
import { TabDialog } from "./TabDialog";

export interface TabMenu {
  readonly element: ReactNode;
  readonly open: (tab: SheetTab, at: Point) => void;
  readonly rename: (tab: SheetTab) => void;
}

type Shown =
  | { readonly kind: "menu"; readonly tab: SheetTab; readonly at: Point }
  | { readonly kind: "dialog" | "deleting"; readonly tab: SheetTab };

/** What a sheet's tab offers: its context menu and the dialogs it opens. */
export function useTabMenu(actions: TabActions): TabMenu {
  const [shown, setShown] = useState<Shown>();
  const close = () => {
    setShown(undefined);
  };
  const rename = (tab: SheetTab) => {
    setShown({ kind: "dialog", tab });
  };
  const lines = (tab: SheetTab): readonly (readonly MenuLine[])[] => [
    [
      { key: "tab.insert", run: actions.onAdd },
      {
        key: "tab.rename",
        run: () => {
          rename(tab);
        },
      },
      {
        key: "tab.delete",
        run: () => {
          setShown({ kind: "deleting", tab });
        },
      },
    ],
    [
      {
        key: "tab.before",
        run: () => {
          actions.onMove(tab.id, -1);
        },
      },
      {
        key: "tab.after",
        run: () => {
          actions.onMove(tab.id, 1);
        },
      },
      {
        key: "tab.hide",
        run: () => {
          actions.onHide(tab.id);
        },
      },
    ],
  ];
  const element = (): ReactNode => {
    if (shown === undefined) return undefined;
    const { tab } = shown;
    if (shown.kind === "menu") return <SheetMenu groups={lines(tab)} at={shown.at} onClose={close} />;
    if (shown.kind === "deleting") {
      return (
        <DeleteSheetDialog
          name={tab.name}
          onDelete={() => {
            actions.onDelete(tab.id);
          }}
          onClose={close}
        />
      );
    }
    return (
      <TabDialog
        tab={tab}
        onChange={(name, color) => {
          actions.onChange(tab.id, name, color);
        }}
        onClose={close}
      />
    );
  };
  return {
    element: element(),
    open: (tab, at) => {
      setShown({ kind: "menu", tab, at });
    },
    rename,
  };
}
