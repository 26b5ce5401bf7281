import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { text } from "../../texts/text";
import type { SheetTab } from "../workbooks/workbookSnapshot";
import type { TabActions } from "./tabActions";
import { TabColorMenu } from "./TabColorMenu";
import { positionBeside } from "./tabOrder";

export interface SheetTabMenuProps {
  readonly sheets: readonly SheetTab[];
  readonly sheet: SheetTab;
  /** The tab it belongs to. */
  readonly target: HTMLElement;
  readonly actions: TabActions;
  readonly onRename: () => void;
  readonly onClose: () => void;
}

/** What can be done with a sheet; opens by a right click on its tab, or Shift+F10. */
export function SheetTabMenu({ sheets, sheet, target, actions, onRename, onClose }: SheetTabMenuProps) {
  const { id, color } = sheet;
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const hidden = sheets.filter(({ visibility }) => visibility === "hidden");
  const isOnly = visible.length === 1;
  const move = (step: 1 | -1) => {
    const position = positionBeside(sheets, id, step);
    return position === undefined
      ? undefined
      : () => {
          actions.move(id, position);
        };
  };
  const line = (key: string, run: (() => void) | undefined, keys?: string) => (
    <MenuItem disabled={run === undefined} secondaryContent={keys ?? null} onClick={run ?? (() => undefined)}>
      {text(key)}
    </MenuItem>
  );
  return (
    <Menu
      open
      positioning={{ target, position: "above", align: "start" }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList>
          {line("sheet.insert", () => {
            actions.insert(id);
          })}
          {line(
            "sheet.deleteIt",
            isOnly
              ? undefined
              : () => {
                  actions.remove(id);
                },
          )}
          {line("sheet.rename", onRename, "F2")}
          {line("sheet.copy", () => {
            actions.copy(id);
          })}
          {line("sheet.moveBack", move(-1), "Ctrl+Shift+←")}
          {line("sheet.moveOn", move(1), "Ctrl+Shift+→")}
          <MenuDivider />
          <TabColorMenu
            color={color}
            onColor={(value) => {
              actions.color(id, value);
              onClose();
            }}
          />
          <MenuDivider />
          {line(
            "sheet.hideIt",
            isOnly
              ? undefined
              : () => {
                  actions.hide(id);
                },
          )}
          <ShowMenu hidden={hidden} onShow={actions.show} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface ShowMenuProps {
  readonly hidden: readonly SheetTab[];
  readonly onShow: (id: string) => void;
}

function ShowMenu({ hidden, onShow }: ShowMenuProps) {
  if (hidden.length === 0) return <MenuItem disabled>{text("sheet.showHidden")}</MenuItem>;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{text("sheet.showHidden")}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {hidden.map(({ id, name }) => (
            <MenuItem
              key={id}
              onClick={() => {
                onShow(id);
              }}
            >
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
