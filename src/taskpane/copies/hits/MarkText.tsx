import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { HitReviewing } from "./useHitReview";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface MarkTextProps {
  readonly marked: readonly string[];
  readonly busy: boolean;
  readonly review: HitReviewing;
}

/** What the search has missed: taken out of this copy, or put into the codebook as an organisation. */
export const MarkText = ({ marked, busy, review }: MarkTextProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const [text, setText] = useState("");
  const place = useRef<HTMLDivElement>(null);
  const written = text.trim();
  const say = (take: (text: string) => void): void => {
    take(written);
    setText("");
  };
  return (
    <>
      <div ref={place}>
        <Field label={t("pane.hits.missed")}>
          <Input
            dir="auto"
            value={text}
            onChange={(_event, { value }) => {
              setText(value);
            }}
          />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy || written === ""}
          onClick={() => {
            say(review.mark);
          }}
        >
          {t("pane.hits.mark")}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy || written === ""}
          onClick={() => {
            say(review.addName);
          }}
        >
          {t("pane.hits.addName")}
        </Button>
      </div>
      {marked.length === 0 ? null : (
        <>
          <Caption1>{t("pane.hits.marked")}</Caption1>
          <ul className={styles.list}>
            {marked.map((words) => (
              <li key={words}>
                <span dir="auto">{words}</span>{" "}
                <Button
                  size="small"
                  appearance="transparent"
                  disabledFocusable={busy}
                  aria-label={t("pane.hits.unmarkThis", { words })}
                  onClick={() => {
                    review.unmark(words);
                    place.current?.querySelector("input")?.focus();
                  }}
                >
                  {t("pane.hits.unmark")}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
