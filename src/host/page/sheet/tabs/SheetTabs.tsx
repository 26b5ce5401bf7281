import { Button, makeStyles, Tab, TabList, tokens, Tooltip } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { text } from "../../../texts/text";
import type { SheetTab } from "../../workbooks/workbookView";
import { HiddenSheets } from "./HiddenSheets";
import type { TabActions } from "./tabActions";
import { useTabMenu } from "./useTabMenu";

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
  readonly actions: TabActions;
}

/** A double click, F2 or the context menu of a tab give it another name or colour. */
export function SheetTabs(props: SheetTabsProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [props.active.id]);
  const { actions } = props;
  const menu = useTabMenu(actions);
  const visible = props.sheets.filter(({ visibility }) => visibility === "visible");
  return (
    <div ref={bar} className={styles.bar} data-region>
      <HiddenSheets
        sheets={props.sheets}
        active={props.active}
        onShow={actions.onShow}
        onHide={actions.onHide}
      />
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={text("sheet.tabs")}
        selectedValue={props.active.id}
        onTabSelect={(_, { value }) => {
          actions.onActivate(String(value));
        }}
      >
        {visible.map((tab) => (
          <Tab
            key={tab.id}
            value={tab.id}
            className={styles.tab}
            onDoubleClick={() => {
              menu.rename(tab);
            }}
            onKeyDown={({ key }) => {
              if (key === "F2") menu.rename(tab);
            }}
            onContextMenu={(event) => {
              event.preventDefault();
              const box = event.currentTarget.getBoundingClientRect();
              actions.onActivate(tab.id);
              menu.open(tab, { clientX: box.left, clientY: box.top });
            }}
          >
            <span
              className={styles.name}
              style={tab.color === "" ? undefined : { borderBottomColor: tab.color }}
            >
              {tab.name}
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
          onClick={actions.onAdd}
        />
      </Tooltip>
      {menu.element}
    </div>
  );
}
