const [quote, apostrophe, openBracket, closeBracket, hash] = ['"', "'", "[", "]", "#"].map((mark) =>
  mark.charCodeAt(0),
);

/** Letters, digits, `_ . \ ? $`: what names, cells and numbers are written in. Beyond ASCII everything counts. */
const isWord = Array.from({ length: 128 }, (_, code) => /[\w.\\?$]/.test(String.fromCharCode(code)));
const inWord = (code: number): boolean => (code < 128 ? isWord[code] === true : !Number.isNaN(code));

const errorText = /#(?:N\/A|[A-Z_]+(?:\/0)?[!?])/y;

/** A formula's text, read from left to right. What does not stand at the place where it is asked for is `""`. */
export class FormulaText {
  at = 0;

  constructor(private readonly text: string) {}

  since(start: number): string {
    return this.text.slice(start, this.at);
  }

  is(mark: string): boolean {
    return this.text[this.at] === mark;
  }

  take(mark: string): boolean {
    const found = this.is(mark);
    if (found) this.at += 1;
    return found;
  }

  /** Goes on to where a token may start, over operators and texts in quotes; false at the end. */
  findStart(): boolean {
    for (; this.at < this.text.length; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === quote) this.at = this.endOfQuoted('"') - 1;
      else if (code === apostrophe || code === openBracket || code === hash || inWord(code)) return true;
    }
    return false;
  }

  word(): string {
    const start = this.at;
    while (inWord(this.text.charCodeAt(this.at))) this.at += 1;
    return this.since(start);
  }

  error(): string {
    const start = this.at;
    errorText.lastIndex = start;
    if (errorText.test(this.text)) this.at = errorText.lastIndex;
    return this.since(start);
  }

  /** `[...]` with brackets inside one another; `'` makes the character after it one of a name. */
  brackets(): string {
    const start = this.at;
    let depth = 0;
    for (let index = start; index < this.text.length; index += 1) {
      const code = this.text.charCodeAt(index);
      if (code === apostrophe) index += 1;
      else if (code === openBracket) depth += 1;
      else if (code === closeBracket) depth -= 1;
      if (depth > 0) continue;
      this.at = index + 1;
      break;
    }
    return this.since(start);
  }

  /** `Sheet1!`, `'My sheet'!`, `[1]Data!`, `Jan:Dec!`, `#REF!`. */
  prefix(): string {
    const start = this.at;
    if (this.text.startsWith("#REF!", start) && inWord(this.text.charCodeAt(start + 5))) this.at += 5;
    else if (this.is("'")) this.at = this.endOfQuoted("'");
    else {
      if (this.is("[")) this.at = this.text.indexOf("]", start) + 1 || start;
      this.word();
      if (this.is(":") && this.at > start) this.secondSheet();
    }
    if (this.text[this.at - 1] !== "!" && !this.take("!")) this.at = start;
    return this.since(start);
  }

  /** Takes the `(` of a function after its name. */
  isCall(): boolean {
    const start = this.at;
    while (this.is(" ")) this.at += 1;
    if (this.take("(")) return true;
    this.at = start;
    return false;
  }

  /** Whether the word before goes on as something else than a reference. */
  isOpen(): boolean {
    return this.is("(") || this.is("[") || this.is("!");
  }

  private secondSheet(): void {
    const colon = this.at;
    this.at += 1;
    if (this.word() === "" || !this.is("!")) this.at = colon;
  }

  private endOfQuoted(mark: string): number {
    let end = this.text.indexOf(mark, this.at + 1);
    while (end >= 0 && this.text[end + 1] === mark) end = this.text.indexOf(mark, end + 2);
    return end < 0 ? this.text.length : end + 1;
  }
}
