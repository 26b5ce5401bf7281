import type { Codebook } from "../codebook/codebook";
import { formatCodebook } from "../codebook/file";
import type { Services } from "./services";

type FileServices = Pick<Services, "codebooks" | "offerFile" | "now">;

/**
 * Puts the codebook into the person's hands as a file, which is not sealed: whoever has it can read every code.
 *
 * @returns the file's name; undefined when there is no codebook yet
 * @throws CodebookFileError when the one on this device can't be read
 */
export const saveCodebook = async (services: FileServices): Promise<string | undefined> => {
  const codebook = await services.codebooks.load();
  if (codebook === undefined) return undefined;
  const fileName = `confide-codebook-${services.now().toISOString().slice(0, 10)}.json`;
  await services.offerFile(new TextEncoder().encode(formatCodebook(codebook)), fileName);
  return fileName;
};

/** Uses another codebook from now on. The one before is handed out as a file first, so that no code is ever lost. */
export const replaceCodebook = async (services: FileServices, codebook: Codebook): Promise<void> => {
  await saveCodebook(services);
  await services.codebooks.save(codebook);
};
