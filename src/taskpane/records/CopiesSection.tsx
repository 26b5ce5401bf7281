import { Field, SearchBox, Text } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { copiesIn, saysAll, type RecordedCopy } from "../../records/register/copies";
import { GrowingList } from "../parts/GrowingList";
import { Section } from "../parts/Section";
import { CopyItem } from "./CopyItem";
import { DataSharedTable } from "./DataSharedTable";
import { ExportCopies } from "./ExportCopies";
import type { Records } from "./records";
import { useListStyles } from "./useListStyles";

/** Shown at once; more when the person asks. */
const copiesShown = 20;

/** The copies that were made, for whom, and to whom they went. */
export const CopiesSection = ({ records }: { readonly records: Records }) => {
  const { t } = useTranslation();
  const styles = useListStyles();
  const [asked, setAsked] = useState("");
  const [most, setMost] = useState(copiesShown);
  const textsOf = ({ made, sent }: RecordedCopy): readonly string[] => [
    t(`protocol.informationType.${made.informationType}`),
    t(`protocol.audience.${made.audience}`),
    t(`protocol.purpose.${made.purpose}`),
    made.ruleId,
    made.period,
    made.sheetName,
    made.at.slice(0, 10),
    ...made.organisations,
    ...sent.map(({ to }) => to),
  ];
  const all = copiesIn(records.register);
  const found = all.filter((copy) => saysAll(textsOf(copy), asked));
  return (
    <Section title={t("pane.records.copies")}>
      {all.length === 0 ? (
        <Text>{t("pane.records.noCopy")}</Text>
      ) : (
        <>
          <Field label={t("pane.records.search")} hint={t("pane.records.searchHint")}>
            <SearchBox
              dir="auto"
              value={asked}
              onChange={(_event, { value }) => {
                setAsked(value);
              }}
            />
          </Field>
          <Text role="status">{t("pane.records.found", { count: found.length, all: all.length })}</Text>
        </>
      )}
      <GrowingList
        label={t("pane.records.copies")}
        className={styles.list}
        more={found.length > most ? t("pane.records.earlier") : undefined}
        onMore={() => {
          setMost(most + copiesShown);
        }}
      >
        {found.slice(0, most).map((copy) => (
          <CopyItem key={copy.made.id} copy={copy} records={records} />
        ))}
      </GrowingList>
      {all.length === 0 ? null : (
        <>
          <DataSharedTable register={records.register} />
          <ExportCopies register={records.register} />
        </>
      )}
    </Section>
  );
};
