import type { DisclosureClass } from "../protocol/rule";

/**
 * Three colours of Okabe and Ito's palette, which people with any of the common colour vision deficiencies tell apart
 * (https://jfly.uni-koeln.de/color/). They differ in lightness too. The class is also said in words, never by colour alone.
 */
const tabColors: Readonly<Record<DisclosureClass, string>> = {
  public: "#0072B2",
  limited: "#F0E442",
  restricted: "#D55E00",
};

/** The tab colour of a classified sheet, `#RRGGBB`. */
export const tabColorFor = (disclosure: DisclosureClass): string => tabColors[disclosure];
