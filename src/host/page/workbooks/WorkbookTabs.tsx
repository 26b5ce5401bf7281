import { Button, makeStyles, Tab, TabList, tokens, Tooltip } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import { text } from "../../texts/text";
import { AllTabs } from "../strip/AllTabs";
import { TabStrip } from "../strip/TabStrip";
import type { OpenWorkbook } from "./openWorkbooks";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", backgroundColor: tokens.colorNeutralBackground3 },
  tab: { flexShrink: 0 },
  name: {
    display: "block",
    maxWidth: "240px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    unicodeBidi: "plaintext",
  },
  close: { flexShrink: 0 },
});

export interface WorkbookTabsProps {
  readonly workbooks: readonly OpenWorkbook[];
  readonly active: OpenWorkbook;
  readonly onActivate: (id: string) => void;
  readonly onClose: (workbook: OpenWorkbook) => void;
}

/** The open workbooks, once there is more than one. */
export function WorkbookTabs({ workbooks, active, onActivate, onClose }: WorkbookTabsProps) {
  const styles = useStyles();
  if (workbooks.length < 2) return null;
  const all = workbooks.map(({ id, model }) => ({ id, name: model.name }));
  return (
    <nav className={styles.bar} aria-label={text("file.workbooks")} data-region>
      <TabStrip
        selected={active.id}
        more={
          <AllTabs label={text("file.allWorkbooks")} tabs={all} selected={active.id} onSelect={onActivate} />
        }
      >
        <TabList
          size="small"
          style={{ width: "max-content" }}
          selectedValue={active.id}
          onTabSelect={(_, { value }) => {
            onActivate(String(value));
          }}
        >
          {workbooks.map((workbook) => (
            <WorkbookTab key={workbook.id} workbook={workbook} onClose={onClose} />
          ))}
        </TabList>
      </TabStrip>
      <Tooltip content={text("file.close", { name: active.model.name })} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          className={styles.close}
          icon={<DismissRegular />}
          onClick={() => {
            onClose(active);
          }}
        />
      </Tooltip>
    </nav>
  );
}

interface WorkbookTabProps {
  readonly workbook: OpenWorkbook;
  readonly onClose: (workbook: OpenWorkbook) => void;
}

/** Delete or the middle button closes a tab's workbook; the button beside the tabs closes the one in front. */
function WorkbookTab({ workbook, onClose }: WorkbookTabProps) {
  const styles = useStyles();
  const { name, dirty } = useSyncExternalStore(workbook.view.subscribe, workbook.view.current);
  return (
    <Tab
      value={workbook.id}
      data-tab={workbook.id}
      className={styles.tab}
      title={text("file.closeHint", { name })}
      aria-label={dirty ? text("file.unsaved", { name }) : name}
      onAuxClick={({ button }) => {
        if (button === 1) onClose(workbook);
      }}
      onMouseDown={(event) => {
        if (event.button === 1) event.preventDefault();
      }}
      onKeyDown={({ key }) => {
        if (key === "Delete") onClose(workbook);
      }}
    >
      <span className={styles.name}>{dirty ? `${name} •` : name}</span>
    </Tab>
  );
}
