import { Button, Caption1 } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usualMonths } from "../../commands/findActiveMembers";
import { prepareMail } from "../../commands/prepareMail";
import { audiencesFor, ruleFor } from "../../protocol/protocol";
import { informationTypes, type Audience, type InformationType } from "../../protocol/rule";
import { useServices } from "../paneContext";
import { Choice } from "../parts/Choice";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { Section } from "../parts/Section";
import { useTask } from "../useTask";
import { MailResult } from "./MailResult";
import { Months } from "./Months";

/** The address line of a message to the organisations of a contact list: who is in it, as the protocol wants it, and who is not. */
export const MailSection = ({ sheetId }: { readonly sheetId: string }) => {
  const { t } = useTranslation();
  const services = useServices();
  const { protocol } = services;
  const [audience, setAudience] = useState<Audience>();
  const [carries, setCarries] = useState<InformationType>("email");
  const [months, setMonths] = useState(usualMonths);
  const making = useTask((watched, wanted: Audience) =>
    prepareMail(services, { sheetId, audience: wanted, carries, months }, watched),
  );
  const { state } = making;
  const isForActive =
    audience !== undefined &&
    ruleFor(protocol, carries, audience)?.conditions.includes("active-members-only") === true;
  return (
    <Section title={t("pane.mail.title")}>
      <Caption1>{t("pane.mail.hint")}</Caption1>
      <Choice
        label={t("pane.mail.audience")}
        values={audiencesFor(protocol, "email")}
        textOf={(candidate) => t(`protocol.audience.${candidate}`)}
        value={audience}
        onChoose={(chosen) => {
          making.cancel();
          setAudience(chosen);
        }}
      />
      <Choice
        label={t("pane.mail.carries")}
        values={["email", ...informationTypes.filter((type) => type !== "email")]}
        textOf={(type) =>
          type === "email" ? t("pane.mail.carriesNothing") : t(`protocol.informationType.${type}`)
        }
        value={carries}
        onChoose={(chosen) => {
          making.cancel();
          setCarries(chosen);
        }}
      />
      {isForActive ? <Months months={months} onChange={setMonths} /> : null}
      <div>
        <Button
          disabledFocusable={audience === undefined || state.kind === "running"}
          onClick={() => {
            if (audience !== undefined) making.run(audience);
          }}
        >
          {t("pane.mail.make")}
        </Button>
      </div>
      {state.kind === "running" ? (
        <Progress label={t("pane.reading")} share={state.share} onCancel={making.cancel} />
      ) : null}
      {state.kind === "failed" ? <Problem error={state.error} /> : null}
      {state.kind === "done" ? <MailResult mail={state.result} sheetId={sheetId} /> : null}
    </Section>
  );
};
