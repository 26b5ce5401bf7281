import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { loadGazetteer } from "../../commands/loadGazetteer";
import { areaLevels, countsByLevel, type Gazetteer } from "../../table/places/gazetteer";
import { useServices } from "../paneContext";
import { FileButton } from "../parts/FileButton";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { Section } from "../parts/Section";
import { useFileDrop } from "../useFileDrop";
import { useTask } from "../useTask";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface GazetteerPanelProps {
  /** Another gazetteer is used from now on, or none. */
  readonly onChange: () => void;
}

/** The gazetteer of this device: what it holds, chosen or dropped here, and removed. */
export const GazetteerPanel = ({ onChange }: GazetteerPanelProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const styles = useStyles();
  const kept = useTask(() => services.gazetteers.load());
  const changed = (): void => {
    kept.run();
    onChange();
  };
  const loading = useTask(async (watched, file: File) => {
    await loadGazetteer(services, file, watched);
    changed();
  });
  const removing = useTask(async () => {
    await services.gazetteers.clear();
    changed();
  });
  const { run } = kept;
  useEffect(() => {
    run();
  }, [run]);
  const { place } = useFileDrop(loading.run);

  const gazetteer = kept.state.kind === "done" ? kept.state.result : undefined;
  const isKept = gazetteer !== undefined || kept.state.kind === "failed";
  return (
    <Section title={t("pane.gazetteer.title")}>
      <div ref={place} className={styles.panel}>
        <Caption1>{t("pane.gazetteer.hint")}</Caption1>
        <Text>{gazetteer === undefined ? t("pane.gazetteer.none") : <Kept gazetteer={gazetteer} />}</Text>
        <div className={styles.buttons}>
          <FileButton
            label={t("pane.gazetteer.load")}
            accept=".xlsx,.xlsm,.csv,.tsv"
            onAsked={(file) => {
              if (file !== undefined) loading.run(file);
            }}
          />
          {isKept ? (
            <Button
              onClick={() => {
                removing.run();
              }}
            >
              {t("pane.gazetteer.remove")}
            </Button>
          ) : null}
        </div>
        {loading.state.kind === "running" ? (
          <Progress
            label={t("pane.gazetteer.reading")}
            share={loading.state.share}
            onCancel={loading.cancel}
          />
        ) : null}
        {[kept, loading, removing].map(({ state }, at) =>
          state.kind === "failed" ? <Problem key={at} error={state.error} /> : null,
        )}
      </div>
    </Section>
  );
};

const Kept = ({ gazetteer }: { readonly gazetteer: Gazetteer }) => {
  const { t } = useTranslation();
  const counts = countsByLevel(gazetteer);
  const levels = areaLevels
    .filter((level) => counts[level] > 0)
    .map((level) => t("pane.gazetteer.level", { count: counts[level], level }));
  return t("pane.gazetteer.kept", { name: gazetteer.name, levels: levels.join(", ") });
};
