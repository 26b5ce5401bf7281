/** Where a person's files are: folders of a machine, shares, and drives on the web. */
const forms = [
  '\\b[A-Z]:(?:\\\\|/)[^\\s"<>|*?]+(?: [^\\s"<>|*?\\\\/]+[\\\\/][^\\s"<>|*?]+)*',
  '(?<![\\w/.:])/(?:Users|home|Volumes|private|mnt|media)/[^\\s"<>|]+',
  '(?<![\\\\\\w:])\\\\\\\\[\\w.$-]{2,}\\\\[^\\s"<>|]+',
  '\\bfile:/{1,3}[^\\s"<>]+',
  '\\bhttps?://[^\\s"<>/]*(?:sharepoint\\.com|sharepoint\\.[a-z.]+|onedrive\\.live\\.com|docs\\.live\\.net|1drv\\.ms|drive\\.google\\.com|docs\\.google\\.com|dropbox\\.com|box\\.com)[^\\s"<>]*',
];
const pattern = new RegExp(forms.join("|"), "giu");
const hint = /[\\/]/;

/** Paths and addresses that tell on whose machine or drive a file lay. */
export const findUserPaths = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  hint.test(text)
    ? [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
        start: index,
        end: index + written.length,
      }))
    : [];
