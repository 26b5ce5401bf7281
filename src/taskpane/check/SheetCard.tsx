import { Badge, Button, Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { SheetAnswer } from "../../commands/mayGo";
import { useServices } from "../paneContext";
import { FindingList } from "../parts/FindingList";

const useStyles = makeStyles({
  card: { rowGap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  name: { margin: 0, overflowWrap: "anywhere" },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** One sheet: what it is, what it holds that it should not, and what speaks against its leaving. */
export const SheetCard = ({ sheetAnswer }: { readonly sheetAnswer: SheetAnswer }) => {
  const { t, i18n } = useTranslation();
  const { excel, navigation } = useServices();
  const styles = useStyles();
  const { check, reasons } = sheetAnswer;
  const { sheet, state, findings } = check;
  const may = reasons.length === 0;
  return (
    <Card className={styles.card} role="listitem">
      <div className={styles.line}>
        <Text as="h3" className={styles.name} weight="semibold" dir="auto">
          {sheet.name}
        </Text>
        {sheet.visibility === "visible" ? null : (
          <Badge appearance="outline">{t(`pane.check.visibility.${sheet.visibility}`)}</Badge>
        )}
        <Badge appearance="tint" color={may ? "success" : "danger"}>
          {t(may ? "pane.check.sheetMay" : "pane.check.sheetMayNot")}
        </Badge>
      </div>
      <Text>
        {state.kind === "classified"
          ? t("pane.classify.facts", {
              type: t(`protocol.informationType.${state.classification.informationType}`),
              disclosure: t(`protocol.disclosure.${state.classification.disclosure}`),
              audiences: state.classification.audiences
                .map((audience) => t(`protocol.audience.${audience}`))
                .join(", "),
              date: new Date(state.classification.classifiedAt).toLocaleDateString(i18n.language),
            })
          : t(`pane.check.${state.kind}`)}
      </Text>
      {reasons.length === 0 ? null : (
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={`${reason.key} ${JSON.stringify(reason.data)}`}>{t(reason.key, reason.data)}</li>
          ))}
        </ul>
      )}
      {findings.length === 0 ? null : <FindingList findings={findings} sheetId={sheet.id} />}
      {sheet.visibility === "visible" ? (
        <div className={styles.line}>
          <Button
            size="small"
            onClick={() => {
              void excel.activateSheet(sheet.id).catch(() => undefined);
              navigation.go({ page: "classify", sheetId: sheet.id });
            }}
          >
            {t("pane.check.classify")}
          </Button>
          <Button
            size="small"
            onClick={() => {
              void excel.activateSheet(sheet.id).catch(() => undefined);
              navigation.go({ page: "copies", sheetId: sheet.id });
            }}
          >
            {t("pane.check.makeCopy")}
          </Button>
        </div>
      ) : null}
    </Card>
  );
};
