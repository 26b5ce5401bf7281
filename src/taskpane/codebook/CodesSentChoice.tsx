import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { audiences, type Audience } from "../../protocol/rule";
import { useServices } from "../paneContext";
import { Choice } from "../parts/Choice";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";
import { AudiencesCodes, OrganisationsCopies } from "./CodesSentTables";
import { ForgetFingerprints } from "./ForgetFingerprints";

/** Whose codes are looked at: those of one organisation, or all that one audience has had. */
type Asked =
  | { readonly kind: "organisation"; readonly id: string }
  | { readonly kind: "audience"; readonly audience: Audience };

/** Asks of whom, or to whom, and shows it. */
export const CodesSentChoice = () => {
  const { t } = useTranslation();
  const { vault } = useServices();
  const [asked, setAsked] = useState<Asked>();
  const { run, state, last: codebook } = useTask(() => vault.load());
  useEffect(() => {
    run();
  }, [run]);
  if (state.kind === "failed") return <Problem error={state.error} />;
  if (codebook === undefined) return null;
  if (codebook.copies.length === 0) return <Notice intent="info">{t("pane.codesSent.none")}</Notice>;
  const organisations = [...codebook.organisations].sort((one, other) => one.name.localeCompare(other.name));
  const received = new Set(codebook.copies.map(({ audience }) => audience));
  return (
    <>
      <Choice
        label={t("pane.codesSent.organisation")}
        values={organisations.map(({ id }) => id)}
        textOf={(id) => organisations.find((entry) => entry.id === id)?.name ?? ""}
        value={asked?.kind === "organisation" ? asked.id : undefined}
        onChoose={(id) => {
          setAsked({ kind: "organisation", id });
        }}
      />
      <Choice
        label={t("pane.codesSent.audience")}
        values={audiences.filter((audience) => received.has(audience))}
        textOf={(audience) => t(`protocol.audience.${audience}`)}
        value={asked?.kind === "audience" ? asked.audience : undefined}
        onChoose={(audience) => {
          setAsked({ kind: "audience", audience });
        }}
      />
      {asked?.kind === "organisation" ? <OrganisationsCopies codebook={codebook} id={asked.id} /> : null}
      {asked?.kind === "audience" ? <AudiencesCodes codebook={codebook} audience={asked.audience} /> : null}
      <ForgetFingerprints />
    </>
  );
};
