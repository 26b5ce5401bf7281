import { useTranslation } from "react-i18next";
import type { PreparedDashboard } from "../../../commands/dashboard/prepareDashboard";
import { RuleWords } from "../../parts/RuleWords";
import { Section } from "../../parts/Section";
import { Hindrances } from "../Hindrances";

/** The rule in the protocol's words, and whatever stands in the way. */
export const WhatStops = ({ prepared: { prepared, made } }: { readonly prepared: PreparedDashboard }) => {
  const { t } = useTranslation();
  const recipe = { ...prepared.recipe, obstacles: made?.obstacles ?? [] };
  return (
    <>
      <Section title={t("pane.rule.title")}>
        <RuleWords rule={prepared.rule} />
      </Section>
      <Hindrances
        prepared={{ ...prepared, recipe }}
        noOrganisation={false}
        onNoOrganisation={() => undefined}
      />
    </>
  );
};
