import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState, useSyncExternalStore } from "react";
import { text } from "../../texts/text";
import { AllTabs } from "../strip/AllTabs";
import { TabStrip } from "../strip/TabStrip";
import type { WorkbookView } from "../workbooks/workbookView";
import { HiddenSheets } from "./HiddenSheets";
import { NameEditor } from "./NameEditor";
import { SheetTabList, type ChosenTab } from "./SheetTabList";
import { SheetTabMenu } from "./SheetTabMenu";
import type { TabActions } from "./tabActions";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    paddingInline: "4px",
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
  const [menu, setMenu] = useState<ChosenTab>();
  const [renaming, setRenaming] = useState<ChosenTab>();
  const { sheets, sheet: front, source } = snapshot;
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const byId = (wanted: string | undefined) => sheets.find(({ id }) => id === wanted);
  const chosen = byId(menu?.id);
  const renamed = byId(renaming?.id);
  const all = (
    <AllTabs label={text("sheet.all")} tabs={visible} selected={front.id} onSelect={actions.activate} />
  );
  return (
    <div className={styles.bar} dir={source.rightToLeft ? "rtl" : "ltr"} data-region>
      <HiddenSheets sheets={sheets} front={front.id} actions={actions} />
      <TabStrip selected={front.id} more={all}>
        <SheetTabList snapshot={snapshot} actions={actions} onRename={setRenaming} onMenu={setMenu} />
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
            setRenaming(menu);
          }}
          onClose={() => {
            setMenu(undefined);
          }}
        />
      )}
      {renaming !== undefined && renamed !== undefined && (
        <NameEditor
          name={renamed.name}
          target={renaming.tab}
          faultOf={(name) => actions.nameFault(renamed.id, name)}
          onDone={(name, isByKey) => {
            setRenaming(undefined);
            if (isByKey) renaming.tab.focus();
            if (name !== undefined) actions.rename(renamed.id, name);
          }}
        />
      )}
    </div>
  );
}
