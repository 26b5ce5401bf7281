/** Excel holds 255 characters of page header in all, section marks (`&L`, `&C`, `&R`) included. */
const longestHeader = 255 - 6;

/**
 * A line as Excel's page header takes it: `&` doubled, because a single one starts a code, and cut to what is left of
 * Excel's 255 characters.
 *
 * @param taken characters in the other two sections of the header
 */
export const pageHeaderText = (line: string, taken = 0): string => {
  const room = Math.max(0, longestHeader - taken);
  const escaped = escapeCodes(line);
  if (escaped.length <= room) return escaped;
  let cut = "";
  for (const letter of line) {
    const next = cut + escapeCodes(letter);
    if (next.length + 1 > room) break;
    cut = next;
  }
  return room === 0 ? "" : `${cut.trimEnd()}…`;
};

const escapeCodes = (text: string): string => text.replaceAll("&", "&&").replace(/\s+/g, " ");
