import { Field, Input, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { calendarDay, writeDown } from "../../commands/records";
import { loadRegister, type LoadedRegister } from "../../commands/register";
import { openBreaches } from "../../records/register/state";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { ReadAgain } from "../parts/ReadAgain";
import { Section } from "../parts/Section";
import { useTask } from "../useTask";
import { ActiveSection } from "./ActiveSection";
import { BreachesSection } from "./BreachesSection";
import { ConsentsSection } from "./ConsentsSection";
import { CopiesSection } from "./CopiesSection";
import type { Records } from "./records";
import { SharingSection } from "./SharingSection";

/** What the workbook remembers of breaches, consents, members and copies, and what a person adds to it. */
export const RecordsPage = () => {
  const { t } = useTranslation();
  const services = useServices();
  const [by, setBy] = useState("");
  const [loaded, setLoaded] = useState<LoadedRegister>();
  const { run, state, cancel } = useTask(async () => {
    setLoaded(await loadRegister(services));
  });
  useEffect(() => {
    run();
  }, [run]);
  const records =
    loaded &&
    ({
      register: loaded.register,
      today: calendarDay(services.now()),
      write: async (said) => {
        setLoaded(await writeDown(services, by, said));
      },
    } satisfies Records);
  return (
    <>
      <Section title={t("pane.records.title")}>
        <Text>{t("pane.records.says")}</Text>
        {state.kind === "running" ? (
          <Progress label={t("pane.records.reading")} share={undefined} onCancel={cancel} />
        ) : null}
        {state.kind === "failed" ? <Problem error={state.error} /> : null}
        {loaded === undefined ? null : <Warnings loaded={loaded} />}
        <Field label={t("pane.records.by")} hint={t("pane.records.byHint")}>
          <Input
            dir="auto"
            autoComplete="off"
            value={by}
            onChange={(_event, { value }) => {
              setBy(value);
            }}
          />
        </Field>
        <ReadAgain edited={false} label={t("pane.records.readAgain")} onRead={run} />
      </Section>
      {records === undefined ? null : (
        <>
          <BreachesSection records={records} />
          <ConsentsSection records={records} />
          <SharingSection records={records} />
          <ActiveSection />
          <CopiesSection records={records} />
        </>
      )}
    </>
  );
};

/** What stands open, and what can't be read. */
const Warnings = ({ loaded: { register, unreadable } }: { readonly loaded: LoadedRegister }) => {
  const { t } = useTranslation();
  const open = openBreaches(register).length;
  return (
    <>
      {open === 0 ? null : (
        <Notice intent="warning" title={t("pane.records.openBreaches", { count: open })}>
          {t("protocol.reasons.breach-open")}
        </Notice>
      )}
      {unreadable.map((error, at) => (
        <Problem key={`${error.code} ${at}`} error={error} />
      ))}
    </>
  );
};
