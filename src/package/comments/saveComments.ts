import { prefixOf, withChild } from "../frame/frameOrder";
import { readRelationships } from "../read/relationships";
import { spreadsheetType } from "../save/emptyPackage";
import type { PackageEditor } from "../save/packageEditor";
import { relationshipType } from "../save/relationshipType";
import { withRelationshipsPrefix } from "../save/relationshipsPrefix";
import type { SheetToSave } from "../save/sheetPart";
import { element, type XmlElement } from "../xml/element";
import { Archive } from "../zip/archive";
import { notesXml, personsXml, threadsXml } from "./commentXml";
import { noteDrawing } from "./noteShapes";
import { commentParts, readNotes, readPersons, readThreads } from "./readComments";
import type { Person } from "./storedComment";

const relationships2017 = "http://schemas.microsoft.com/office/2017/10/relationships";

/** Writes changed comments and notes of a sheet into their parts; parts that would say nothing go. */
export function saveComments(
  editor: PackageEditor,
  path: string,
  frame: XmlElement,
  { sheet, strict }: Pick<SheetToSave, "sheet" | "strict">,
): XmlElement {
  const { original } = editor;
  const parts = original instanceof Archive ? commentParts(original, path) : undefined;
  const threads = original instanceof Archive ? readThreads(original, parts?.threads) : [];
  const notes = original instanceof Archive ? readNotes(original, parts?.notes, threads) : [];
  const { comments } = sheet;
  if (JSON.stringify([threads, notes]) === JSON.stringify([comments, sheet.notes])) return frame;
  const put = new SheetPart(editor, path);
  put.save("xl/threadedComments/threadedComment", {
    known: parts?.threads,
    type: `${relationships2017}/threadedComment`,
    contentType: "application/vnd.ms-excel.threadedcomments+xml",
    root: comments.length > 0 ? (old) => threadsXml(comments, old) : undefined,
  });
  const isCommented = comments.length + sheet.notes.length > 0;
  put.save("xl/comments", {
    known: parts?.notes,
    type: relationshipType(strict, "comments"),
    contentType: `${spreadsheetType}.comments+xml`,
    root: isCommented ? (old) => notesXml(sheet, old) : undefined,
  });
  return isCommented || parts?.drawing !== undefined
    ? withDrawing(put, frame, sheet, parts?.drawing, strict)
    : frame;
}

/** The frame leads to the drawing in which older programs find the boxes of notes. */
function withDrawing(
  put: SheetPart,
  frame: XmlElement,
  { comments, notes }: SheetToSave["sheet"],
  known: string | undefined,
  strict: boolean,
): XmlElement {
  const id = put.save("xl/drawings/vmlDrawing", {
    known,
    extension: ".vml",
    type: relationshipType(strict, "vmlDrawing"),
    contentType: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    root: (old) => noteDrawing([...comments, ...notes], old),
  });
  if (known !== undefined || id === undefined) return frame;
  const [named, relationships] = withRelationshipsPrefix(frame, strict);
  const legacy = element(`${prefixOf(frame)}legacyDrawing`, { [`${relationships}:id`]: id });
  return withChild(named, "legacyDrawing", legacy);
}

interface PartToSave {
  readonly known: string | undefined;
  readonly extension?: string;
  readonly type: string;
  readonly contentType: string;
  /** Undefined to take the part out. */
  readonly root: ((old: XmlElement | undefined) => XmlElement) | undefined;
}

/** Parts that another part leads to. */
class SheetPart {
  constructor(
    private readonly editor: PackageEditor,
    private readonly owner: string,
  ) {}

  /** Writes a part, relating it if it is new; returns the new relationship's id. */
  save(
    start: string,
    { known, extension = ".xml", type, contentType, root }: PartToSave,
  ): string | undefined {
    const { editor, owner } = this;
    if (root === undefined) {
      if (known !== undefined) this.remove(known);
      return undefined;
    }
    const path = known ?? editor.freePath(start, extension);
    editor.adopt(path, root(known === undefined ? undefined : editor.read(known)));
    if (known !== undefined) return undefined;
    editor.addContentType(path, contentType);
    return editor.relate(owner, type, path);
  }

  private remove(part: string): void {
    const { editor, owner } = this;
    const { original } = editor;
    const related = original instanceof Archive ? readRelationships(original, owner) : [];
    for (const { id, target } of related) if (target === part) editor.unrelate(owner, id);
    editor.remove(part);
  }
}

/** Writes the list of persons when it has changed. */
export function savePersons(editor: PackageEditor, workbookPart: string, persons: readonly Person[]): void {
  const { original } = editor;
  const before = original instanceof Archive ? readPersons(original, workbookPart) : [];
  if (JSON.stringify(before) === JSON.stringify(persons)) return;
  const related = original instanceof Archive ? readRelationships(original, workbookPart) : [];
  new SheetPart(editor, workbookPart).save("xl/persons/person", {
    known: related.find(({ kind }) => kind === "person")?.target,
    type: `${relationships2017}/person`,
    contentType: "application/vnd.ms-excel.person+xml",
    root: (old) => personsXml(persons, old),
  });
}
