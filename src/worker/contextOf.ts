import { lookupsIn } from "../table/places/readPlaces";
import type { Context } from "../table/understand";
import type { Beside } from "./core";
import { namedLists } from "./namedLists";

/** The workbook's own lookup sheets go before what a person loaded. */
export const contextOf = ({ lists, gazetteers }: Beside): Context => ({
  lists: namedLists(lists),
  gazetteers: [...lookupsIn(lists), ...gazetteers],
});
