/** A text as a constant of a formula: in quotes, quotes within it doubled. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
