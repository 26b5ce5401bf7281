/** An HXL hashtag taken apart: `#org +impl +name` is tag `org` with attributes `impl` and `name`. */
export interface Tag {
  readonly tag: string;
  readonly has: (...attributes: readonly string[]) => boolean;
}

/** True for a cell that looks like an HXL tag, valid or not (`#x_staff`, `#adm1 +name`). */
export function isHxlTag(text: string): boolean {
  return /^#\s?[a-z][\w\s+/?-]*$/i.test(text.trim()) && !/^#\s+\S+\s+\w+/.test(text.trim());
}

/** A tag without spaces, in lower case. */
export function tidyTag(text: string): string {
  return text.toLowerCase().replace(/\s+/g, "");
}

/** Takes a tag apart. Endings that people write with `_` count as attributes: `#adm1_code`. */
export function parseTag(text: string): Tag {
  const [tag = "", ...attributes] = tidyTag(text)
    .replace(/^#/, "")
    .replace(/[?]/g, "")
    .split(/[+/]|_(?=id$|code$|pcode$|lnk$|deg$|num$)/);
  return { tag, has: (...wanted) => wanted.some((attribute) => attributes.includes(attribute)) };
}
