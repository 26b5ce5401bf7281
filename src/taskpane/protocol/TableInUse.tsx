import { Text, makeStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { isTurkeyTable, tableTitle } from "../../protocol/tableTitle";
import { turkeyProtocol } from "../../protocol/turkey";
import { useServices } from "../paneContext";
import { AskFirst } from "../parts/AskFirst";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";
import { useTable } from "./useTable";

const useStyles = makeStyles({
  name: { overflowWrap: "anywhere" },
});

/** Which table is asked, and the way back to Turkey's. */
export const TableInUse = () => {
  const { t } = useTranslation();
  const styles = useStyles();
  const { inUse, problem } = useTable();
  const isTurkey = isTurkeyTable(inUse);
  return (
    <>
      {problem === undefined ? (
        <Text className={styles.name}>
          {t("pane.protocol.inUse", { name: tableTitle(inUse), count: inUse.rules.length })}
        </Text>
      ) : (
        <>
          <Notice intent="error" title={t("pane.protocol.unreadable")} />
          <Problem error={problem} />
        </>
      )}
      {isTurkey ? null : <BackToTurkey />}
    </>
  );
};

/** Asks before the table in use is taken off this device. */
const BackToTurkey = () => {
  const { t } = useTranslation();
  const { table } = useServices();
  const going = useTask(() => table.use(turkeyProtocol));
  return (
    <div>
      <AskFirst
        label={t("pane.protocol.backToTurkey")}
        question={t("pane.protocol.backSays")}
        confirm={t("pane.protocol.backYes")}
        busy={going.state.kind === "running"}
        onConfirm={() => {
          going.run();
        }}
      />
      {going.state.kind === "failed" ? <Problem error={going.state.error} /> : null}
    </div>
  );
};
