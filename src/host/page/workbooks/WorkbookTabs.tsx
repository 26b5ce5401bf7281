import { Button, makeStyles, Tab, TabList, tokens, Tooltip } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import { text } from "../../texts/text";
import type { OpenWorkbook } from "./openWorkbooks";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", backgroundColor: tokens.colorNeutralBackground3 },
  tabs: { flexShrink: 1, minWidth: 0, overflowX: "auto", scrollbarWidth: "thin" },
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
  return (
    <nav className={styles.bar} aria-label={text("file.workbooks")} data-region>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={active.id}
        onTabSelect={(_, { value }) => {
          onActivate(String(value));
        }}
      >
        {workbooks.map((workbook) => (
          <WorkbookTab key={workbook.id} workbook={workbook} />
        ))}
      </TabList>
      <Tooltip content={text("file.close", { name: active.model.name })} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          onClick={() => {
            onClose(active);
          }}
        />
      </Tooltip>
    </nav>
  );
}

function WorkbookTab({ workbook }: { readonly workbook: OpenWorkbook }) {
  const { name, dirty } = useSyncExternalStore(workbook.view.subscribe, workbook.view.current);
  return (
    <Tab value={workbook.id} aria-label={dirty ? text("file.unsaved", { name }) : name}>
      {dirty ? `${name} •` : name}
    </Tab>
  );
}
