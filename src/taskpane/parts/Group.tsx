import { Caption1, Text, makeStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
});

interface GroupProps {
  readonly label: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/**
 * A question with several check boxes. Not a `Field`: that gives every box in it the same id, and with it the same label
 * (https://storybooks.fluentui.dev/react/?path=/docs/components-field--docs).
 */
export const Group = ({ label, hint, children }: GroupProps) => {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" className={styles.group} aria-labelledby={`${id}label`} aria-describedby={`${id}hint`}>
      <Text id={`${id}label`}>{label}</Text>
      {children}
      <Caption1 id={`${id}hint`}>{hint}</Caption1>
    </div>
  );
};
