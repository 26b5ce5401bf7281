/** Texts by their index, however they are kept. */
export interface TextList {
  readonly length: number;
  at(index: number): string | undefined;
}

/** Texts joined to few strings: plain data that crosses to another thread as fast as its bytes can be copied. */
export interface PackedTexts {
  readonly blocks: readonly string[];
  /** Where each text ends in its block. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Texts in a block; of texts as long as a cell may hold, one block stays far below the longest string. */
const blockLength = 4096;

export function packTexts(texts: TextList): PackedTexts {
  const ends = new Uint32Array(texts.length);
  const blocks: string[] = [];
  for (let start = 0; start < texts.length; start += blockLength) {
    const block: string[] = [];
    let end = 0;
    for (let index = start; index < Math.min(start + blockLength, texts.length); index++) {
      const text = texts.at(index) ?? "";
      ends[index] = end += text.length;
      block.push(text);
    }
    blocks.push(block.join(""));
  }
  return { blocks, ends };
}

/** The texts again; each is cut out when it is asked for. */
export function unpackTexts({ blocks, ends }: PackedTexts): TextList {
  return {
    length: ends.length,
    at: (index) => {
      const start = index % blockLength === 0 ? 0 : ends[index - 1];
      return blocks[Math.floor(index / blockLength)]?.slice(start, ends[index]);
    },
  };
}
