import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode, type Ref } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    overflowWrap: "anywhere",
    /** The pane's tabs stay in sight above a title that is scrolled to. */
    scrollMarginBlockStart: "60px",
  },
});

interface SectionProps {
  readonly title: string;
  /** For `useArrival`. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** A titled part of a page, found by its name with a screen reader. */
export const Section = ({ title, titleRef, children }: SectionProps) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 ref={titleRef} tabIndex={-1} id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
};
