import type { SeriesId } from "../codebook/codebook";
import type { CodebookIndex } from "../codebook/lookup";
import { isPlaceholder } from "../codebook/placeholders";
import { splitOrganisations, type IsKnownName } from "../codebook/split";
import { isErrorText, untouched, type CellTreatment } from "./cell";
import type { NameStanding } from "./named";

/** A name reached `apply` without a code: the caller did not enrol the sheet's organisations. Never carries the name. */
export class OrganisationWithoutCodeError extends Error {
  readonly code = "organisation-without-code";
  readonly data = {};
  constructor() {
    super("an organisation of the table has no code: enrol organisationsIn(table, recipe) before apply");
  }
}

/** Between the codes of one cell. */
export const codeSeparator = "; ";

/** Every organisation of a cell becomes its code; placeholders and names that may stand stay. Codes of another series are exchanged. */
export const codeCells =
  (index: CodebookIndex, isKnown: IsKnownName, series: SeriesId, nameOf: NameStanding): CellTreatment =>
  (value) => {
    const text = String(value);
    if (typeof value === "boolean" || isErrorText(text)) return untouched("");
    const coded: string[] = [];
    const codes = splitOrganisations(text, isKnown).map((name) => {
      if (isPlaceholder(name)) return name;
      const organisation = index.find(name);
      const standing = organisation && nameOf(organisation.id);
      if (standing !== undefined) return standing;
      const code = organisation?.codes[series];
      if (organisation === undefined || code === undefined) throw new OrganisationWithoutCodeError();
      coded.push(organisation.id);
      return code;
    });
    if (coded.length === 0 && codes.every((code) => isPlaceholder(code))) return untouched(value);
    return { ...untouched([...new Set(codes)].join(codeSeparator)), coded };
  };
