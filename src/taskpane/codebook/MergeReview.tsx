import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Codebook } from "../../codebook/codebook";
import { useServices } from "../paneContext";
import { Problem } from "../parts/Problem";
import { Section } from "../parts/Section";
import { useTask } from "../useTask";
import { MergeQuestions } from "./MergeQuestions";

interface MergeReviewProps {
  readonly theirs: Codebook;
  /** Says what became of it. */
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** A colleague's codebook beside ours, before anything is taken. */
export const MergeReview = ({ theirs, onDone, onClose }: MergeReviewProps) => {
  const { t } = useTranslation();
  const { vault } = useServices();
  const title = useRef<HTMLHeadingElement>(null);
  const reading = useTask(() => vault.load());
  const { run, state } = reading;
  useEffect(() => {
    title.current?.focus();
    run();
  }, [run]);
  return (
    <Section title={t("pane.merge.title")} titleRef={title}>
      {state.kind === "failed" ? <Problem error={state.error} /> : null}
      {state.kind === "done" && state.result !== undefined ? (
        <MergeQuestions ours={state.result} theirs={theirs} onDone={onDone} onClose={onClose} />
      ) : null}
    </Section>
  );
};
