import { exceptionFor, keptTextFor } from "../anonymise/exceptionFor";
import type { Exception } from "../anonymise/exceptions";
import type { PlacedHit } from "../anonymise/hitPage";
import type { KeptText } from "../codebook/codebook";
import { keepAllLike, withTexts } from "../commands/hitReview";
import type { PreparedCopy } from "../commands/prepareCopy";
import { BadInputError } from "./badInput";
import type { Work } from "./command";
import { keyOfTyped } from "./decisions";
import { hitsOf } from "./hitsReport";

/** What a typed text comes to: all like it stay, or one contact. */
interface TypedText {
  readonly alike: readonly KeptText[];
  readonly contacts: readonly Exception[];
}

const different = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

const typedText = (text: string, hits: readonly PlacedHit[], column: string | undefined): TypedText => {
  const meant = hits.filter(
    ({ words, headerKey, mayStay }) => mayStay && words === text && headerKey === (column ?? headerKey),
  );
  const alike = meant.flatMap((hit) => keptTextFor(hit) ?? []);
  const contacts = meant
    .filter((hit) => keptTextFor(hit) === undefined)
    .flatMap((hit) => exceptionFor(hit) ?? []);
  if (meant.length === 0) throw new BadInputError("no-such-hit", { text });
  if (contacts.length > 1) throw new BadInputError("many-contacts", { text, count: contacts.length });
  return {
    alike: different(alike.map((kept) => (column === undefined ? kept : { ...kept, column }))),
    contacts,
  };
};

/**
 * Takes what was typed of texts: what stays wherever it stands goes into the codebook, a contact stays in this copy.
 *
 * @throws BadInputError `no-such-hit`; `many-contacts`, for contacts are looked at one at a time; as `keyOfTyped`
 */
export const sayOfTexts = async (
  { request, workbook }: Work,
  prepared: PreparedCopy,
): Promise<PreparedCopy> => {
  const marking = withTexts(prepared, { kept: [], marked: request.removeTexts });
  if (request.keepTexts.length === 0 || prepared.recipe.obstacles.length > 0) return marking;
  const { columns } = prepared.recipe;
  const column = request.column === undefined ? undefined : keyOfTyped(request.column, columns);
  const { hits } = await hitsOf(workbook.services, marking);
  const typed = request.keepTexts.map((text) => typedText(text, hits, column));
  for (const kept of typed.flatMap(({ alike }) => alike)) await keepAllLike(workbook.services, kept);
  const kept = typed.flatMap(({ contacts }) => contacts);
  return withTexts(marking, { kept, marked: request.removeTexts });
};
