import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode, type Ref } from "react";
import { useTranslation } from "react-i18next";
import type { Codebook } from "../../../codebook/codebook";
import { tellHistory } from "../../../codebook/editing/told";
import { undoChange } from "../../../codebook/editing/undo";
import type { Edit } from "../../../commands/editCodebook";
import { GrowingList } from "../../parts/GrowingList";
import { Section } from "../../parts/Section";
import { useEscape } from "./useEscape";
import { useChangeWords } from "./useWords";

const useStyles = makeStyles({
  back: { alignSelf: "start" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  change: { display: "flex", flexDirection: "column", alignItems: "start" },
  words: { overflowWrap: "anywhere", unicodeBidi: "plaintext" },
});

interface HistoryViewProps {
  readonly codebook: Codebook;
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly outcome: ReactNode;
  readonly busy: boolean;
  readonly onEdit: (edit: Edit) => void;
  readonly onBack: () => void;
}

/** Shown at once; more when the person asks. */
const changesShown = 30;

/** What was done to the codebook, the newest first, and the way back where there is one. */
export const HistoryView = ({ codebook, titleRef, outcome, busy, onEdit, onBack }: HistoryViewProps) => {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const wordsOf = useChangeWords();
  const [most, setMost] = useState(changesShown);
  const changes = useMemo(() => tellHistory(codebook, most), [codebook, most]);
  useEscape(onBack);
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <Button size="small" appearance="subtle" className={styles.back} onClick={onBack}>
        {t("pane.entries.back")}
      </Button>
      <Section title={t("pane.entries.history")} titleRef={titleRef}>
        {outcome}
        {changes.length === 0 ? <Text>{t("pane.entries.noHistory")}</Text> : null}
        <GrowingList
          label={t("pane.entries.history")}
          className={styles.list}
          more={codebook.history.length > most ? t("pane.entries.earlier") : undefined}
          onMore={() => {
            setMost(most + changesShown);
          }}
        >
          {changes.map((told) => (
            <li key={told.change.id} className={styles.change}>
              <Caption1>{time.format(new Date(told.change.at))}</Caption1>
              <Text className={styles.words}>{wordsOf(told)}</Text>
              {told.canUndo ? (
                <Button
                  size="small"
                  disabledFocusable={busy}
                  aria-label={t("pane.entries.undoOf", { what: wordsOf(told) })}
                  onClick={() => {
                    onEdit((kept, stamp) => undoChange(kept, told.change.id, stamp));
                  }}
                >
                  {t("pane.entries.undo")}
                </Button>
              ) : null}
            </li>
          ))}
        </GrowingList>
      </Section>
    </>
  );
};
