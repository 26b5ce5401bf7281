import type { RecipeColumnOutput } from "./output/copyOutput";

/** Double quotes where nothing inside means anything to a shell, else single ones. */
const quoted = (words: string): string =>
  /["$`\\!]/.test(words) ? `'${words.replaceAll("'", `'\\''`)}'` : `"${words}"`;

/** An option with two words as it can be typed into a shell. @example typedOption("same", "A", "B") // --same "A=B" */
export const typedOption = (option: string, one: string, other: string): string =>
  `--${option} ${quoted(`${one}=${other}`)}`;

/** A `--decide` as it can be typed into a shell. @example decideOption(budget, "keep") // --decide "Budget=keep" */
export const decideOption = ({ decideAs }: Pick<RecipeColumnOutput, "decideAs">, treatment: string): string =>
  typedOption("decide", decideAs, treatment);
