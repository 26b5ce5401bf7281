const isDigits = (word: string): boolean => /\d/.test(word);

/** A letter too many at `at` of `long`. */
const isOneMore = (long: string, short: string, at: number): boolean =>
  long.slice(at + 1) === short.slice(at);

/** Is `other` this word with one letter missing, too many, another, or two changed about? Never in figures. */
export const isOneSlip = (word: string, other: string): boolean => {
  if (word === other || isDigits(word) || isDigits(other)) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  if (word.length === other.length + 1) return isOneMore(word, other, at);
  if (other.length === word.length + 1) return isOneMore(other, word, at);
  if (word.length !== other.length) return false;
  const isSwapped = word[at] === other[at + 1] && word[at + 1] === other[at];
  return (
    word.slice(at + 1) === other.slice(at + 1) || (isSwapped && word.slice(at + 2) === other.slice(at + 2))
  );
};

const leastWord = 3;
/** Letters of the shorter name, from which on it may have a slip, and two. */
export const leastName = 6;
export const twoSlipsFrom = 16;

/** Another first letter makes another word (`Hands`, `Lands`), unless two are changed about. */
const isSlipOfWord = (word: string, other: string): boolean =>
  Math.max(word.length, other.length) > leastWord &&
  isOneSlip(word, other) &&
  (word[0] === other[0] || (word[0] === other[1] && word[1] === other[0]));

/** Are these the same words, with one slip, or in a long name two in two words? Short names have none. */
export const areSlipsApart = (words: readonly string[], others: readonly string[]): boolean => {
  const [key, otherKey] = [words.join(""), others.join("")];
  const shorter = Math.min(key.length, otherKey.length);
  if (shorter < leastName) return false;
  if (words.length !== others.length) return key[0] === otherKey[0] && isOneSlip(key, otherKey);
  const unlike = words.filter((word, at) => word !== others[at]);
  const slips = words.filter((word, at) => isSlipOfWord(word, others[at] ?? ""));
  const most = shorter >= twoSlipsFrom ? 2 : 1;
  return unlike.length === slips.length && slips.length > 0 && slips.length <= most;
};
