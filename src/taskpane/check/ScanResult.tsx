import { Text, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { hindrancesFor, type Scanned } from "../../commands/scanFile";
import type { Audience } from "../../protocol/rule";
import { CodebookNeeded } from "../codebook/CodebookNeeded";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { useArrival } from "../useArrival";
import { ScanKindItem } from "./ScanKindItem";
import { severityGroups } from "./scanGroups";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  severity: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  severityTitle: {
    ...typographyStyles.body1Stronger,
    margin: 0,
    paddingBlockStart: tokens.spacingVerticalS,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  kinds: {
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
});

interface ScanResultProps {
  readonly scanned: Scanned;
  readonly audience: Audience;
}

/** The verdict for an audience, then what was found: by how grave it is, then by kind. */
export const ScanResult = ({ scanned, audience }: ScanResultProps) => {
  const { t } = useTranslation();
  const { protocol } = useServices();
  const styles = useStyles();
  const title = useArrival(true);
  const { findings, fileName, namesSearched } = scanned;
  const count = hindrancesFor(protocol, findings, audience).length;
  const [file, key] = [fileName, fileName === "" ? "workbook" : "file"];
  const words = { count, file, audience: t(`protocol.audience.${audience}`) };
  const verdict = t(count === 0 ? `pane.scan.clean.${key}` : `pane.scan.travels.${key}`, words);
  return (
    <>
      <Notice intent={count === 0 ? "success" : "error"}>
        <h3 ref={title} tabIndex={-1} className={styles.title}>
          {verdict}
        </h3>
      </Notice>
      {namesSearched === undefined ? <CodebookNeeded why={t("pane.scan.locked")} /> : null}
      {namesSearched === 0 ? <Text>{t("pane.scan.noNames")}</Text> : null}
      {severityGroups(findings).map(({ severity, kinds }) => (
        <div key={severity} className={styles.severity}>
          <h4 className={styles.severityTitle}>{t(`pane.scan.severity.${severity}`)}</h4>
          <ul className={styles.kinds}>
            {kinds.map((group) => (
              <ScanKindItem key={group.kind} group={group} scanned={scanned} audience={audience} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
};
