import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { AddRegular, EyeOffRegular } from "@fluentui/react-icons";
import { text } from "../../texts/text";
import type { SheetTab } from "../workbooks/workbookView";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { overflowX: "auto", minWidth: 0, scrollbarWidth: "thin" },
  tab: { flexShrink: 0, maxWidth: "240px" },
  name: {
    display: "block",
    unicodeBidi: "plaintext",
    whiteSpace: "nowrap",
    borderBottom: "3px solid transparent",
    forcedColorAdjust: "none",
  },
});

export interface SheetTabsProps {
  readonly sheets: readonly SheetTab[];
  readonly active: SheetTab;
  readonly onActivate: (id: string) => void;
  readonly onShow: (id: string) => void;
  readonly onHide: (id: string) => void;
  readonly onAdd: () => void;
}

export function SheetTabs(props: SheetTabsProps) {
  const styles = useStyles();
  const visible = props.sheets.filter(({ visibility }) => visibility === "visible");
  return (
    <div className={styles.bar} data-region>
      <HiddenSheets {...props} />
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={text("sheet.tabs")}
        selectedValue={props.active.id}
        onTabSelect={(_, { value }) => {
          props.onActivate(String(value));
        }}
      >
        {visible.map(({ id, name, color }) => (
          <Tab key={id} value={id} className={styles.tab}>
            <span className={styles.name} style={color === "" ? undefined : { borderBottomColor: color }}>
              {name}
            </span>
          </Tab>
        ))}
      </TabList>
      <Tooltip content={text("sheet.add")} relationship="label">
        <Button appearance="subtle" size="small" icon={<AddRegular />} onClick={props.onAdd} />
      </Tooltip>
    </div>
  );
}

function HiddenSheets({ sheets, active, onShow, onHide }: SheetTabsProps) {
  const hidden = sheets.filter(({ visibility }) => visibility !== "visible");
  const label = hidden.length === 0 ? text("sheet.menu") : text("sheet.hidden", { count: hidden.length });
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <Button appearance="subtle" size="small" icon={<EyeOffRegular />}>
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
