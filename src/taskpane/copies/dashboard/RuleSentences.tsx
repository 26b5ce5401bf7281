import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { ruleSentences } from "../../../commands/dashboard/ruleSentences";
import { useServices } from "../../paneContext";
import { RulesInForce } from "../../thresholds/RulesInForce";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL } });

/** Which rules hide a figure, each in a sentence. */
export const RuleSentences = () => {
  const { t } = useTranslation();
  const { rules } = useServices();
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="rules">
        <AccordionHeader>{t("pane.dashboard.rules")}</AccordionHeader>
        <AccordionPanel>
          <RulesInForce />
          <ul className={styles.list}>
            {(rules === undefined ? [] : ruleSentences(rules)).map(({ key, data }) => (
              <li key={`${key} ${JSON.stringify(data)}`}>{t(key, data)}</li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
