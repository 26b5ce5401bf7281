import { parseArea } from "../cells/address";
import { readRelationships } from "../read/relationships";
import {
  attributeOf,
  booleanOf,
  childOf,
  childrenOf,
  descend,
  numberOf,
  textOf,
  type XmlElement,
} from "../xml/element";
import { decodeXstring } from "../xml/escape";
import { parseXml } from "../xml/parse";
import type { Archive } from "../zip/archive";
import type { Message, Person, StoredComment, StoredNote } from "./storedComment";

/** Where the parts of a sheet's comments lie; undefined where there are none. */
export interface CommentParts {
  readonly threads: string | undefined;
  readonly notes: string | undefined;
  readonly drawing: string | undefined;
}

export function commentParts(archive: Archive, sheetPart: string): CommentParts {
  const related = readRelationships(archive, sheetPart).filter(({ target }) => archive.has(target));
  const partOf = (kind: string) => related.find((each) => each.kind === kind)?.target;
  return { threads: partOf("threadedComment"), notes: partOf("comments"), drawing: partOf("vmlDrawing") };
}

const rootOf = (archive: Archive, part: string | undefined): XmlElement | undefined => {
  const bytes = part === undefined ? undefined : archive.get(part);
  return part !== undefined && bytes ? parseXml(bytes, part) : undefined;
};

const withoutZone = /\d$/;

/** Times in files are in UTC and do not say so. */
const momentOf = (text = ""): string => (withoutZone.test(text) ? `${text}Z` : text);

function messageOf(thread: XmlElement): Message {
  return {
    id: attributeOf(thread, "id") ?? "",
    author: attributeOf(thread, "personId") ?? "",
    text: decodeXstring(textOf(childOf(thread, "text"))),
    created: momentOf(attributeOf(thread, "dT")),
    mentions: descend(thread, "mentions", "mention").map((mention) => ({
      id: attributeOf(mention, "mentionId") ?? "",
      person: attributeOf(mention, "mentionpersonId") ?? "",
      start: numberOf(attributeOf(mention, "startIndex")) ?? 0,
      length: numberOf(attributeOf(mention, "length")) ?? 0,
    })),
  };
}

/** The comments of a sheet with their replies, in the file's order. */
export function readThreads(archive: Archive, part: string | undefined): StoredComment[] {
  const threads = childrenOf(rootOf(archive, part), "threadedComment");
  const repliesTo = (id: string | undefined) =>
    threads.filter((thread) => attributeOf(thread, "parentId") === id).map(messageOf);
  return threads.flatMap((thread) => {
    const area = parseArea(attributeOf(thread, "ref") ?? "");
    if (area === undefined || attributeOf(thread, "parentId") !== undefined) return [];
    const resolved = booleanOf(attributeOf(thread, "done"));
    const replies = repliesTo(attributeOf(thread, "id"));
    return [{ ...messageOf(thread), row: area.top, column: area.left, resolved, replies }];
  });
}

/** The author of the note that stands for a comment is `tc=` and the comment's id. */
export const placeholderAuthor = (id: string): string => `tc=${id}`;

/** The notes of a sheet, without those that stand for comments. */
export function readNotes(
  archive: Archive,
  part: string | undefined,
  threads: readonly StoredComment[],
): StoredNote[] {
  const root = rootOf(archive, part);
  const authors = descend(root, "authors", "author").map((author) => decodeXstring(textOf(author)));
  const placeholders = new Set(threads.map(({ id }) => placeholderAuthor(id).toLowerCase()));
  return descend(root, "commentList", "comment").flatMap((comment) => {
    const area = parseArea(attributeOf(comment, "ref") ?? "");
    const author = authors[numberOf(attributeOf(comment, "authorId")) ?? 0] ?? "";
    if (area === undefined || placeholders.has(author.toLowerCase())) return [];
    return [{ row: area.top, column: area.left, author, text: noteText(comment) }];
  });
}

/** The text of a note's runs; phonetic hints are no text of it. */
export const noteText = (comment: XmlElement): string => {
  const text = childOf(comment, "text");
  const runs = [...childrenOf(text, "t"), ...descend(text, "r", "t")];
  return decodeXstring(runs.map(textOf).join(""));
};

/** The persons of the workbook. */
export function readPersons(archive: Archive, workbookPart: string): Person[] {
  const part = readRelationships(archive, workbookPart).find(({ kind }) => kind === "person")?.target;
  return childrenOf(rootOf(archive, part), "person").map((person) => ({
    id: attributeOf(person, "id") ?? "",
    name: decodeXstring(attributeOf(person, "displayName") ?? ""),
    userId: attributeOf(person, "userId") ?? "",
    provider: attributeOf(person, "providerId") ?? "None",
  }));
}
