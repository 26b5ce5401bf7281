import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { FilterChoice } from "../../../model/filters/filterChoices";
import { text } from "../../../texts/text";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "240px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** More can be found by searching. */
const MOST_SHOWN = 500;

export interface ChoiceTicksProps {
  readonly found: readonly FilterChoice[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (texts: readonly string[], on: boolean) => void;
}

/** What is to be shown, each with a tick, and one tick for all. */
export function ChoiceTicks({ found, ticked, onTick }: ChoiceTicksProps) {
  const styles = useStyles();
  const tickedFound = found.filter((choice) => ticked.has(choice.text));
  return (
    <div className={styles.list} role="group" aria-label={text("filter.values")} tabIndex={-1}>
      <Checkbox
        label={text("filter.all")}
        checked={tickedFound.length === 0 ? false : tickedFound.length === found.length ? true : "mixed"}
        onChange={(_, { checked }) => {
          onTick(
            found.map((choice) => choice.text),
            checked === true,
          );
        }}
      />
      {found.slice(0, MOST_SHOWN).map((choice) => (
        <Checkbox
          key={choice.text}
          label={choice.text === "" ? text("filter.blank") : choice.text}
          checked={ticked.has(choice.text)}
          onChange={(_, { checked }) => {
            onTick([choice.text], checked === true);
          }}
        />
      ))}
    </div>
  );
}
