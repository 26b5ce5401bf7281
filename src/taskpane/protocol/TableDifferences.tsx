import { Badge, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { differencesInWords, type RowDifference } from "../../commands/protocolDifferences";
import { isTurkeyTable } from "../../protocol/tableTitle";
import { useServices } from "../paneContext";
import { useListStyles } from "../records/useListStyles";
import { useDraft } from "./useDraft";

const useStyles = makeStyles({
  sentences: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What the table that is being changed says otherwise than the Turkey protocol, row by row. */
export const TableDifferences = () => {
  const { t } = useTranslation();
  const { translate } = useServices();
  const styles = useListStyles();
  const { value: protocol } = useDraft();
  const rows = differencesInWords(protocol, translate);
  if (rows.length === 0)
    return <Text>{t(isTurkeyTable(protocol) ? "pane.protocol.isTurkey" : "pane.protocol.saysTheSame")}</Text>;
  return (
    <ul className={styles.list} aria-label={t("pane.protocol.differences")}>
      {rows.map((row) => (
        <DifferenceItem key={row.id} row={row} />
      ))}
    </ul>
  );
};

const DifferenceItem = ({ row }: { readonly row: RowDifference }) => {
  const { t } = useTranslation();
  const styles = { ...useListStyles(), ...useStyles() };
  return (
    <li className={styles.item}>
      <Text weight="semibold">{row.title}</Text>
      {row.looser.length === 0 ? null : (
        <Badge appearance="tint" color="warning">
          {t("pane.protocol.looserBadge")}
        </Badge>
      )}
      <ul className={styles.sentences}>
        {[...row.sentences, ...row.looser].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </li>
  );
};
