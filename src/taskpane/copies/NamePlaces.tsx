import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { NamePlace } from "../../anonymise/namePlaces";
import { rowsText } from "../../commands/rowsText";
import { ShowCells } from "../parts/ShowCells";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalM, listStyleType: "none" },
  item: { overflowWrap: "anywhere" },
});

interface NamePlacesProps {
  readonly name: string;
  readonly places: readonly NamePlace[];
  readonly sheetId: string;
}

/** The columns and rows that a name stands in, each with the way there. */
export const NamePlaces = ({ name, places, sheetId }: NamePlacesProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {places.map(({ column, header, rows }) => {
        const place = t("names.place", {
          column: header,
          rows: rowsText(rows.map((row) => row + 1)),
          count: rows.length,
        });
        return (
          <li key={column} className={styles.item}>
            <Caption1>{place}</Caption1>
            <ShowCells
              sheetId={sheetId}
              column={column}
              rows={rows}
              label={t("names.show", { name, place })}
            />
          </li>
        );
      })}
    </ul>
  );
};
