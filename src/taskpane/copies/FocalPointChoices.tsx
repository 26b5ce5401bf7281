import { useTranslation } from "react-i18next";
import { rowsOfPoints, rowThatGoes } from "../../anonymise/focalPoints";
import type { PreparedCopy } from "../../commands/prepareCopy";
import { Choice } from "../parts/Choice";
import { Section } from "../parts/Section";

interface FocalPointChoicesProps {
  readonly prepared: PreparedCopy;
  readonly disabled: boolean;
  /** Takes the sheet rows of all that were chosen. */
  readonly onChoose: (rows: readonly number[]) => void;
}

/** Which of several focal points of an organisation goes, where the protocol lets one of each go. */
export const FocalPointChoices = ({ prepared, disabled, onChoose }: FocalPointChoicesProps) => {
  const { t } = useTranslation();
  const { focalPoints, wish } = prepared;
  const chosen = wish.focalPoints ?? [];
  if (focalPoints.length === 0) return null;
  return (
    <Section title={t("pane.copies.focalPoints")}>
      {focalPoints.map((of) => {
        const rows = rowsOfPoints(of);
        const contacts = new Map(of.points.map(({ row, contact }) => [String(row), contact]));
        return (
          <Choice
            key={of.organisation}
            label={of.organisation}
            values={[...contacts.keys()]}
            textOf={(row) => contacts.get(row) ?? ""}
            value={String(rowThatGoes(of, chosen))}
            disabled={disabled}
            onChoose={(row) => {
              onChoose([...chosen.filter((other) => !rows.includes(other)), Number(row)]);
            }}
          />
        );
      })}
    </Section>
  );
};
