import { Button, Caption1 } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { consentMessage, type ConsentsNeeded } from "../../commands/consentRequests";
import { tableTitle } from "../../protocol/tableTitle";
import { useServices } from "../paneContext";
import { CopyText } from "../parts/CopyText";
import { Section } from "../parts/Section";
import { Adding } from "./Adding";
import { useListStyles } from "./useListStyles";

/** Organisations that have to agree, each with a message to be sent to it. */
export const ConsentRequests = ({ needed }: { readonly needed: readonly ConsentsNeeded[] }) => {
  const { t } = useTranslation();
  const { navigation } = useServices();
  if (needed.length === 0) return null;
  return (
    <Section title={t("pane.requests.title")}>
      <Caption1>{t("pane.requests.hint")}</Caption1>
      {needed.map((of) => (
        <RequestList key={of.kind} needed={of} />
      ))}
      <div>
        <Button
          size="small"
          onClick={() => {
            navigation.go({ page: "records" });
          }}
        >
          {t("pane.requests.toRecords")}
        </Button>
      </div>
    </Section>
  );
};

const RequestList = ({ needed }: { readonly needed: ConsentsNeeded }) => {
  const { t } = useTranslation();
  const { protocol, translate } = useServices();
  const styles = useListStyles();
  const { kind, organisations } = needed;
  const asked = organisations.length === 0 ? [""] : organisations;
  return (
    <ul className={styles.list} aria-label={t(`pane.requests.list.${kind}`)}>
      {asked.map((organisation) => (
        <li key={organisation} className={styles.item}>
          <Adding
            label={organisation === "" ? t("pane.requests.unknown") : organisation}
            accessibleName={t(`pane.requests.messageTo.${kind}`, {
              organisation: organisation === "" ? t("pane.requests.unknown") : organisation,
            })}
          >
            {() => (
              <CopyText
                label={t("pane.requests.message")}
                text={consentMessage(needed, organisation, tableTitle(protocol), translate)}
                button={t("pane.requests.copy")}
              />
            )}
          </Adding>
        </li>
      ))}
    </ul>
  );
};
