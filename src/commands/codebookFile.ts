import { dayOf } from "./dayOf";
import type { Codebook } from "../codebook/codebook";
import type { CodebookVault } from "./codebookVault";
import type { Services } from "./services";

type FileServices = Pick<Services, "offerFile" | "now"> & { readonly vault: CodebookVault };

interface HandedOut {
  readonly fileName: string;
  /** What is in that file. */
  readonly codebook: Codebook | undefined;
}

const handOut = async ({ vault, offerFile, now }: FileServices): Promise<HandedOut> => {
  await vault.load();
  const sealed = await vault.sealed();
  const codebook = sealed && (await vault.openFile(sealed));
  const fileName = `confide-codebook-${dayOf(now())}.sealed`;
  await offerFile(sealed ?? new Uint8Array(), fileName);
  return { fileName, codebook };
};

/**
 * Puts the sealed codebook into the person's hands as a file, for backup and hand-over; it opens with the passphrase only.
 *
 * @returns the file's name
 * @throws CommandError `codebook-locked`, `codebook-without-passphrase`; SealedError when the one kept can't be read
 */
export const saveCodebook = async (services: FileServices): Promise<string> => {
  const { fileName, codebook } = await handOut(services);
  if (codebook !== undefined) await services.vault.markBackedUp(codebook);
  return fileName;
};

const areSame = (one: Codebook, other: Codebook | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Uses another codebook from now on. The one before is handed out as a file first, so that no code is ever lost; once
 * more when somebody else changed it meanwhile.
 *
 * @returns the name of that file
 */
export const replaceCodebook = async (services: FileServices, codebook: Codebook): Promise<string> => {
  const { vault } = services;
  const handedOut = await handOut(services);
  const kept = await vault.update((now) => (areSame(now, handedOut.codebook) ? codebook : now));
  if (kept !== codebook) return replaceCodebook(services, codebook);
  await vault.markBackedUp(codebook);
  return handedOut.fileName;
};
