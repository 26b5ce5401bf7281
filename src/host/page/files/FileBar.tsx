import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentAddRegular, FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { text } from "../../texts/text";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { marginInlineEnd: tokens.spacingHorizontalM, unicodeBidi: "plaintext" },
  notice: { marginInlineStart: "auto", color: tokens.colorNeutralForeground2 },
});

export interface FileBarProps {
  readonly name: string;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onNew: () => void;
  readonly onSave: () => void;
}

/** The workbook's name, what can be done with files, and what this page is. */
export function FileBar({ name, onOpen, onNew, onSave }: FileBarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar} data-region>
      <Text as="h1" size={400} weight="semibold" className={styles.name}>
        {name}
      </Text>
      <Button size="small" icon={<FolderOpenRegular />} onClick={() => picker.current?.click()}>
        {text("file.open")}
      </Button>
      <Button size="small" icon={<DocumentAddRegular />} onClick={onNew}>
        {text("file.new")}
      </Button>
      <Button size="small" icon={<SaveRegular />} onClick={onSave}>
        {text("file.save")}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        aria-label={text("file.open")}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          onOpen([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <Text size={200} className={styles.notice}>
        {text("page.notice")}
      </Text>
    </header>
  );
}
