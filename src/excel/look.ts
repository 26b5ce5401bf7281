import * as v from "valibot";

/** The worksheet property that remembers how a sheet looked before it was classified. */
export const lookProperty = "confide.look";

/** What a classification shows on the sheet itself (`pageHeaderFor` and `tabColorFor` of records make it). */
export interface ClassificationLook {
  /** Middle section of the page header, in Excel's mark-up. */
  readonly header: string;
  /** Middle section of the page footer, in Excel's mark-up. */
  readonly footer: string;
  /** `#RRGGBB` */
  readonly tabColor: string;
}

/** How a sheet looks now. `taken` are the characters in the left and right sections beside ours. */
export interface CurrentLook extends ClassificationLook {
  readonly taken: { readonly header: number; readonly footer: number };
}

const change = v.object({ was: v.string(), set: v.string() });
const lookSchema = v.object({ version: v.literal(1), header: change, footer: change, tabColor: change });

/** What stood there before a classification, and what the classification put in its place. */
export type StoredLook = v.InferOutput<typeof lookSchema>;
type Change = v.InferOutput<typeof change>;

/** A remembered look; undefined when there is none or it can't be read (then nothing is restored). */
export const parseLook = (text: string | undefined): StoredLook | undefined => {
  if (text === undefined) return undefined;
  try {
    const parsed = v.safeParse(lookSchema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
};

/** The text that `parseLook` reads. */
export const serialiseLook = (look: StoredLook): string => JSON.stringify(look);

/** The look to set and remember. What was there before the first classification stays remembered. */
export const withLook = (
  now: CurrentLook,
  stored: StoredLook | undefined,
  shown: ClassificationLook,
): StoredLook => ({
  version: 1,
  header: { was: beforeOurs(now.header, stored?.header), set: fitted(shown.header, now.taken.header) },
  footer: { was: beforeOurs(now.footer, stored?.footer), set: fitted(shown.footer, now.taken.footer) },
  tabColor: { was: beforeOurs(now.tabColor, stored?.tabColor), set: shown.tabColor },
});

/** The look without the classification. */
export const restored = (now: CurrentLook, stored: StoredLook | undefined): ClassificationLook => ({
  header: beforeOurs(now.header, stored?.header),
  footer: beforeOurs(now.footer, stored?.footer),
  tabColor: beforeOurs(now.tabColor, stored?.tabColor),
});

/** Colours may come back in another case than they were set. */
const beforeOurs = (now: string, ours: Change | undefined): string =>
  ours !== undefined && now.toLowerCase() === ours.set.toLowerCase() ? ours.was : now;

/** Excel holds 255 characters of a header in all its sections, their marks (`&L`, `&C`, `&R`) included. */
const fitted = (markup: string, taken: number): string => {
  const room = Math.max(0, 255 - 6 - taken);
  if (markup.length <= room) return markup;
  const units = markup.match(/&&|[^]/gu) ?? [];
  let cut = "";
  for (const unit of units) {
    if (cut.length + unit.length >= room) break;
    cut += unit;
  }
  return room === 0 ? "" : `${cut.trimEnd()}…`;
};
