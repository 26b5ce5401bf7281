import * as v from "valibot";

/** The name of the `worksheet.customProperties` entry, on the last sheet of a copy's file, that holds its statement. */
export const statementProperty = "confide.statement";

const currentVersion = 1;

const statementSchema = v.strictObject({
  version: v.literal(currentVersion),
  sheets: v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.minLength(1)),
      fingerprint: v.pipe(v.string(), v.regex(/^[^:]+:[0-9a-f]+$/)),
    }),
  ),
});

/**
 * What a copy's file says of its own sheets when it is made: their names in their order, and the fingerprint of each. No
 * secret is in it, so it tells only that nothing was changed since by chance or by hand: whoever means to deceive can write
 * another.
 */
export interface FileStatement {
  readonly version: 1;
  readonly sheets: readonly { readonly name: string; readonly fingerprint: string }[];
}

export const formatFileStatement = (sheets: FileStatement["sheets"]): string =>
  JSON.stringify({ version: currentVersion, sheets } satisfies FileStatement);

/** The statement, or undefined when this is none that this version can read. */
export const parseFileStatement = (text: string): FileStatement | undefined => {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), statementSchema), text);
  return result.success ? result.output : undefined;
};
