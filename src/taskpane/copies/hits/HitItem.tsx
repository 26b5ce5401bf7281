import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { PlacedHit } from "../../../anonymise/hitPage";
import { useServices } from "../../paneContext";
import { HitButtons } from "./HitButtons";
import { HitText } from "./HitText";
import type { HitReviewing } from "./useHitReview";

const useStyles = makeStyles({
  item: {
    listStyleType: "none",
    paddingBlock: tokens.spacingVerticalS,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
    overflowWrap: "anywhere",
  },
  place: { justifyContent: "start", textAlign: "start", paddingInline: 0 },
});

interface HitItemProps {
  readonly found: PlacedHit;
  /** The original: the hit leads to its cells. */
  readonly sheetId: string;
  readonly busy: boolean;
  readonly review: HitReviewing;
}

/** One hit: where it is, what becomes of it, and what a person may say of it. */
export const HitItem = ({ found, sheetId, busy, review }: HitItemProps) => {
  const { t } = useTranslation();
  const { excel } = useServices();
  const styles = useStyles();
  const { words, column, rows, rowCount, isHeader, mayStay, stays } = found;
  const [first = 0] = rows;
  const header = found.header === "" ? t("pane.copies.noHeader", { number: column + 1 }) : found.header;
  const place = isHeader
    ? t("pane.hits.inHeader", { header })
    : t("pane.hits.inRows", { header, row: first + 1, count: rowCount - 1 });
  return (
    <li className={styles.item}>
      <HitText {...found} />
      <Button
        size="small"
        appearance="transparent"
        className={styles.place}
        onClick={() => {
          void excel.selectCells(sheetId, rows, column).catch(() => undefined);
        }}
      >
        {place}
      </Button>
      <Caption1 block>
        {t(
          stays === undefined
            ? mayStay
              ? "pane.hits.goes"
              : "pane.hits.alwaysGoes"
            : `pane.hits.stays.${stays.scope}`,
        )}
      </Caption1>
      <HitButtons found={found} label={t("pane.hits.sayOf", { words, place })} busy={busy} review={review} />
    </li>
  );
};
