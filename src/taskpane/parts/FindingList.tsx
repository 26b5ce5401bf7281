import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Finding } from "../../anonymise/copy";
import { ShowCells } from "./ShowCells";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  item: { overflowWrap: "anywhere" },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** The sheet that the findings' positions belong to; undefined for one that is not open. */
  readonly sheetId: string | undefined;
}

/** Findings, each in a sentence that starts with its weight, with the way to its cells. */
export const FindingList = ({ findings, sheetId }: FindingListProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const { column, rows = [] } = finding;
        return (
          <li key={`${finding.key} ${JSON.stringify(finding.data)} ${column ?? ""}`} className={styles.item}>
            <strong>{t(`pane.severity.${finding.severity}`)}</strong>{" "}
            {t(`findings.${finding.key}`, finding.data)}
            {column === undefined || sheetId === undefined ? null : (
              <ShowCells sheetId={sheetId} column={column} rows={rows} />
            )}
          </li>
        );
      })}
    </ul>
  );
};
