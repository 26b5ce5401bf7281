import type { RecipeColumnOutput } from "./output/copyOutput";

/** A `--decide` as it can be typed into a shell. @example decideOption(budget, "keep") // --decide "Budget=keep" */
export const decideOption = ({ decideAs }: Pick<RecipeColumnOutput, "decideAs">, treatment: string): string =>
  `--decide ${quoted(`${decideAs}=${treatment}`)}`;

/** Double quotes where nothing inside means anything to a shell, else single ones. */
const quoted = (words: string): string =>
  /["$`\\!]/.test(words) ? `'${words.replaceAll("'", `'\\''`)}'` : `"${words}"`;
