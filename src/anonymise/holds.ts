import { isOfPattern, learnPattern } from "../codebook/codePattern";
import { looksLikeCode } from "../codebook/codes";
import { isPlaceholder } from "../codebook/placeholders";
import { tellsType } from "../codebook/typeWords";
import type { Rule } from "../protocol/rule";
import type { Column, Table } from "../table/table";
import type { Finding } from "./copy";
import { distinctValues } from "../table/relations/distinct";
import { loosenedFindings } from "./findings";
import { handlingOf, type Handling } from "./handling";
import { codeSeparator } from "./code";
import { isNameOf } from "./named";
import { plan } from "./plan";
import type { ColumnRecipe } from "./recipe";
import { strayNames } from "./strayNames";

const severityOf: Readonly<Record<Handling["kind"], Finding["severity"]>> = {
  organisation: "stop",
  "organisation-trace": "warn",
  contact: "stop",
  position: "stop",
  place: "stop",
  activity: "warn",
  period: "note",
  population: "warn",
  "free-text": "warn",
  bookkeeping: "note",
  undecided: "warn",
};

/** Confide's own codes, or those of one pattern that tells nothing (`TR-180`); a clear name among them counts. */
const areCodedAlready = (texts: readonly string[]): boolean => {
  const parts = texts.flatMap((text) => text.split(";")).map((part) => part.trim());
  const others = [...new Set(parts)].filter((part) => !isPlaceholder(part) && !looksLikeCode(part));
  const pattern = learnPattern(others);
  if (others.length === 0) return true;
  return (
    pattern !== undefined && !tellsType(pattern.prefix) && others.every((part) => isOfPattern(pattern, part))
  );
};

/** Does a column hold anything that its treatment would take away? */
const holdsSomething = (column: Column, mayStand: (text: string) => boolean): boolean => {
  const texts = distinctValues(column.values)
    .values.filter((value) => value !== "")
    .flatMap((value) => String(value).split(codeSeparator))
    .filter((text) => !mayStand(text));
  return handlingOf[column.role].kind === "organisation" ? !areCodedAlready(texts) : texts.length > 0;
};

const groupOf = (columns: readonly ColumnRecipe[], kind: Handling["kind"]): readonly Finding[] => {
  const held = columns.filter(({ role }) => handlingOf[role].kind === kind);
  const [first] = held;
  if (first === undefined) return [];
  const headers = held.map(({ header, column }) => header || `#${column + 1}`).join(", ");
  const data = { headers, count: held.length };
  return [{ key: `holds-${kind}`, severity: severityOf[kind], data, column: first.column }];
};

const kindsByWeight = [
  ...["organisation", "contact", "position", "place", "organisation-trace", "free-text", "undecided"],
  ...["activity", "population", "period", "bookkeeping"],
] as readonly Handling["kind"][];

/**
 * What a sheet holds, as it is, that a rule forbids: one finding for each kind of thing, with the columns' headers.
 * A column that holds codes and placeholders only is not held against it. What a person made harmless is named too.
 *
 * @param named organisations whose names may stand there, by their prior approval
 */
export const holds = (table: Table, rule: Rule, named: readonly string[] = []): readonly Finding[] => {
  const { columns } = plan({ table, rule, decisions: {}, series: "", confirmed: { noOrganisation: true } });
  const mayStand = isNameOf(named);
  const holding = table.columns.filter((column) => holdsSomething(column, mayStand));
  const filled = new Set(holding.map(({ index }) => index));
  const held = columns.filter(({ column, treatment }) => treatment.kind !== "keep" && filled.has(column));
  const refused: readonly Finding[] = rule.conditions.includes("not-shared")
    ? [{ key: "not-shared", severity: "stop", data: { level: rule.words.level } }]
    : [];
  return [
    ...refused,
    ...kindsByWeight.flatMap((kind) => groupOf(held, kind)),
    ...strayNames(table, rule, "stop", named),
    ...loosenedFindings(holding),
  ];
};
