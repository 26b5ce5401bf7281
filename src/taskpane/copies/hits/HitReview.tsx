import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { TextDecisions } from "../../../anonymise/recipe";
import type { PreparedCopy } from "../../../commands/prepareCopy";
import { Notice } from "../../parts/Notice";
import { Problem } from "../../parts/Problem";
import { Progress } from "../../parts/Progress";
import { Section } from "../../parts/Section";
import { HitGroup } from "./HitGroup";
import { MarkText } from "./MarkText";
import { useHitReview } from "./useHitReview";

interface HitReviewProps {
  readonly prepared: PreparedCopy;
  /** The codebook says whose names to look for. */
  readonly codebookOpen: boolean;
  readonly busy: boolean;
  readonly onTexts: (texts: TextDecisions) => void;
}

/** Names and contacts inside texts, before the copy is made: what goes, and what a person lets stay. */
export const HitReview = ({ prepared, codebookOpen, busy, onTexts }: HitReviewProps) => {
  const { t } = useTranslation();
  const review = useHitReview(prepared, onTexts);
  const { state, groups, saying } = review;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (groups !== undefined && document.activeElement === document.body) title.current?.focus();
  }, [groups]);
  const waiting = busy || state.kind === "running" || saying.kind === "running";
  return (
    <Section title={t("pane.hits.title")} titleRef={title}>
      <Caption1>{t("pane.hits.hint")}</Caption1>
      {groups === undefined ? (
        <Button disabledFocusable={waiting || !codebookOpen} onClick={review.search}>
          {t("pane.hits.search")}
        </Button>
      ) : null}
      {state.kind === "running" ? (
        <Progress label={t("pane.hits.searching")} share={state.share} onCancel={review.cancel} />
      ) : null}
      {state.kind === "failed" ? <Problem error={state.error} /> : null}
      {groups?.length === 0 ? <Notice intent="info">{t("pane.hits.nothing")}</Notice> : null}
      <Accordion multiple collapsible>
        {(groups ?? []).map((group) => (
          // Who is new has another id in each search: what is open goes by what a person sees.
          <AccordionItem key={group.key} value={`${group.hit.kind} ${group.hit.name}`}>
            <AccordionHeader>
              {t(`pane.hits.kind.${group.hit.kind}`, { name: group.hit.name, count: group.cells })}
            </AccordionHeader>
            <AccordionPanel>
              <HitGroup group={group} prepared={prepared} busy={waiting} review={review} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      {review.wasSearched ? (
        <MarkText marked={prepared.recipe.texts.marked} busy={waiting} review={review} />
      ) : null}
      {saying.kind === "failed" ? <Problem error={saying.error} /> : null}
    </Section>
  );
};
