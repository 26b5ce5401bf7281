import { useTranslation } from "react-i18next";
import { Section } from "../parts/Section";
import { TableDifferences } from "./TableDifferences";
import { TableEditor } from "./TableEditor";
import { TableInUse } from "./TableInUse";
import { TableRows } from "./TableRows";

/** The table of rules: which is in use, another one made of it row by row, and how that differs from Turkey's. */
export const ProtocolPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t("pane.protocol.title")}>
        <TableInUse />
      </Section>
      <Section title={t("pane.protocol.change")}>
        <TableEditor />
      </Section>
      <Section title={t("pane.protocol.rows")}>
        <TableRows />
      </Section>
      <Section title={t("pane.protocol.differences")}>
        <TableDifferences />
      </Section>
    </>
  );
};
