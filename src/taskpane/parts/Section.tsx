import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { margin: 0 },
});

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A titled part of a page, found by its name with a screen reader. */
export const Section = ({ title, children }: SectionProps) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Text as="h2" id={id} className={styles.title} size={400} weight="semibold">
        {title}
      </Text>
      {children}
    </section>
  );
};
