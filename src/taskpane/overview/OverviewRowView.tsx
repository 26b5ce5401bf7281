import { Caption1, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { OverviewRow } from "../../commands/overview/overviewRow";
import { useCutRowStyles } from "../parts/useCutRowStyles";
import { useRowTexts } from "./useRowTexts";

/** Of a row, in pixels: four lines and the space around them. */
export const overviewRowHeight = 88;

/** One sheet in the list: which, what it is, what it holds, where it may go. All of it in words. */
export const OverviewRowView = ({ row }: { readonly row: OverviewRow }) => {
  const { t } = useTranslation();
  const styles = useCutRowStyles();
  const texts = useRowTexts();
  const { title, file, state, holds, goes } = texts(row);
  return (
    <div className={styles.row}>
      <Text block className={styles.line}>
        <strong>{title}</strong> {file === "" ? null : t("pane.overview.inFile", { file })}
      </Text>
      {[state, holds, goes].map((line) => (
        <Caption1 key={line} block className={styles.line}>
          {line}
        </Caption1>
      ))}
    </div>
  );
};
