import { BadInputError } from "./badInput";
import type { OptionValues } from "./options";

/** What a command line asks of several workbooks. */
export interface LookRequest {
  readonly command: "look";
  readonly files: readonly string[];
  /** The workbook whose records (consents, breaches) count. */
  readonly records: string | undefined;
  readonly codebook: string | undefined;
  readonly gazetteer: string | undefined;
  /** File with the table of rules of another hub; undefined is the Turkey table. */
  readonly protocol: string | undefined;
  readonly looserAgreed: boolean;
  readonly json: boolean;
}

/** @throws BadInputError without a file */
export const lookRequest = (typed: OptionValues, files: readonly string[]): LookRequest => {
  if (files.length === 0) throw new BadInputError("no-file", { command: "look" });
  const { records, codebook, gazetteer, protocol, json = false } = typed;
  const looserAgreed = typed["looser-agreed"] === true;
  return { command: "look", files, records, codebook, gazetteer, protocol, looserAgreed, json };
};
