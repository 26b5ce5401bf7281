import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { text } from "../../texts/text";
import { AboutButton } from "../about/AboutButton";
import type { HostPage } from "../hostPage";
import { finishEditing } from "../sheet/finishEditing";
import type { OpenWorkbook } from "../workbooks/openWorkbooks";
import { fileActions } from "./fileActions";
import { performFileKey, readFileKey } from "./fileKeys";
import { FileMenu } from "./FileMenu";

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
  name: { unicodeBidi: "plaintext", overflowWrap: "anywhere" },
  state: { color: tokens.colorNeutralForeground2, marginInlineEnd: tokens.spacingHorizontalM },
  about: { marginInlineStart: "auto" },
});

export interface FileBarProps {
  readonly page: HostPage;
  readonly active: OpenWorkbook;
}

/** The workbook's name, whether it is saved, what can be done with files, and what this page is. */
export function FileBar({ page, active }: FileBarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { name, dirty } = useSyncExternalStore(active.view.subscribe, active.view.current);
  const actions = fileActions(page, active);
  const openByInput = () => picker.current?.click();
  const open = actions.pick ?? openByInput;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = readFileKey(event);
      if (key === undefined) return;
      event.preventDefault();
      finishEditing();
      performFileKey(key, actions, openByInput);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
    };
  });
  return (
    <header className={styles.bar} data-region>
      <Text as="h1" size={400} weight="semibold" className={styles.name}>
        {name}
      </Text>
      <Text size={200} className={styles.state}>
        {dirty ? text("file.isUnsaved") : undefined}
      </Text>
      <FileMenu actions={actions} recent={page.recent} onOpen={open} />
      <Button size="small" icon={<FolderOpenRegular />} onClick={open}>
        {text("file.open")}
      </Button>
      <Button size="small" icon={<DocumentAddRegular />} onClick={actions.create}>
        {text("file.new")}
      </Button>
      {actions.saveAs !== undefined && (
        <Button size="small" icon={<SaveRegular />} onClick={actions.save}>
          {text("file.save")}
        </Button>
      )}
      <Button size="small" icon={<ArrowDownloadRegular />} onClick={actions.saveCopy}>
        {text("file.saveCopy")}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        aria-label={text("file.open")}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          actions.open([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <div className={styles.about}>
        <AboutButton manifest={page.manifest} />
      </div>
    </header>
  );
}
