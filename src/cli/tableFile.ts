import { differencesInWords } from "../commands/protocolDifferences";
import type { Translate } from "../i18n/translator";
import type { Protocol } from "../protocol/protocol";
import { parseProtocolText } from "../protocol/schema";
import { turkeyProtocol } from "../protocol/turkey";
import { BadInputError } from "./badInput";
import { readWhole } from "./files";

/** The table of rules that is named on the command line. */
export interface TableRequest {
  /** Whole path; undefined is the Turkey table. */
  readonly file: string | undefined;
  /** The person's word that the hub agreed to what is looser than the Turkey protocol. */
  readonly looserAgreed: boolean;
}

/**
 * The table that every question is asked of.
 *
 * @throws BadInputError when the file can't be read, or is looser and nobody agreed to that; ProtocolFormatError
 */
export const tableOf = async (
  { file, looserAgreed }: TableRequest,
  translate: Translate,
): Promise<Protocol> => {
  if (file === undefined) return turkeyProtocol;
  const protocol = parseProtocolText(new TextDecoder().decode(await readWhole(file)));
  const looser = differencesInWords(protocol, translate).filter((row) => row.looser.length > 0);
  if (looser.length > 0 && !looserAgreed)
    throw new BadInputError("looser-table", {
      file,
      count: looser.length,
      rows: looser.map(({ title, looser: what }) => `${title}. ${what.join(" ")}`).join("\n"),
    });
  return protocol;
};
