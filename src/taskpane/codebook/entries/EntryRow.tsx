import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Organisation } from "../../../codebook/codebook";
import { useSeriesName } from "./useWords";

/** Of a row, in pixels: three lines and the space around them. */
export const entryRowHeight = 68;

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", paddingBlock: tokens.spacingVerticalXS },
  line: {
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    // A text is cut at its own end, whatever its language; all stand on the pane's side, which is the right where it is laid
    // out from right to left: "left" is turned with it, "start" would be each text's own.
    unicodeBidi: "plaintext",
    textAlign: "left",
    lineHeight: "20px",
  },
});

/** One organisation in the list: its name and status, its other names, its codes. */
export const EntryRow = ({ entry }: { readonly entry: Organisation }) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const seriesName = useSeriesName();
  const { name, aliases, codes, status } = entry;
  const coded = Object.entries(codes).map(([series, code]) => `${seriesName(series)} ${code}`);
  return (
    <div className={styles.row}>
      <Text block className={styles.line}>
        <strong>{name}</strong>
        {status === "active" ? null : ` (${t(`pane.entries.statuses.${status}`)})`}
      </Text>
      <Caption1 block className={styles.line}>
        {aliases.length === 0 ? t("pane.entries.noAliases") : aliases.join(" · ")}
      </Caption1>
      <Caption1 block className={styles.line}>
        {coded.length === 0 ? t("pane.entries.noCode") : coded.join(" · ")}
      </Caption1>
    </div>
  );
};
