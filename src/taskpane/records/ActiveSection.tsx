import { Button, Caption1, Text } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { findActiveMembers, usualMonths, type ActiveMembers } from "../../commands/findActiveMembers";
import { Months } from "../mail/Months";
import { useServices } from "../paneContext";
import { CopyText } from "../parts/CopyText";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { Section } from "../parts/Section";
import { useTask } from "../useTask";

/** Who gets what goes "only to active members who share 4W data". The sheets are read only when asked. */
export const ActiveSection = () => {
  const { t } = useTranslation();
  const services = useServices();
  const [months, setMonths] = useState(usualMonths);
  const finding = useTask((watched) => findActiveMembers(services, months, watched));
  const { state } = finding;
  return (
    <Section title={t("pane.active.title")}>
      <Caption1>{t("pane.active.hint")}</Caption1>
      <Months months={months} onChange={setMonths} />
      <div>
        <Button
          size="small"
          disabledFocusable={state.kind === "running"}
          onClick={() => {
            finding.run();
          }}
        >
          {t("pane.active.find")}
        </Button>
      </div>
      {state.kind === "running" ? (
        <Progress label={t("pane.reading")} share={state.share} onCancel={finding.cancel} />
      ) : null}
      {state.kind === "failed" ? <Problem error={state.error} /> : null}
      {state.kind === "done" ? <Found active={state.result} /> : null}
    </Section>
  );
};

const Found = ({ active }: { readonly active: ActiveMembers }) => {
  const { t } = useTranslation();
  const { names, months, sheets, copies } = active;
  return (
    <>
      <Text>
        {sheets.length === 0
          ? t("pane.active.noSheet", { count: copies })
          : t("pane.active.from", { count: copies, sheets: sheets.join(", ") })}
      </Text>
      {names.length === 0 ? (
        <Notice intent="info">{t("pane.active.nobody", { count: months })}</Notice>
      ) : (
        <CopyText
          label={t("pane.active.found", { count: names.length, months })}
          text={names.join("\n")}
          button={t("pane.active.copy")}
        />
      )}
    </>
  );
};
