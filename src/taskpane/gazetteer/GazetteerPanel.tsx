import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { loadGazetteer } from "../../commands/loadGazetteer";
import { areaLevels, countsByLevel, type Gazetteer } from "../../table/places/gazetteer";
import { useFileDrop } from "../columns/useFileDrop";
import { useServices } from "../paneContext";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { Section } from "../parts/Section";
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
  const picker = useRef<HTMLInputElement>(null);
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
          <Button onClick={() => picker.current?.click()}>{t("pane.gazetteer.load")}</Button>
          {isKept ? (
            <Button
              onClick={() => {
                removing.run();
              }}
            >
              {t("pane.gazetteer.remove")}
            </Button>
          ) : null}
          <input
            ref={picker}
            type="file"
            accept=".xlsx,.xlsm,.csv,.tsv"
            hidden
            aria-label={t("pane.gazetteer.load")}
            onChange={({ target }) => {
              const file = target.files?.[0];
              target.value = "";
              if (file !== undefined) loading.run(file);
            }}
          />
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
