import { Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Organisation } from "../../../codebook/codebook";
import { codesOf } from "../../../codebook/joinEntries";
import { Section } from "../../parts/Section";
import { CodeTable } from "../CodeTable";
import { CodeText } from "../CodeText";
import { useSeriesName } from "./useWords";

/** The codes an entry has and had, a series each. */
export const EntryCodes = ({ entry }: { readonly entry: Organisation }) => {
  const { t } = useTranslation();
  const seriesName = useSeriesName();
  const codes = codesOf(entry);
  return (
    <Section title={t("pane.entries.codes")}>
      {codes.length === 0 ? (
        <Text>{t("pane.entries.noCode")}</Text>
      ) : (
        <CodeTable
          title={t("pane.entries.codesOf", { name: entry.name })}
          head={[t("pane.entries.series"), t("pane.entries.code")]}
          rows={codes.map(([series, code]) => ({
            key: `${series} ${code}`,
            cells: [
              seriesName(series),
              <CodeText
                key="code"
                code={code}
                standing={entry.codes[series] === code ? "current" : "former"}
              />,
            ],
          }))}
        />
      )}
    </Section>
  );
};
