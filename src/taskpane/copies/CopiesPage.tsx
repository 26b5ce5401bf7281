import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { inspectSheet } from "../../commands/inspectSheet";
import { storedClassification } from "../../commands/storedClassification";
import type { SheetInfo } from "../../excel/sheets";
import { isOpenedBy, type Purpose } from "../../protocol/purpose";
import type { Audience, InformationType } from "../../protocol/rule";
import { GazetteerPanel } from "../gazetteer/GazetteerPanel";
import { MailSection } from "../mail/MailSection";
import { useServices } from "../paneContext";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { Section } from "../parts/Section";
import { useTask } from "../useTask";
import { CopyChoice } from "./CopyChoice";
import { CopyPlan } from "./CopyPlan";
import { DashboardPlan } from "./dashboard/DashboardPlan";
import { PurposeChoice } from "./PurposeChoice";

interface CopiesPageProps {
  readonly sheet: SheetInfo;
  /** Whom the copy is for; undefined until somebody says. */
  readonly audience: Audience | undefined;
  readonly changes: number;
  readonly onAudience: (audience: Audience | undefined) => void;
}

/** The type that the sheet was classified as; a classification that can't be read says nothing. */
const classifiedType = ({ classificationText }: SheetInfo): InformationType | undefined => {
  const stored = storedClassification(classificationText);
  return stored.kind === "classified" ? stored.classification.informationType : undefined;
};

/** Is it a kind of sheet that messages are addressed from? */
const hasContacts = (type: InformationType): boolean => type === "contacts" || type === "email";

/** Chooses the copy, then shows its plan. An unclassified sheet is read once to suggest its type. */
export const CopiesPage = ({ sheet, audience, changes, onAudience }: CopiesPageProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const known = classifiedType(sheet);
  const [placesCount, setPlacesCount] = useState(0);
  const [chosenType, setChosenType] = useState<InformationType>();
  const guessing = useTask((watched) => inspectSheet(services, sheet.id, watched));
  const { run } = guessing;
  useEffect(() => {
    if (known === undefined) run();
  }, [known, run]);

  const informationType = chosenType ?? known ?? guessing.last?.suggestion.informationType ?? "4w";
  const [purpose, setPurpose] = useState<Purpose>("coordination");
  const isOpened = audience !== undefined && isOpenedBy("field-planning", informationType, audience);
  const isGuessing = guessing.state.kind === "running";
  return (
    <Section title={t("pane.copies.title", { sheet: sheet.name })}>
      <CopyChoice
        informationType={informationType}
        audience={audience}
        disabled={isGuessing}
        onType={(type) => {
          setChosenType(type);
          onAudience(undefined);
        }}
        onAudience={onAudience}
      />
      {isOpened ? <PurposeChoice purpose={purpose} disabled={isGuessing} onChoose={setPurpose} /> : null}
      {guessing.state.kind === "running" ? (
        <Progress label={t("pane.reading")} share={guessing.state.share} onCancel={guessing.cancel} />
      ) : null}
      {guessing.state.kind === "failed" ? <Problem error={guessing.state.error} /> : null}
      {audience === undefined || isGuessing ? null : informationType === "dashboard" ? (
        <DashboardPlan
          key={`${audience} ${placesCount}`}
          sheetId={sheet.id}
          audience={audience}
          changes={changes}
        />
      ) : (
        <CopyPlan
          key={`${informationType} ${audience} ${isOpened ? purpose : ""} ${placesCount}`}
          wish={{ sheetId: sheet.id, informationType, audience, ...(isOpened ? { purpose } : {}) }}
          changes={changes}
        />
      )}
      {hasContacts(informationType) ? <MailSection key={sheet.id} sheetId={sheet.id} /> : null}
      <GazetteerPanel
        onChange={() => {
          setPlacesCount((count) => count + 1);
        }}
      />
    </Section>
  );
};
