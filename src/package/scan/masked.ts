/**
 * A text of which only the shape is shown: the first letter of each word, no figures.
 *
 * @example masked("Hope Foundation 12") === "H… F… #"
 */
export function masked(text: string): string {
  return text.replace(/\p{N}+/gu, "#").replace(/([\p{L}\p{M}])[\p{L}\p{M}]+/gu, "$1…");
}
