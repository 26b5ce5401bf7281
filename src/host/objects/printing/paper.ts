/** Names of paper in Office.js (`Excel.PaperType`), in the order of the numbers that files give them, from 1. */
const papers = (
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 " +
  "Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL " +
  "EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly " +
  "EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
).split(" ");

/** The name of a file's paper, null for one that Office.js does not name. A file that names none means Letter. */
export const paperName = (number = 1): string | null => papers[number - 1] ?? null;

/** The number of a paper; undefined for a name that is none. */
export function paperNumber(name: unknown): number | undefined {
  const index = papers.findIndex((known) => known === name);
  return index < 0 ? undefined : index + 1;
}
