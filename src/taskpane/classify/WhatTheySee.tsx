import { Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ClassificationAnswers } from "../../commands/classifySheet";
import { whatTheySee, type Seen } from "../../commands/whileClassifying";
import type { Audience } from "../../protocol/rule";
import type { SheetHandle } from "../../worker/heldSheets";
import { useServices } from "../paneContext";
import { Choice } from "../parts/Choice";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";
import { RowSeen } from "./RowSeen";

const nobody = "nobody";

interface WhatTheySeeProps {
  readonly handle: SheetHandle;
  readonly answers: ClassificationAnswers;
}

/** "Who may see this?" by example: what an audience would get of one row of this very sheet. Nothing is worked out unasked. */
export const WhatTheySee = ({ handle, answers }: WhatTheySeeProps) => {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Audience>();
  const audience = answers.audiences.find((candidate) => candidate === asked);
  if (answers.audiences.length === 0) return null;
  return (
    <>
      <Choice
        label={t("pane.classify.seen.ask")}
        values={[nobody, ...answers.audiences]}
        textOf={(value) => t(value === nobody ? "pane.classify.seen.nobody" : `protocol.audience.${value}`)}
        value={audience ?? nobody}
        small
        onChoose={(value) => {
          setAsked(value === nobody ? undefined : value);
        }}
      />
      {audience === undefined ? null : <Example handle={handle} answers={answers} audience={audience} />}
    </>
  );
};

const Example = ({ handle, answers, audience }: WhatTheySeeProps & { readonly audience: Audience }) => {
  const { t } = useTranslation();
  const services = useServices();
  // Without a way to stop it: stopping ends the worker's thread, and with it the sheet that the form is about.
  const { run, state } = useTask(() => whatTheySee(services, handle, answers, audience));
  useEffect(() => {
    run();
  }, [run, handle, answers, audience]);
  if (state.kind === "failed") return <Problem error={state.error} />;
  return (
    <div role="status">
      {state.kind === "running" ? <Text>{t("pane.classify.seen.working")}</Text> : null}
      {state.kind === "done" ? <SeenView seen={state.result} /> : null}
    </div>
  );
};

const SeenView = ({ seen: { answer, cells } }: { readonly seen: Seen }) => {
  const { t } = useTranslation();
  if (cells.length > 0) return <RowSeen cells={cells} />;
  switch (answer.kind) {
    case "yes":
      return <Text>{t("pane.classify.seen.whole")}</Text>;
    case "treated":
      return <Text>{t("pane.classify.seen.figures", { level: answer.rule.words.level })}</Text>;
    case "needs":
      return (
        <Text>{answer.conditions.map((condition) => t(`protocol.condition.${condition}`)).join(" ")}</Text>
      );
    case "no":
      return <Text>{t(`protocol.reasons.${answer.reasonKey}`)}</Text>;
  }
};
