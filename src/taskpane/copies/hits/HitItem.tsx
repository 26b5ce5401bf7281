import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { PlacedHit } from "../../../anonymise/hitPage";
import { useServices } from "../../paneContext";
import { keptTextFor } from "../../../anonymise/exceptionFor";
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
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
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
  const alike = keptTextFor(found);
  const small = { size: "small", disabled: busy } as const;
  return (
    <li className={styles.item}>
      <HitText {...found} />
      <Button
        size="small"
        appearance="transparent"
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
      <div className={styles.buttons} role="group" aria-label={t("pane.hits.sayOf", { words, place })}>
        {stays === undefined && mayStay ? (
          <Button
            {...small}
            onClick={() => {
              review.keepOne(found);
            }}
          >
            {t("pane.hits.keepOne")}
          </Button>
        ) : null}
        {stays === undefined && alike !== undefined ? (
          <>
            <Button
              {...small}
              onClick={() => {
                review.keepAll({ ...alike, column: found.headerKey });
              }}
            >
              {t("pane.hits.keepInColumn", { words })}
            </Button>
            <Button
              {...small}
              onClick={() => {
                review.keepAll(alike);
              }}
            >
              {t("pane.hits.keepEverywhere", { words })}
            </Button>
          </>
        ) : null}
        {stays === undefined ? null : (
          <Button
            {...small}
            onClick={() => {
              review.takeBack(found);
            }}
          >
            {t("pane.hits.takeBack")}
          </Button>
        )}
      </div>
    </li>
  );
};
