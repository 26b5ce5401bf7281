import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isTurkeyTable, tableTitle } from "../../protocol/tableTitle";
import { turkeyProtocol } from "../../protocol/turkey";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";
import { useTable } from "./useTable";

const useStyles = makeStyles({
  name: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
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
  const styles = useStyles();
  const { table } = useServices();
  const [asked, setAsked] = useState(false);
  const going = useTask(() => table.use(turkeyProtocol));
  if (!asked)
    return (
      <div>
        <Button
          onClick={() => {
            setAsked(true);
          }}
        >
          {t("pane.protocol.backToTurkey")}
        </Button>
      </div>
    );
  return (
    <Notice intent="warning" title={t("pane.protocol.backAsked")}>
      {t("pane.protocol.backSays")}
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            going.run();
          }}
        >
          {t("pane.protocol.backYes")}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setAsked(false);
          }}
        >
          {t("pane.cancel")}
        </Button>
      </div>
      {going.state.kind === "failed" ? <Problem error={going.state.error} /> : null}
    </Notice>
  );
};
