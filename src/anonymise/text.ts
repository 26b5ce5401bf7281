import type { Codebook, SeriesId } from "../codebook/codebook";
import { withoutInvisible } from "../codebook/fold";
import type { Table } from "../table/table";
import type { Hit } from "./cell";
import {
  contactSpans,
  hiddenSpans,
  organisationSpans,
  replaceSpans,
  titleSpans,
  type FindSpans,
} from "./spans";

export interface CleanText {
  readonly text: string;
  readonly hits: readonly Hit[];
}

export type TextCleaner = (text: string) => CleanText;

const cleaner =
  (finders: readonly FindSpans[]): TextCleaner =>
  (written) => {
    let text = withoutInvisible(written);
    const hits: Hit[] = [];
    for (const find of finders) {
      const spans = find(text);
      if (spans.length === 0) continue;
      text = replaceSpans(text, spans);
      hits.push(...spans.map(({ hit }) => hit));
    }
    return { text, hits };
  };

/** The cleaners of one copy: `kept` for every text that stays, `free` for free text a person chose to redact. */
export interface Cleaners {
  readonly kept: TextCleaner;
  readonly free: TextCleaner;
}

/**
 * Contacts first (an address holds an organisation's name), then organisations, then people of the person columns;
 * in free text also people with titles, and sites of the removed site columns.
 */
export const makeCleaners = (
  table: Table,
  codebook: Codebook,
  series: SeriesId,
  coded: boolean,
): Cleaners => {
  const common = [
    contactSpans,
    organisationSpans(codebook, series, coded),
    hiddenSpans(table, ["person"], "person"),
  ];
  return {
    kept: cleaner(common),
    free: cleaner([...common, titleSpans, hiddenSpans(table, ["site", "neighbourhood"], "place")]),
  };
};

/** For rules that let organisations be named: nothing is taken out. */
export const openCleaners: Cleaners = {
  kept: (text) => ({ text, hits: [] }),
  free: (text) => ({ text, hits: [] }),
};
