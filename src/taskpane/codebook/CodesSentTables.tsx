import { useTranslation } from "react-i18next";
import type { Codebook } from "../../codebook/codebook";
import { codesSentOf, codesSentTo, type CodeSent } from "../../codebook/reading/codesSent";
import type { Audience } from "../../protocol/rule";
import { Notice } from "../parts/Notice";
import { CodeTable } from "./CodeTable";
import { CodeText } from "./CodeText";

interface OrganisationsCopiesProps {
  readonly codebook: Codebook;
  /** Of the organisation's entry. */
  readonly id: string;
}

/** The copies in which one organisation's codes were. */
export const OrganisationsCopies = ({ codebook, id }: OrganisationsCopiesProps) => {
  const { t } = useTranslation();
  const sent = codesSentOf(codebook, id);
  const organisation = codebook.organisations.find((entry) => entry.id === id)?.name ?? "";
  const copyName = ({ informationType, audience, period }: CodeSent): string =>
    t(period === "" ? "pane.codesSent.copyWithoutPeriod" : "pane.codesSent.copyOf", {
      type: t(`protocol.informationType.${informationType}`),
      audience: t(`protocol.audience.${audience}`),
      period,
    });
  if (sent.length === 0) return <Notice intent="info">{t("codes.noneSent")}</Notice>;
  return (
    <CodeTable
      title={t("pane.codesSent.ofOrganisation", { organisation })}
      head={[t("pane.readBack.code"), t("pane.codesSent.copy"), t("pane.codesSent.date")]}
      rows={sent.map((one, at) => ({
        key: `${one.at} ${one.code} ${at}`,
        cells: [<CodeText key="code" {...one} />, copyName(one), one.at.slice(0, 10)],
      }))}
    />
  );
};

interface AudiencesCodesProps {
  readonly codebook: Codebook;
  readonly audience: Audience;
}

/** The codes that one audience has had, by organisation. */
export const AudiencesCodes = ({ codebook, audience }: AudiencesCodesProps) => {
  const { t } = useTranslation();
  return (
    <CodeTable
      title={t("pane.codesSent.toAudience", { audience: t(`protocol.audience.${audience}`) })}
      head={[t("pane.readBack.organisation"), t("pane.readBack.code"), t("pane.codesSent.copies")]}
      rows={codesSentTo(codebook, audience).map((received) => ({
        key: `${received.code} ${received.organisation ?? ""}`,
        cells: [
          received.organisation ?? t("codes.nobody"),
          <CodeText key="code" {...received} />,
          received.copies,
        ],
      }))}
    />
  );
};
