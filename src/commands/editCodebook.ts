import type { Codebook } from "../codebook/codebook";
import type { Stamp } from "../codebook/editing/changeEntries";
import { freshId } from "../codebook/freshId";
import type { Services } from "./services";

/** What a person wants of the codebook, as `src/codebook/editing/` does it. @param newId for an entry that is made */
export type Edit = (codebook: Codebook, stamp: Stamp, newId: string) => Codebook;

/**
 * Carries out an edit on the codebook as it is kept now, and keeps what comes of it.
 *
 * @throws EditError when it is refused; whatever `CodebookStore.update` throws
 */
export const editCodebook = (
  { codebooks, random, now }: Pick<Services, "codebooks" | "random" | "now">,
  edit: Edit,
): Promise<Codebook> => {
  const stamp = { id: freshId(random), at: now().toISOString() };
  const newId = freshId(random);
  return codebooks.update((kept) => edit(kept, stamp, newId));
};
