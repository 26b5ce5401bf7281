import { parseCorners, type ReferenceCorners } from "./formulaReference";
import { FormulaText } from "./formulaText";

/**
 * What in a formula means something elsewhere. `prefix` is the sheet, with book and `!`, as written (`'My sheet'!`, `[1]Data!`,
 * `#REF!` for one that is gone), or `""`.
 */
export type FormulaToken = ReferenceToken | NameToken | TableToken | FunctionToken;

interface Written {
  readonly text: string;
  readonly prefix: string;
}
export interface ReferenceToken extends Written, ReferenceCorners {
  readonly kind: "reference";
}
/** A defined name, a table as a whole, `TRUE`, the `#REF!` of a sheet. */
interface NameToken extends Written {
  readonly kind: "name";
  readonly name: string;
}
/** `Table1[[#Headers],[Site]]`; inside a table its name may be left out. */
interface TableToken extends Written {
  readonly kind: "table";
  readonly name: string;
  readonly brackets: string;
}
/** `SUM(`, `_xlfn.XLOOKUP(`. */
interface FunctionToken extends Written {
  readonly kind: "function";
  readonly name: string;
}

/** Reads the token that starts here; undefined when it means nothing elsewhere. */
function readToken(text: FormulaText): FormulaToken | undefined {
  const start = text.at;
  const prefix = text.prefix();
  if (text.is("[")) {
    const brackets = text.brackets();
    return brackets === ""
      ? undefined
      : { kind: "table", text: text.since(start), prefix, name: "", brackets };
  }
  if (text.is("#")) {
    const name = text.error();
    return prefix === "" || name === "" ? undefined : { kind: "name", text: text.since(start), prefix, name };
  }
  const word = text.word();
  return word === "" ? undefined : readWord(text, start, prefix, word);
}

function readWord(text: FormulaText, start: number, prefix: string, name: string): FormulaToken | undefined {
  if (text.isCall()) return { kind: "function", text: text.since(start), prefix, name };
  const corners = readCorners(text, name);
  if (corners !== undefined) {
    return { kind: "reference", text: text.since(start), prefix, start: corners.start, end: corners.end };
  }
  if (/^[\d.$]/.test(name)) return undefined;
  const brackets = text.is("[") ? text.brackets() : "";
  return brackets === ""
    ? { kind: "name", text: text.since(start), prefix, name }
    : { kind: "table", text: text.since(start), prefix, name, brackets };
}

/** The reference that begins with the word: as far as `:` and a second corner where there is one. */
function readCorners(text: FormulaText, word: string): ReferenceCorners | undefined {
  const place = text.at;
  if (text.take(":")) {
    const second = text.word();
    const both = text.isOpen() ? undefined : parseCorners(word, second);
    if (both !== undefined) return both;
    text.at = place;
  }
  return text.isOpen() ? undefined : parseCorners(word);
}

/** The formula with each token as `change` gives it; operators, constants and spaces stay as they are. */
export function mapTokens(formula: string, change: (token: FormulaToken) => string): string {
  const text = new FormulaText(formula);
  let out = "";
  let done = 0;
  while (text.findStart()) {
    const start = text.at;
    const token = readToken(text);
    if (text.at === start) text.at += 1;
    const changed = token === undefined ? undefined : change(token);
    if (changed === undefined || changed === token?.text) continue;
    out += formula.slice(done, start) + changed;
    done = text.at;
  }
  return done === 0 ? formula : out + formula.slice(done);
}

/** The formula's tokens, in their order. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  mapTokens(formula, (found) => {
    tokens.push(found);
    return found.text;
  });
  return tokens;
}
