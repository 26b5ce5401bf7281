import { Checkbox } from "@fluentui/react-components";
import { Group } from "../parts/Group";

interface RuleChecksProps<Value extends string> {
  readonly label: string;
  readonly hint: string;
  readonly values: readonly Value[];
  readonly textOf: (value: Value) => string;
  readonly chosen: readonly Value[];
  /** Called with those that are chosen then, in the order of `values`. */
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Several of a few values. */
export const RuleChecks = <Value extends string>(props: RuleChecksProps<Value>) => {
  const { label, hint, values, textOf, chosen, onChange } = props;
  return (
    <Group label={label} hint={hint}>
      {values.map((value) => (
        <Checkbox
          key={value}
          checked={chosen.includes(value)}
          label={textOf(value)}
          onChange={(_event, { checked }) => {
            onChange(
              values.filter((candidate) => (candidate === value ? checked : chosen.includes(candidate))),
            );
          }}
        />
      ))}
    </Group>
  );
};
