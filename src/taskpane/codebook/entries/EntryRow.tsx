import { Caption1, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Organisation } from "../../../codebook/codebook";
import { useCutRowStyles } from "../../parts/useCutRowStyles";
import { useSeriesName } from "./useWords";

/** Of a row, in pixels: three lines and the space around them. */
export const entryRowHeight = 68;

/** One organisation in the list: its name and status, its other names, its codes. */
export const EntryRow = ({ entry }: { readonly entry: Organisation }) => {
  const { t } = useTranslation();
  const styles = useCutRowStyles();
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
