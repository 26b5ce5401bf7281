import { Button, makeStyles, Tab, TabList, tokens, Tooltip } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { text } from "../../texts/text";
import type { SheetTab } from "../workbooks/workbookView";
import { HiddenSheets } from "./HiddenSheets";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexShrink: 1, minWidth: 0, overflowX: "auto", scrollbarWidth: "thin" },
  tab: { flexShrink: 0, maxWidth: "240px" },
  button: { flexShrink: 0 },
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
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [props.active.id]);
  const visible = props.sheets.filter(({ visibility }) => visibility === "visible");
  return (
    <div ref={bar} className={styles.bar} data-region>
      <HiddenSheets sheets={props.sheets} active={props.active} onShow={props.onShow} onHide={props.onHide} />
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
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={<AddRegular />}
          onClick={props.onAdd}
        />
      </Tooltip>
    </div>
  );
}
