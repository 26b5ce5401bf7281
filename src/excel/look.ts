import * as v from "valibot";
import { pageHeaderText } from "./pageHeader";

/** The worksheet property that remembers how a sheet looked before it was classified. */
export const lookProperty = "confide.look";

const change = v.object({ was: v.string(), set: v.string() });
const lookSchema = v.object({ version: v.literal(1), header: change, tabColor: change });

/** What stood in page header and tab colour before a classification, and what the classification put there. */
export type StoredLook = v.InferOutput<typeof lookSchema>;

/** How a sheet looks now. */
export interface Look {
  /** Middle section, in Excel's mark-up. */
  readonly header: string;
  /** `#RRGGBB`, or `""`. */
  readonly tabColor: string;
  /** Characters in the header's left and right sections. */
  readonly otherHeaderLength: number;
}

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

export const serialiseLook = (look: StoredLook): string => JSON.stringify(look);

/** The look to set and remember. What was there before the first classification stays remembered. */
export const withLook = (
  now: Look,
  stored: StoredLook | undefined,
  shown: { readonly pageHeader: string; readonly tabColor: string },
): StoredLook => ({
  version: 1,
  header: {
    was: beforeOurs(now.header, stored?.header),
    set: pageHeaderText(shown.pageHeader, now.otherHeaderLength),
  },
  tabColor: { was: beforeOurs(now.tabColor, stored?.tabColor), set: shown.tabColor },
});

/** The look without the classification. */
export const restored = (
  now: Look,
  stored: StoredLook | undefined,
): { readonly header: string; readonly tabColor: string } => ({
  header: beforeOurs(now.header, stored?.header),
  tabColor: beforeOurs(now.tabColor, stored?.tabColor),
});

/** Colours may come back in another case than they were set. */
const beforeOurs = (now: string, ours: { readonly was: string; readonly set: string } | undefined): string =>
  ours !== undefined && now.toLowerCase() === ours.set.toLowerCase() ? ours.was : now;
