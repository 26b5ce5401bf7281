import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  table: {
    ...typographyStyles.caption1,
    tableLayout: "fixed",
    width: "100%",
    borderCollapse: "collapse",
    /** Who is who is for reading here, not for pasting elsewhere. */
    userSelect: "none",
  },
  caption: { ...typographyStyles.caption1Strong, textAlign: "start", captionSide: "top" },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    unicodeBidi: "plaintext",
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
});

/** One line of the table, the first cell being what the line is about. */
export interface CodeTableRow {
  readonly key: string;
  readonly cells: readonly [ReactNode, ...ReactNode[]];
}

interface CodeTableProps {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly CodeTableRow[];
}

/** Codes and who they are, to be read and not copied. */
export const CodeTable = ({ title, head, rows }: CodeTableProps) => {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col" className={styles.cell}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key}>
            <th scope="row" className={styles.cell}>
              {first}
            </th>
            {others.map((cell, at) => (
              <td key={head[at + 1]} className={styles.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
