import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { keptTextFor } from "../../../anonymise/exceptionFor";
import type { PlacedHit } from "../../../anonymise/hitPage";
import type { HitReviewing } from "./useHitReview";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Saying {
  readonly text: string;
  readonly say: () => void;
}

interface HitButtonsProps {
  readonly found: PlacedHit;
  /** Which hit they are about, for a screen reader. */
  readonly label: string;
  readonly busy: boolean;
  readonly review: HitReviewing;
}

/** What a person may say of one hit. The keyboard goes on to what may be said next: the button that was pressed is gone. */
export const HitButtons = ({ found, label, busy, review }: HitButtonsProps) => {
  const styles = useStyles();
  const sayings = useSayings(found, review);
  const place = useRef<HTMLDivElement>(null);
  const spoken = useRef(false);
  useEffect(() => {
    if (spoken.current && document.activeElement === document.body)
      place.current?.querySelector("button")?.focus();
    spoken.current = false;
  }, [found.stays]);
  return (
    <div ref={place} className={styles.buttons} role="group" aria-label={label}>
      {sayings.map(({ text, say }) => (
        <Button
          key={text}
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            spoken.current = true;
            say();
          }}
        >
          {text}
        </Button>
      ))}
    </div>
  );
};

const useSayings = (found: PlacedHit, review: HitReviewing): readonly Saying[] => {
  const { t } = useTranslation();
  const { words, headerKey, mayStay, stays } = found;
  const alike = keptTextFor(found);
  if (stays !== undefined)
    return [
      {
        text: t("pane.hits.takeBack"),
        say: () => {
          review.takeBack(found);
        },
      },
    ];
  const one = {
    text: t("pane.hits.keepOne"),
    say: () => {
      review.keepOne(found);
    },
  };
  const all =
    alike === undefined
      ? []
      : [
          {
            text: t("pane.hits.keepInColumn", { words }),
            say: () => {
              review.keepAll({ ...alike, column: headerKey });
            },
          },
          {
            text: t("pane.hits.keepEverywhere", { words }),
            say: () => {
              review.keepAll(alike);
            },
          },
        ];
  return mayStay ? [one, ...all] : all;
};
