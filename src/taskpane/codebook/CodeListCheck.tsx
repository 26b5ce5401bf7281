import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { checkCodes } from "../../codebook/importing/checkCodes";
import { readCodeList, type CodeSheet, type ListColumns } from "../../codebook/importing/codeList";
import { emptyCodebook } from "../../codebook/enrol";
import { takeExistingCodes } from "../../commands/existingCodes";
import { patternWords, refusalWords, warningWords } from "../../commands/importWords";
import type { Audience } from "../../protocol/rule";
import { useServices } from "../paneContext";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";
import { CodeTable } from "./CodeTable";
import { RemarkList } from "./RemarkList";

const useStyles = makeStyles({
  start: { alignSelf: "start" },
});

/** Enough to see that the columns are the right ones. */
const rowsShown = 5;

interface CodeListCheckProps {
  readonly sheet: CodeSheet;
  readonly columns: ListColumns;
  readonly series: Audience;
  readonly onDone: (sentence: string) => void;
}

/** What of a list can be taken and what not, each row with its reason; it is taken whole or not at all. */
export const CodeListCheck = ({ sheet, columns, series, onDone }: CodeListCheckProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const { vault, translate } = services;
  const styles = useStyles();
  const reading = useTask(async () => (await vault.load()) ?? emptyCodebook(services.now().toISOString()));
  const { run, last: codebook } = reading;
  useEffect(() => {
    run();
  }, [run]);
  const { header, name, code } = columns;
  const rows = useMemo(() => readCodeList(sheet, { header, name, code }), [sheet, header, name, code]);
  const checked = useMemo(
    () => (codebook === undefined ? undefined : checkCodes(codebook, series, rows)),
    [codebook, series, rows],
  );
  const audience = t(`protocol.audience.${series}`);
  const taking = useTask(async (_watched, count: number) => {
    await takeExistingCodes(services, series, rows);
    onDone(t("pane.importCodes.done", { count, audience }));
  });
  if (reading.state.kind === "failed") return <Problem error={reading.state.error} />;
  if (checked === undefined) return null;
  const { accepted, refusals, warnings, pattern } = checked;
  const isReady = refusals.length === 0 && accepted.length > 0;
  const goesOn =
    pattern === undefined
      ? t("pane.importCodes.random")
      : t("pane.importCodes.pattern", { pattern: patternWords(pattern) });
  return (
    <>
      <CodeTable
        title={t("pane.importCodes.preview", { count: rows.length })}
        head={[t("pane.importCodes.column.name"), t("pane.importCodes.column.code")]}
        rows={rows.slice(0, rowsShown).map((row) => ({ key: String(row.row), cells: [row.name, row.code] }))}
      />
      <RemarkList
        intent="error"
        title={t("pane.importCodes.refused", { count: refusals.length })}
        remarks={refusals}
        textOf={(row) => refusalWords(row, translate)}
      />
      <RemarkList
        intent="warning"
        title={t("pane.importCodes.warned", { count: warnings.length })}
        remarks={warnings}
        textOf={(row) => warningWords(row, translate)}
      />
      <Text role="status">
        {isReady
          ? `${t("pane.importCodes.will", { count: accepted.length, audience })} ${goesOn}`
          : t("pane.importCodes.wont")}
      </Text>
      <Button
        appearance="primary"
        className={styles.start}
        disabledFocusable={!isReady || taking.state.kind === "running"}
        onClick={() => {
          taking.run(accepted.length);
        }}
      >
        {t("pane.importCodes.import")}
      </Button>
      {taking.state.kind === "failed" ? <Problem error={taking.state.error} /> : null}
    </>
  );
};
