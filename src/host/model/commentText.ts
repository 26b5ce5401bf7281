import type { Mention } from "../../package/comments/storedComment";

/** What a text with mentions shows, and where in it the names stand. `index` is that of the mention in the mark-up. */
export interface RichText {
  readonly text: string;
  readonly mentions: readonly { readonly index: number; readonly start: number; readonly length: number }[];
}

const mark = /<at id="(\d+)">(.*?)<\/at>/gs;

/** Reads Excel's mark-up of a comment: `<at id="0">Name</at> please look` shows as `@Name please look`. */
export function readRichText(markUp: string): RichText {
  const mentions: { index: number; start: number; length: number }[] = [];
  let text = "";
  let last = 0;
  for (const found of markUp.matchAll(mark)) {
    const [whole, index = "", name = ""] = found;
    text += markUp.slice(last, found.index);
    mentions.push({ index: Number(index), start: text.length, length: name.length + 1 });
    text += `@${name}`;
    last = found.index + whole.length;
  }
  return { text: text + markUp.slice(last), mentions };
}

/** The mark-up of a message; the first mentioned has the id 0. */
export function richTextOf({
  text,
  mentions,
}: {
  readonly text: string;
  readonly mentions: readonly Mention[];
}): string {
  let rich = "";
  let last = 0;
  mentions.forEach(({ start, length }, index) => {
    const name = text.slice(start, start + length).replace(/^@/, "");
    rich += `${text.slice(last, start)}<at id="${index}">${name}</at>`;
    last = start + length;
  });
  return rich + text.slice(last);
}
