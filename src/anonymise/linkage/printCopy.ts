import type { Codebook, Organisation, SeriesId } from "../../codebook/codebook";
import { allCodes } from "../../codebook/lookup";
import { codeFinder } from "../../codebook/reading/codesInText";
import type { CellValue } from "../../table/grid";
import { isOrganisationRole } from "../../table/role";
import { foldHeader } from "../../table/words/fold";
import { codeSeparator } from "../code";
import type { Copy, CopyColumn } from "../copy";
import { alike } from "./alike";
import { printText, type PrintedColumn, type RowPrints } from "./rowPrints";
import { sipHash, sipKey, type SipKey } from "./sipHash";

/** An organisation that stands alone in a cell of a copy. */
export interface CodedOrganisation {
  /** In this copy. */
  readonly code: string;
  /** Every code it has and had. */
  readonly allCodes: readonly string[];
}

export interface PrintedCopy {
  readonly prints: RowPrints;
  /** By the text of its fingerprint. */
  readonly organisations: ReadonlyMap<string, CodedOrganisation>;
  /** For each of `prints.others`, the header as the copy has it. */
  readonly headers: readonly string[];
}

const encoder = new TextEncoder();

const keyOf = (salt: string): SipKey =>
  sipKey(Uint8Array.from({ length: 16 }, (_, at) => Number.parseInt(salt.slice(at * 2, at * 2 + 2), 16)));

/**
 * @param about what the values are of, so that the same text in other columns has another fingerprint
 * @param textOf what a value's fingerprint is of; `""` leaves it without one
 */
const printed = (
  key: SipKey,
  about: string,
  { role, header, cells }: CopyColumn,
  textOf: (value: CellValue) => string,
): PrintedColumn => {
  const hash = (text: string): readonly [number, number] => sipHash(key, encoder.encode(`${about} ${text}`));
  const prints = new Uint32Array(cells.values.length * 2);
  cells.values.forEach((value, place) => {
    const text = textOf(value);
    if (text !== "") prints.set(hash(text), place * 2);
  });
  return { role, header: hash(`header ${foldHeader(header)}`).join("-"), prints, at: cells.at };
};

/** Reads the codes of a copy. */
interface CodeReader {
  /** The organisations of a cell. */
  readonly organisationsIn: (value: CellValue) => readonly Organisation[];
  /** Two copies have other codes in the same text. */
  readonly withoutCodes: (value: CellValue) => CellValue;
}

const codeReader = ({ organisations }: Codebook, series: SeriesId): CodeReader => {
  const byCode = new Map(
    organisations.flatMap((organisation) => {
      const code = organisation.codes[series];
      return code === undefined ? [] : [[code, organisation] as const];
    }),
  );
  const find = codeFinder(byCode.keys(), []);
  return {
    organisationsIn: (value) =>
      String(value)
        .split(codeSeparator)
        .flatMap((code) => byCode.get(code) ?? []),
    withoutCodes: (value) =>
      typeof value === "string"
        ? find(value).reduce((text, code) => text.replaceAll(code, "#"), value)
        : value,
  };
};

const aloneIn = (
  { cells }: CopyColumn,
  column: PrintedColumn,
  { organisationsIn }: CodeReader,
): readonly (readonly [string, CodedOrganisation])[] =>
  cells.values.flatMap((value, place) => {
    const [organisation, second] = organisationsIn(value);
    if (organisation === undefined || second !== undefined) return [];
    return [[printText(column, place), { code: String(value), allCodes: allCodes(organisation) }] as const];
  });

/**
 * The fingerprints of a copy's rows: of its columns of organisations by who they are, of all others by what they say.
 *
 * @param codebook with the copy's organisations, and the secret (`fingerprintSalt`)
 * @param series of the copy's codes
 */
export const printCopy = ({ columns }: Copy, codebook: Codebook, series: SeriesId): PrintedCopy => {
  const key = keyOf(codebook.fingerprintSalt);
  const reader = codeReader(codebook, series);
  const idsIn = (value: CellValue): string =>
    reader
      .organisationsIn(value)
      .map(({ id }) => id)
      .sort()
      .join(" ");
  const coded = columns
    .filter(({ role }) => isOrganisationRole(role))
    .map((column) => ({ column, print: printed(key, "organisation", column, idsIn) }));
  const others = columns.filter(({ role }) => !isOrganisationRole(role));
  return {
    prints: {
      rowCount: columns[0]?.cells.at.length ?? 0,
      organisations: coded.map(({ print }) => print),
      others: others.map((column) =>
        printed(key, column.role, column, (value) => alike(reader.withoutCodes(value), column.role)),
      ),
    },
    organisations: new Map(coded.flatMap(({ column, print }) => aloneIn(column, print, reader))),
    headers: others.map(({ header }) => header),
  };
};
