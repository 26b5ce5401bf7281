import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { text } from "../../../texts/text";
import type { WorkbookView } from "../../workbooks/workbookView";
import { FindButtons } from "./FindButtons";
import { MatchList } from "./MatchList";
import { emptyFind, useFind } from "./useFind";

const useStyles = makeStyles({
  panel: {
    position: "absolute",
    zIndex: 20,
    top: "28px",
    insetInlineEnd: "20px",
    width: "360px",
    maxWidth: "calc(100% - 40px)",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
  },
  title: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { fontSize: tokens.fontSizeBase200, minHeight: "1.4em" },
});

export interface FindPanelProps {
  readonly view: WorkbookView;
  readonly replaces: boolean;
  readonly onClose: () => void;
}

/** Finds and replaces beside the cells, which can be worked on meanwhile. */
export function FindPanel({ view, replaces, onClose }: FindPanelProps) {
  const styles = useStyles();
  const [form, setForm] = useState(emptyFind);
  const find = useFind(view, form);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [replaces]);
  const panel = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const element = panel.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape") onClose();
      if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      find.next(event.shiftKey ? -1 : 1);
    };
    element?.addEventListener("keydown", onKeyDown);
    return () => {
      element?.removeEventListener("keydown", onKeyDown);
    };
  });
  const option = (name: "matchCase" | "entireCell" | "inFormulas" | "inWorkbook", label: string) => (
    <Checkbox
      label={label}
      checked={form[name]}
      onChange={(_, { checked }) => {
        setForm({ ...form, [name]: checked === true });
      }}
    />
  );
  return (
    <form ref={panel} className={styles.panel} role="search" aria-label={text("find.label")}>
      <div className={styles.title}>
        <h2 className={styles.heading}>{text(replaces ? "find.replaceTitle" : "find.title")}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={text("find.close")}
          onClick={onClose}
        />
      </div>
      <Field label={text("find.text")}>
        <Input
          input={{ ref: box }}
          value={form.text}
          onChange={(_, { value }) => {
            setForm({ ...form, text: value });
          }}
        />
      </Field>
      {replaces && (
        <Field label={text("find.replacement")}>
          <Input
            value={form.replacement}
            onChange={(_, { value }) => {
              setForm({ ...form, replacement: value });
            }}
          />
        </Field>
      )}
      <div className={styles.row}>
        {option("matchCase", text("find.matchCase"))}
        {option("entireCell", text("find.entireCell"))}
        {option("inFormulas", text("find.inFormulas"))}
        {option("inWorkbook", text("find.inWorkbook"))}
      </div>
      <div className={styles.row}>
        <FindButtons find={find} replaces={replaces} />
      </div>
      <div className={styles.said} role="status">
        {find.said}
      </div>
      {find.listed !== undefined && <MatchList view={view} matches={find.listed} onGo={find.goTo} />}
    </form>
  );
}
