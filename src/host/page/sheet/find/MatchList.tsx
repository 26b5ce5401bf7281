import { makeStyles, tokens } from "@fluentui/react-components";
import { formatAddress } from "../../../model/address";
import { cellArea } from "../../../model/area";
import type { Match } from "../../../model/findCells";
import { text } from "../../../texts/text";
import type { WorkbookView } from "../../workbooks/workbookView";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    maxHeight: "180px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  match: {
    width: "100%",
    textAlign: "start",
    padding: "2px 8px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});

const MOST_LISTED = 200;

export interface MatchListProps {
  readonly view: WorkbookView;
  readonly matches: readonly Match[];
  readonly onGo: (match: Match) => void;
}

/** Where the text was found; each of them can be gone to. */
export function MatchList({ view, matches, onGo }: MatchListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={text("find.found")}>
      {matches.slice(0, MOST_LISTED).map((match) => {
        const { sheet, row, column } = match;
        const address = formatAddress(sheet.name, cellArea(row, column));
        return (
          <li key={address}>
            <button
              type="button"
              className={styles.match}
              onClick={() => {
                onGo(match);
              }}
            >
              {address}: {view.model.displayText(sheet, row, column)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
