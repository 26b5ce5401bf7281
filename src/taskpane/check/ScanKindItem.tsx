import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Scanned } from "../../commands/scanFile";
import type { Audience } from "../../protocol/rule";
import { useServices } from "../paneContext";
import { GrowingList } from "../parts/GrowingList";
import { ScanPlaceItem } from "./ScanPlaceItem";
import type { KindGroup } from "./scanGroups";

const useStyles = makeStyles({
  kind: { listStyleType: "none", overflowWrap: "anywhere" },
  places: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** So many places are shown at a time. */
const pageLength = 10;

interface ScanKindItemProps {
  readonly group: KindGroup;
  readonly scanned: Scanned;
  readonly audience: Audience;
}

/** One kind of thing that would travel: where it is, what to do about it, and the way there. */
export const ScanKindItem = ({ group, scanned, audience }: ScanKindItemProps) => {
  const { t } = useTranslation();
  const { navigation } = useServices();
  const styles = useStyles();
  const [shown, setShown] = useState(pageLength);
  const { kind, findings } = group;
  const [{ remedy, place }] = findings;
  const what = t(`scan.kind.${kind}`);
  const left = findings.length - shown;
  const isOpenWorkbook = scanned.fileName === "";
  const isFixedByCopy = isOpenWorkbook && (remedy === "clean-copy" || remedy === "code");
  const sheet = scanned.sheets.find(
    ({ name, visibility }) => name === place.data["sheet"] && visibility === "visible",
  );
  return (
    <li className={styles.kind}>
      <Text weight="semibold">{what}</Text>
      <GrowingList
        className={styles.places}
        more={left > 0 ? t("pane.scan.more", { count: left }) : undefined}
        onMore={() => {
          setShown(shown + pageLength);
        }}
      >
        {findings.slice(0, shown).map((finding) => (
          <ScanPlaceItem
            key={`${finding.place.key} ${JSON.stringify(finding.place.data)}`}
            finding={finding}
            sheets={scanned.sheets}
          />
        ))}
      </GrowingList>
      <Caption1 block>{t(`scan.remedy.${remedy}`)}</Caption1>
      <div className={styles.buttons}>
        {isFixedByCopy ? (
          <Button
            size="small"
            aria-label={t("pane.scan.makeCopyFor", { what })}
            onClick={() => {
              navigation.go({ page: "copies", sheetId: sheet?.id, audience });
            }}
          >
            {t("pane.scan.makeCopy")}
          </Button>
        ) : null}
      </div>
    </li>
  );
};
