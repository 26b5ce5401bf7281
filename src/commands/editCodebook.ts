import type { Codebook } from "../codebook/codebook";
import type { Stamp } from "../codebook/editing/changeEntries";
import { freshId } from "../codebook/freshId";
import type { Services } from "./services";

/** What a person wants of the codebook, as `src/codebook/editing/` does it. @param newId for an entry that is made */
export type Edit = (codebook: Codebook, stamp: Stamp, newId: string) => Codebook;

/** What came of an edit. */
export interface Edited {
  readonly codebook: Codebook;
  /** False when all was so already. */
  readonly isChanged: boolean;
}

/**
 * Carries out an edit on the codebook as it is kept now, and keeps what comes of it.
 *
 * @throws EditError when it is refused; whatever `CodebookStore.update` throws
 */
export const editCodebook = async (
  { codebooks, random, now }: Pick<Services, "codebooks" | "random" | "now">,
  edit: Edit,
): Promise<Edited> => {
  const stamp = { id: freshId(random), at: now().toISOString() };
  const newId = freshId(random);
  const codebook = await codebooks.update((kept) => edit(kept, stamp, newId));
  return { codebook, isChanged: codebook.history.at(-1)?.id === stamp.id };
};
