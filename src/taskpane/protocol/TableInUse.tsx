import { Text, makeStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { isTurkeyTable, tableTitle } from "../../protocol/tableTitle";
import { turkeyProtocol } from "../../protocol/turkey";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { BackToUsual } from "../settings/BackToUsual";
import { useTable } from "./useTable";

const useStyles = makeStyles({
  name: { overflowWrap: "anywhere" },
});

/** Which table is asked, and the way back to Turkey's. */
export const TableInUse = () => {
  const { t } = useTranslation();
  const styles = useStyles();
  const { table } = useServices();
  const { inUse, problem } = useTable();
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
      {isTurkeyTable(inUse) ? null : <BackToUsual of="protocol" onBack={() => table.use(turkeyProtocol)} />}
    </>
  );
};
