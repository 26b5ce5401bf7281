import { Link, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { consentsNeeded } from "../../commands/consentRequests";
import { answerReasons } from "../../commands/mayGo";
import type { PreparedMail, ReadyMail, RefusedMail } from "../../commands/prepareMail";
import { CopyText } from "../parts/CopyText";
import { Notice } from "../parts/Notice";
import { RuleWords } from "../parts/RuleWords";
import { ConsentRequests } from "../records/ConsentRequests";
import { MailLeftOut } from "./MailLeftOut";

interface MailResultProps {
  readonly mail: PreparedMail;
  readonly sheetId: string;
}

/** The address line, or why there is none. */
export const MailResult = ({ mail, sheetId }: MailResultProps) =>
  mail.kind === "refused" ? <Refused mail={mail} /> : <Ready mail={mail} sheetId={sheetId} />;

const Refused = ({ mail: { about, answer } }: { readonly mail: RefusedMail }) => {
  const { t } = useTranslation();
  const reasons = answerReasons(answer).map(({ key, data }) => t(key, data));
  return (
    <>
      <Notice
        intent="error"
        title={t("pane.mail.refused", { about: t(`protocol.informationType.${about}`) })}
      >
        {reasons.join(" ")}
      </Notice>
      <ConsentRequests needed={consentsNeeded(answer, [])} />
    </>
  );
};

const Ready = ({ mail, sheetId }: { readonly mail: ReadyMail; readonly sheetId: string }) => {
  const { t } = useTranslation();
  const { rule, line, links, active } = mail;
  return (
    <>
      <RuleWords rule={rule} />
      {active === undefined ? null : (
        <Text>{t("pane.mail.activeOnly", { count: active.names.length, months: active.months })}</Text>
      )}
      {line.addresses.length === 0 ? (
        <Notice intent="warning">{t("pane.mail.nobody")}</Notice>
      ) : (
        <CopyText
          label={t(`pane.mail.line.${line.field}`, { count: line.addresses.length })}
          text={line.addresses.join("; ")}
          button={t(`pane.mail.copy.${line.field}`)}
        />
      )}
      {links.length > 1 ? <Text>{t("pane.mail.split", { count: links.length })}</Text> : null}
      {links.map((link, at) => (
        <Link key={link} href={link}>
          {t("pane.mail.open", { count: links.length, number: at + 1 })}
        </Link>
      ))}
      <MailLeftOut leftOut={line.leftOut} sheetId={sheetId} />
    </>
  );
};
