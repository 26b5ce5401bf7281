import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** A member of a class of the `Excel` namespace, as Microsoft documents it in `@types/office-js`. */
export interface DocumentedMember {
  /** `Range.getCell`. */
  readonly name: string;
  /** Its documentation in one line, without the comment's stars. */
  readonly text: string;
  /** Whether it is a property that an add-in may set. */
  readonly writable: boolean;
  /** The minor number of the ExcelApi set it came with; undefined where it is of another set or a preview. */
  readonly set: number | undefined;
}

/** Members that the library itself gives to every object: no host has a say in them. */
const ofTheLibrary: ReadonlySet<string> = new Set([
  "context",
  "isNullObject",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
]);

const oneLine = (comment: string): string =>
  comment
    .replaceAll(/^\s*(?:\/\*\*|\*\/|\*)/gm, " ")
    .replaceAll(
      /\{@link\s+([^}|]*?)(?:\s*\|\s*([^}]*?))?\s*\}/g,
      (_, target: string, label?: string) => label ?? target,
    )
    .replaceAll(/\*\/|\s+/g, " ")
    .trim();

function membersOfClass(source: ts.SourceFile, declared: ts.ClassDeclaration): DocumentedMember[] {
  const name = declared.name?.text ?? "";
  const members = new Map<string, { text: string; writable: boolean }>();
  for (const member of declared.members) {
    const own = member.name?.getText(source);
    if (own === undefined || ofTheLibrary.has(own)) continue;
    const text = oneLine(source.text.slice(member.getFullStart(), member.getStart(source)));
    const writable = ts.isPropertyDeclaration(member) && !isReadOnly(member);
    members.set(own, { text: `${members.get(own)?.text ?? ""} ${text}`.trim(), writable });
  }
  return [...members].map(([own, { text, writable }]) => ({
    ...{ name: `${name}.${own}`, text, writable },
    set: setOf(text),
  }));
}

const isReadOnly = (member: ts.PropertyDeclaration): boolean =>
  member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;

function setOf(text: string): number | undefined {
  const minor = /\[Api set: ExcelApi 1\.(\d+)/.exec(text)?.[1];
  return minor === undefined ? undefined : Number(minor);
}

function isExcel(node: ts.Node): node is ts.ModuleDeclaration & { readonly body: ts.ModuleBlock } {
  return (
    ts.isModuleDeclaration(node) &&
    node.name.text === "Excel" &&
    node.body !== undefined &&
    ts.isModuleBlock(node.body)
  );
}

/** Every member of every class of the `Excel` namespace, by its name. */
export function documentedMembers(): ReadonlyMap<string, DocumentedMember> {
  const path = join(dirname(require.resolve("@types/office-js/package.json")), "index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022);
  const members = source.statements
    .filter(isExcel)
    .flatMap(({ body }) => body.statements.filter(ts.isClassDeclaration))
    .flatMap((declared) => membersOfClass(source, declared));
  return new Map(members.map((member) => [member.name, member]));
}
