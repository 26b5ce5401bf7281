import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { tableFormats, type TableFormat } from "../../commands/offerTable";
import { useTask } from "../useTask";
import { Notice } from "./Notice";
import { Problem } from "./Problem";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface OfferTableProps {
  /** Hands out the list as a file. @returns the file's name */
  readonly offer: (format: TableFormat) => Promise<string>;
  /** What a button says. */
  readonly labelOf: (format: TableFormat) => string;
  /** What is said of the file that was handed out. */
  readonly savedText: (file: string) => string;
}

/** Buttons that hand out a list as a file, one for each format. */
export const OfferTable = ({ offer, labelOf, savedText }: OfferTableProps) => {
  const styles = useStyles();
  const { run, state } = useTask((_watched, format: TableFormat) => offer(format));
  return (
    <>
      <div className={styles.buttons}>
        {tableFormats.map((format) => (
          <Button
            key={format}
            size="small"
            disabledFocusable={state.kind === "running"}
            onClick={() => {
              run(format);
            }}
          >
            {labelOf(format)}
          </Button>
        ))}
      </div>
      {state.kind === "failed" ? <Problem error={state.error} /> : null}
      {state.kind === "done" ? <Notice intent="success">{savedText(state.result)}</Notice> : null}
    </>
  );
};
