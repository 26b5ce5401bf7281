import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import { EyeOffRegular } from "@fluentui/react-icons";
import { text } from "../../texts/text";
import type { SheetTab } from "../workbooks/workbookSnapshot";
import type { TabActions } from "./tabActions";

export interface HiddenSheetsProps {
  readonly sheets: readonly SheetTab[];
  /** The id of the sheet in front. */
  readonly front: string;
  readonly actions: TabActions;
}

/** The menu that shows hidden sheets again and hides the one in front. Sheets that a program hid are only counted, as in Excel. */
export function HiddenSheets({ sheets, front, actions }: HiddenSheetsProps) {
  const hidden = sheets.filter(({ visibility }) => visibility === "hidden");
  const veryHidden = sheets.filter(({ visibility }) => visibility === "veryHidden");
  const count = hidden.length + veryHidden.length;
  const label = count === 0 ? text("sheet.menu") : text("sheet.hidden", { count });
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <Button appearance="subtle" size="small" style={{ flexShrink: 0 }} icon={<EyeOffRegular />}>
            {count > 0 ? count : undefined}
          </Button>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {count === 0 && <MenuItem disabled>{text("sheet.noneHidden")}</MenuItem>}
          {hidden.map(({ id, name }) => (
            <MenuItem
              key={id}
              onClick={() => {
                actions.show(id);
              }}
            >
              {text("sheet.show", { sheet: name })}
            </MenuItem>
          ))}
          {veryHidden.length > 0 && (
            <MenuItem disabled>{text("sheet.veryHidden", { count: veryHidden.length })}</MenuItem>
          )}
          <MenuDivider />
          <MenuItem
            disabled={sheets.length - count === 1}
            onClick={() => {
              actions.hide(front);
            }}
          >
            {text("sheet.hide", { sheet: sheets.find(({ id }) => id === front)?.name ?? "" })}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
