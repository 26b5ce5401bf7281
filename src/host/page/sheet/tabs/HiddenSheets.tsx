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
import { text } from "../../../texts/text";
import type { SheetTab } from "../../workbooks/workbookView";

export interface HiddenSheetsProps {
  readonly sheets: readonly SheetTab[];
  readonly active: SheetTab;
  readonly onShow: (id: string) => void;
  readonly onHide: (id: string) => void;
}

/** The menu that shows hidden sheets again and hides the one in front. */
export function HiddenSheets({ sheets, active, onShow, onHide }: HiddenSheetsProps) {
  const hidden = sheets.filter(({ visibility }) => visibility !== "visible");
  const label = hidden.length === 0 ? text("sheet.menu") : text("sheet.hidden", { count: hidden.length });
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <Button appearance="subtle" size="small" style={{ flexShrink: 0 }} icon={<EyeOffRegular />}>
            {hidden.length > 0 ? hidden.length : undefined}
          </Button>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {hidden.length === 0 && <MenuItem disabled>{text("sheet.noneHidden")}</MenuItem>}
          {hidden.map(({ id, name, visibility }) => (
            <MenuItem
              key={id}
              disabled={visibility === "veryHidden"}
              onClick={() => {
                onShow(id);
              }}
            >
              {text(visibility === "veryHidden" ? "sheet.veryHidden" : "sheet.show", { sheet: name })}
            </MenuItem>
          ))}
          <MenuDivider />
          <MenuItem
            disabled={sheets.length - hidden.length === 1}
            onClick={() => {
              onHide(active.id);
            }}
          >
            {text("sheet.hide", { sheet: active.name })}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
