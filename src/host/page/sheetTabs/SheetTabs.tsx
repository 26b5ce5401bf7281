import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState, useSyncExternalStore } from "react";
import { text } from "../../texts/text";
import { AllTabs } from "../strip/AllTabs";
import { TabStrip } from "../strip/TabStrip";
import type { WorkbookView } from "../workbooks/workbookView";
import { HiddenSheets } from "./HiddenSheets";
import { SheetTabList } from "./SheetTabList";
import { SheetTabMenu } from "./SheetTabMenu";
import type { TabActions } from "./tabActions";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexShrink: 0 },
});

export interface SheetTabsProps {
  readonly view: WorkbookView;
  readonly actions: TabActions;
}

/** The sheets of the workbook by their tabs; from right to left while such a sheet is in front, as in Excel. */
export function SheetTabs({ view, actions }: SheetTabsProps) {
  const styles = useStyles();
  const snapshot = useSyncExternalStore(view.subscribe, view.current);
  const [menu, setMenu] = useState<{ readonly id: string; readonly tab: HTMLElement }>();
  const [renaming, setRenaming] = useState<string>();
  const { sheets, sheet: front, source } = snapshot;
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const chosen = sheets.find(({ id }) => id === menu?.id);
  const all = (
    <AllTabs label={text("sheet.all")} tabs={visible} selected={front.id} onSelect={actions.activate} />
  );
  return (
    <div className={styles.bar} dir={source.rightToLeft ? "rtl" : "ltr"} data-region>
      <HiddenSheets sheets={sheets} front={front.id} actions={actions} />
      <TabStrip selected={front.id} more={all}>
        <SheetTabList
          snapshot={snapshot}
          actions={actions}
          renaming={renaming}
          onRename={setRenaming}
          onMenu={(id, tab) => {
            setMenu({ id, tab });
          }}
        />
      </TabStrip>
      <Tooltip content={text("sheet.add")} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={<AddRegular />}
          onClick={() => {
            actions.insert();
          }}
        />
      </Tooltip>
      {menu !== undefined && chosen !== undefined && (
        <SheetTabMenu
          sheets={sheets}
          sheet={chosen}
          target={menu.tab}
          actions={actions}
          onRename={() => {
            setRenaming(chosen.id);
          }}
          onClose={() => {
            setMenu(undefined);
          }}
        />
      )}
    </div>
  );
}
