import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../parts/Problem";
import { Section } from "../parts/Section";
import { useArrival } from "../useArrival";
import { firstBrowsing } from "./entries/browsing";
import { EditOutcome } from "./entries/EditOutcome";
import { EntryView } from "./entries/EntryView";
import { HistoryView } from "./entries/HistoryView";
import { OrganisationsView } from "./entries/OrganisationsView";
import { SharedCodes } from "./entries/SharedCodes";
import { useCodebook } from "./entries/useCodebook";
import { OpenVault } from "./OpenVault";

type View =
  { readonly kind: "list" } | { readonly kind: "entry"; readonly id: string } | { readonly kind: "history" };

const list: View = { kind: "list" };

/** The codebook while it is open: its organisations, one of them, or its history. */
export const OpenCodebook = () => {
  const { t } = useTranslation();
  const { codebook, reading, edit, editing, forgetEditing, readAgain } = useCodebook();
  const [view, setView] = useState<View>(list);
  const [browsing, setBrowsing] = useState(firstBrowsing);
  const entry = view.kind === "entry" ? codebook?.organisations.find(({ id }) => id === view.id) : undefined;
  const title = useArrival(entry !== undefined || view.kind === "history");
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, [codebook, title]);

  const show = useCallback(
    (next: View): void => {
      forgetEditing();
      setView(next);
    },
    [forgetEditing],
  );
  const back = useCallback(() => {
    show(list);
  }, [show]);
  if (reading.kind === "failed") return <Problem error={reading.error} />;
  if (codebook === undefined) return null;

  const busy = editing.kind === "running";
  const outcome = <EditOutcome editing={editing} onEdit={edit} />;
  if (view.kind === "history")
    return (
      <HistoryView titleRef={title} outcome={outcome} {...{ codebook, busy }} onEdit={edit} onBack={back} />
    );
  if (entry !== undefined)
    return (
      <EntryView
        key={entry.id}
        titleRef={title}
        outcome={outcome}
        {...{ codebook, entry, busy }}
        onEdit={edit}
        onBack={back}
        onMerged={({ id }) => {
          setView({ kind: "entry", id });
        }}
      />
    );
  return (
    <>
      <OrganisationsView
        outcome={outcome}
        {...{ codebook, browsing, busy }}
        onBrowse={setBrowsing}
        onEdit={edit}
        onOpen={(id) => {
          show({ kind: "entry", id });
        }}
        onHistory={() => {
          show({ kind: "history" });
        }}
      />
      <SharedCodes shared={codebook.shared} />
      <Section title={t("pane.codebook.keeping")}>
        <OpenVault onChanged={readAgain} />
      </Section>
    </>
  );
};
