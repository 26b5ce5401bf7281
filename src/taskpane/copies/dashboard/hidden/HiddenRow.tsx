import { Caption1, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { HiddenCell } from "../../../../anonymise/dashboard/hiddenCells";
import { nameOfHidden, readersWords, reasonsOfCell } from "../../../../commands/dashboard/hiddenWords";
import { useServices } from "../../../paneContext";
import { useCutRowStyles } from "../../../parts/useCutRowStyles";
import { IntervalBar } from "./IntervalBar";

/** Four lines, the bar, and room around them. */
export const hiddenRowHeight = 108;

/** One hidden figure: what it is about, the truth, and what is left of it for a reader outside and for who comes closest. */
export const HiddenRow = ({ cell }: { readonly cell: HiddenCell }) => {
  const { t } = useTranslation();
  const { translate } = useServices();
  const styles = useCutRowStyles();
  const { outside, insider } = readersWords(cell, translate);
  const why = reasonsOfCell(cell).map((reason) => t(`hidden.reason.${reason}`));
  return (
    <div className={styles.row}>
      <Text weight="semibold" className={styles.line}>
        {nameOfHidden(cell, translate)}
      </Text>
      <Caption1 className={styles.line}>
        {t("hidden.truth", { people: cell.people, why: why.join(", ") })}
      </Caption1>
      <Caption1 className={styles.line}>{outside}</Caption1>
      <Caption1 className={styles.line}>{insider}</Caption1>
      <IntervalBar {...cell} />
    </div>
  );
};
