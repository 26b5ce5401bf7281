import { cellAddress } from "../cells/address";
import { attributeOf, childOf, childrenOf, descend, element, type XmlElement } from "../xml/element";
import { encodeXstring } from "../xml/escape";
import { mainNamespace } from "../save/emptyPackage";
import { noteText, placeholderAuthor } from "./readComments";
import type { Message, Person, StoredComment, StoredNote } from "./storedComment";

const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** What Excel writes for programs that do not know comments. */
const explanation =
  "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will " +
  "get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924";

/** `<ThreadedComments>`; what an old element says beside what is known here stays. */
export function threadsXml(comments: readonly StoredComment[], old: XmlElement | undefined): XmlElement {
  const known = new Map(
    childrenOf(old, "threadedComment").map((thread) => [attributeOf(thread, "id"), thread]),
  );
  const threads = comments.flatMap((comment) => {
    const ref = cellAddress(comment.row, comment.column);
    const done = comment.resolved ? "1" : undefined;
    const first = threadXml(comment, { ref, done }, known.get(comment.id));
    const replies = comment.replies.map((reply) =>
      threadXml(reply, { ref, parentId: comment.id }, known.get(reply.id)),
    );
    return [first, ...replies];
  });
  const attributes = { xmlns: namespace, "xmlns:x": mainNamespace };
  return element("ThreadedComments", old?.attributes ?? attributes, threads);
}

function threadXml(
  { id, author, text, created, mentions }: Message,
  place: Readonly<Record<string, string | undefined>>,
  old: XmlElement | undefined,
): XmlElement {
  const dT = created === "" ? undefined : created.replace(/Z$/, "");
  const attributes = { ...old?.attributes, ref: place["ref"], dT, personId: author, id, ...place };
  const marks = mentions.map(({ id: mentionId, person, start, length }) =>
    element("mention", { mentionpersonId: person, mentionId, startIndex: start, length }),
  );
  const others = childrenOf(old).filter((child) => !["text", "mentions"].includes(child.name));
  return element("threadedComment", attributes, [
    element("text", {}, [encodeXstring(text)]),
    ...(marks.length > 0 ? [element("mentions", {}, marks)] : []),
    ...others,
  ]);
}

/** `<comments>`: the notes, and one for each comment. A note that says what it said keeps its runs. */
export function notesXml(
  { comments, notes }: { readonly comments: readonly StoredComment[]; readonly notes: readonly StoredNote[] },
  old: XmlElement | undefined,
): XmlElement {
  const placeholders = comments.map((comment): StoredNote => {
    const replies = comment.replies.map(({ text }) => `Reply:\n    ${text}`);
    const text = [explanation, "", `Comment:\n    ${comment.text}`, ...replies].join("\n");
    return { row: comment.row, column: comment.column, author: placeholderAuthor(comment.id), text };
  });
  const all = [...notes, ...placeholders].sort((a, b) => a.row - b.row || a.column - b.column);
  const authors = [...new Set(all.map(({ author }) => author))];
  const kept = descend(old, "commentList", "comment");
  const list = all.map((note) => {
    const ref = cellAddress(note.row, note.column);
    const same = kept.filter((each) => noteText(each) === note.text);
    const known = same.find((each) => attributeOf(each, "ref") === ref) ?? same[0];
    const attributes = { ...known?.attributes, ref, authorId: authors.indexOf(note.author) };
    const run = element("t", { "xml:space": "preserve" }, [encodeXstring(note.text)]);
    return element("comment", attributes, known?.children ?? [element("text", {}, [run])]);
  });
  return element("comments", { ...old?.attributes, xmlns: mainNamespace }, [
    element(
      "authors",
      {},
      authors.map((author) => element("author", {}, [encodeXstring(author)])),
    ),
    element("commentList", {}, list),
  ]);
}

/** `<personList>`. */
export function personsXml(persons: readonly Person[], old: XmlElement | undefined): XmlElement {
  const listed = persons.map(({ id, name, userId, provider }) => {
    const known = childrenOf(old, "person").find((person) => attributeOf(person, "id") === id);
    const attributes = { displayName: encodeXstring(name), id, userId, providerId: provider };
    return known ?? element("person", attributes);
  });
  return element("personList", old?.attributes ?? { xmlns: namespace }, [
    ...listed,
    ...[childOf(old, "extLst")].filter((list) => list !== undefined),
  ]);
}
