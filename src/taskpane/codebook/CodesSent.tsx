import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../parts/Section";
import { CodesSentChoice } from "./CodesSentChoice";

/** Which codes went to whom, for an open codebook; nothing of it is in memory until somebody asks. */
export const CodesSent = () => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Section title={t("pane.codesSent.title")}>
      <Button
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t(open ? "pane.codesSent.close" : "pane.codesSent.open")}
      </Button>
      {open ? <CodesSentChoice /> : null}
    </Section>
  );
};
