const literal = /"((?:[^"]|"")*)"/g;
const reference = /\$?\b[A-Z]{1,3}\$?\d{1,7}\b/g;
const functionName = /\b[A-Z][A-Z0-9.]*(?=\()/g;
const otherBook = /\[\d+\]|\[[^\][]+\.xl[a-z]{1,2}\]/i;

/** The texts in quotes that stand in a formula. */
export const formulaLiterals = (formula: string): readonly string[] =>
  [...formula.matchAll(literal)].map(([, text = ""]) => text.replaceAll('""', '"'));

/** What of a formula a person named: sheets, names, tables and texts, without references and functions. */
export const formulaWords = (formula: string): string =>
  formula.replace(functionName, " ").replace(reference, " ");

/** Does the formula read from another workbook? */
export const readsOtherBook = (formula: string): boolean => otherBook.test(formula.replace(literal, " "));

/** A text that says something: more than a unit, a sign or a blank. */
export const saysSomething = (text: string): boolean => /\p{L}{3}/u.test(text);
