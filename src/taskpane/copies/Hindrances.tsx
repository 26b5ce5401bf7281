import { Button, Checkbox } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { consentsNeeded } from "../../commands/consentRequests";
import type { PreparedCopy } from "../../commands/prepareCopy";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { ConsentRequests } from "../records/ConsentRequests";

interface HindrancesProps {
  readonly prepared: PreparedCopy;
  readonly noOrganisation: boolean;
  readonly onNoOrganisation: (confirmed: boolean) => void;
}

/** Whether the rule shares nothing with the audience, whatever is decided; an obstacle says so in the protocol's words. */
export const isNeverShared = ({ answer }: PreparedCopy): boolean =>
  answer?.kind === "no" && answer.reasonKey === "not-shared";

/** What stops the copy, or should be known before it is made. */
export const Hindrances = ({ prepared, noOrganisation, onNoOrganisation }: HindrancesProps) => {
  const { t } = useTranslation();
  const { navigation } = useServices();
  const { recipe, answer } = prepared;
  const asksForOrganisations =
    noOrganisation || recipe.obstacles.some(({ key }) => key === "no-organisation-column");
  return (
    <>
      {answer === undefined ? <Notice intent="warning">{t("pane.copies.notClassified")}</Notice> : null}
      {answer?.kind === "no" && !isNeverShared(prepared) ? (
        <Notice intent="error">
          {t(`protocol.reasons.${answer.reasonKey}`)}{" "}
          {answer.reasonKey === "breach-open" ? (
            <Button
              size="small"
              onClick={() => {
                navigation.go({ page: "records" });
              }}
            >
              {t("pane.copies.toBreach")}
            </Button>
          ) : null}
        </Notice>
      ) : null}
      <ConsentRequests needed={consentsNeeded(answer, prepared.reporters)} />
      {recipe.obstacles.map((obstacle) => (
        <Notice key={`${obstacle.key} ${JSON.stringify(obstacle.data)}`} intent="error">
          {t(`obstacles.${obstacle.key}`, obstacle.data)}
        </Notice>
      ))}
      {asksForOrganisations ? (
        <Checkbox
          checked={noOrganisation}
          label={t("pane.copies.noOrganisation")}
          onChange={(_event, { checked }) => {
            onNoOrganisation(checked === true);
          }}
        />
      ) : null}
    </>
  );
};
