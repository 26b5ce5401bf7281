import type { Protocol } from "../protocol/protocol";
import { formatProtocol, parseProtocolText } from "../protocol/schema";
import { dayOf } from "./dayOf";
import type { Services } from "./services";

/**
 * Puts a table into the person's hands as a file for colleagues.
 *
 * @returns the file's name
 * @throws ProtocolFormatError when it is none yet
 */
export const saveProtocol = async (
  { offerFile, now }: Pick<Services, "offerFile" | "now">,
  protocol: Protocol,
): Promise<string> => {
  const fileName = `confide-table-${dayOf(now())}.json`;
  await offerFile(new TextEncoder().encode(formatProtocol(protocol)), fileName);
  return fileName;
};

/** @throws ProtocolFormatError */
export const readProtocol = async (file: Pick<Blob, "text">): Promise<Protocol> =>
  parseProtocolText(await file.text());
