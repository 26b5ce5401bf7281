import type { PlacedHit } from "../anonymise/hitPage";
import { noAnswers } from "../codebook/apart";
import type { Codebook, KeptText } from "../codebook/codebook";
import { addEntry } from "../codebook/editing/entries";
import { emptyCodebook } from "../codebook/enrol";
import { freshId } from "../codebook/freshId";
import { keepText, keepTextNoMore } from "../codebook/keptTexts";
import type { Watched } from "../excel/session";
import type { TextDecisions } from "../anonymise/recipe";
import type { HitGroupOutline } from "../worker/hitSearch";
import type { PreparedCopy } from "./prepareCopy";
import type { Services } from "./services";

type CodebookServices = Pick<Services, "codebooks" | "now">;

/** @throws as `CodebookStore.load`, so also while it is locked */
const codebookNow = async ({ codebooks, now }: CodebookServices): Promise<Codebook> =>
  (await codebooks.load()) ?? emptyCodebook(now().toISOString());

/**
 * What the copy that was prepared would take out of texts. Nothing is written, and no code is given.
 *
 * @throws as `CodebookStore.load`; CoreError
 */
export const findHits = async (
  services: Services,
  { sheet, recipe, wish }: PreparedCopy,
  watched: Watched = {},
): Promise<readonly HitGroupOutline[]> => {
  const codebook = await codebookNow(services);
  const now = services.now().toISOString();
  const question = { recipe, codebook, answers: wish.answers ?? noAnswers, now };
  return services.core.findHits(sheet.handle, question, watched);
};

/**
 * Some hits of a group that was found, with what was said of them. Not to be cancelled: that would end the worker, and with
 * it the search.
 *
 * @param from and `count`: which of the group's hits
 * @throws as `CodebookStore.load`; CoreError `not-held` when the sheet has to be searched again
 */
export const hitsOfGroup = async (
  services: Services,
  { sheet, recipe }: PreparedCopy,
  group: string,
  from: number,
  count: number,
): Promise<readonly PlacedHit[]> => {
  const { keptTexts } = await codebookNow(services);
  const said = { exceptions: recipe.texts.kept, keptTexts };
  return services.core.hitPage(sheet.handle, { group, from, count, said });
};

/** The same copy with another word on what is found in its texts; it holds for this copy only. */
export const withTexts = (prepared: PreparedCopy, texts: TextDecisions): PreparedCopy => ({
  ...prepared,
  wish: { ...prepared.wish, texts },
  recipe: { ...prepared.recipe, texts },
});

/** From now on a text stays in copies wherever it stands. @throws as `CodebookStore.update` */
export const keepAllLike = ({ codebooks, now }: CodebookServices, kept: KeptText): Promise<Codebook> =>
  codebooks.update((codebook) => keepText(codebook, kept, now().toISOString()));

/** Takes `keepAllLike` back. @throws as `CodebookStore.update` */
export const keepNoMore = ({ codebooks, now }: CodebookServices, kept: KeptText): Promise<Codebook> =>
  codebooks.update((codebook) => keepTextNoMore(codebook, kept, now().toISOString()));

/** Puts an organisation that was missed into the codebook. @throws EditError as `addEntry`; as `CodebookStore.update` */
export const addOrganisation = (
  { codebooks, now, random }: Pick<Services, "codebooks" | "now" | "random">,
  written: string,
): Promise<Codebook> =>
  codebooks.update((codebook) => {
    const stamp = { id: freshId(random), at: now().toISOString() };
    return addEntry(codebook, written, freshId(random), stamp);
  });
