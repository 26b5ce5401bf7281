import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { permissionKind, type OverviewRow, type SheetRow } from "../../commands/overview/overviewRow";
import type { GraveFinding } from "../../commands/overview/sheetOverview";
import { FindingList } from "../parts/FindingList";
import { Section } from "../parts/Section";
import { useArrival } from "../useArrival";
import { useRowTexts } from "./useRowTexts";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** All that is known of one line: what speaks against each audience, and what is grave. */
export const RowDetails = ({ row }: { readonly row: OverviewRow }) => {
  const { t } = useTranslation();
  const title = useArrival(true);
  const texts = useRowTexts()(row);
  const name =
    texts.file === ""
      ? texts.title
      : t("pane.overview.sheetOfFile", { sheet: texts.title, file: texts.file });
  return (
    <Section title={name} titleRef={title}>
      <Text>{texts.state}</Text>
      <Text>{texts.holds}</Text>
      {row.kind === "sheet" ? <SheetDetails row={row} /> : null}
    </Section>
  );
};

const SheetDetails = ({ row: { overview, grave, graveBeside } }: { readonly row: SheetRow }) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const { permissions, findings, state } = overview;
  return (
    <>
      {state.kind === "unreadable" ? <Text>{t(state.error.key, state.error.data)}</Text> : null}
      {findings.length === 0 ? null : <FindingList findings={findings} sheetId={undefined} />}
      <Text weight="semibold">{t("pane.overview.permissions")}</Text>
      <ul className={styles.list} aria-label={t("pane.overview.permissions")}>
        {permissions.map((permission) => (
          <li key={permission.audience}>
            {t("pane.overview.permission", {
              audience: t(`protocol.audience.${permission.audience}`),
              answer: t(`overview.permission.${permissionKind(permission)}`),
            })}{" "}
            {permission.reasons.map(({ key, data }) => t(key, data)).join(" ")}
          </li>
        ))}
      </ul>
      <GraveList title={t("pane.overview.graveHere")} findings={grave} />
      <GraveList title={t("pane.overview.graveBeside")} findings={graveBeside} />
    </>
  );
};

interface GraveListProps {
  readonly title: string;
  readonly findings: readonly GraveFinding[];
}

const GraveList = ({ title, findings }: GraveListProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <>
      <Text weight="semibold">{title}</Text>
      <ul className={styles.list} aria-label={title}>
        {findings.map(({ kind, place, count }) => (
          <li key={`${kind} ${place.key} ${JSON.stringify(place.data)}`}>
            {t(`scan.kind.${kind}`)} ({t(`scan.place.${place.key}`, place.data)}){" "}
            {t("pane.scan.times", { count })}
          </li>
        ))}
      </ul>
    </>
  );
};
