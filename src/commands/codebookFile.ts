import type { Codebook } from "../codebook/codebook";
import type { CodebookVault } from "./codebookVault";
import type { Services } from "./services";

type FileServices = Pick<Services, "offerFile" | "now"> & { readonly vault: CodebookVault };

/**
 * Puts the sealed codebook into the person's hands as a file, for backup and hand-over; it opens with the passphrase only.
 *
 * @returns the file's name
 * @throws CommandError `codebook-locked`, `codebook-without-passphrase`; SealedError when the one kept can't be read
 */
export const saveCodebook = async ({ vault, offerFile, now }: FileServices): Promise<string> => {
  const codebook = await vault.load();
  const fileName = `confide-codebook-${now().toISOString().slice(0, 10)}.sealed`;
  await offerFile((await vault.sealed()) ?? new Uint8Array(), fileName);
  if (codebook !== undefined) await vault.markBackedUp(codebook);
  return fileName;
};

/**
 * Uses another codebook from now on. The one before is handed out as a file first, so that no code is ever lost.
 *
 * @returns the name of that file
 */
export const replaceCodebook = async (services: FileServices, codebook: Codebook): Promise<string> => {
  const { vault } = services;
  const fileName = await saveCodebook(services);
  await vault.save(codebook);
  await vault.markBackedUp(codebook);
  return fileName;
};
