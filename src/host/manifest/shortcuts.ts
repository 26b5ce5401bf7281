import { array, object, optional, record, safeParse, string, type InferOutput } from "valibot";
import { ManifestError, type DeclaredShortcut } from "./manifest";

const texts = record(string(), object({ value: string() }));

/** https://developer.microsoft.com/json-schemas/office-js/extended-manifest.schema.json, as far as a host needs it. */
const extendedManifest = object({
  actions: optional(array(object({ id: string(), name: string() })), []),
  shortcuts: optional(
    array(object({ action: string(), key: object({ default: string(), web: optional(string()) }) })),
    [],
  ),
  resources: optional(object({ default: texts })),
});

type Texts = InferOutput<typeof texts>;

function bad(detail: string): ManifestError {
  return new ManifestError("bad-shortcuts", { detail });
}

/** `${resource.name}` stands for a text of the resources; anything else for itself. */
function resolved(text: string, resources: Texts): string {
  const [, name] = /^\$\{resource\.(.+)\}$/.exec(text) ?? [];
  if (name === undefined) return text;
  const found = resources[name]?.value;
  if (found === undefined) throw bad(name);
  return found;
}

/**
 * Reads the file that `ExtendedOverrides` names, for Office on the web. `localised` are the texts of the `ResourcesUrl`, which stand
 * before the file's own. Throws `ManifestError` (`bad-shortcuts`) for another shape or an action that is not declared.
 */
export function readShortcuts(file: unknown, localised?: unknown): readonly DeclaredShortcut[] {
  const read = safeParse(extendedManifest, file);
  const translated = safeParse(optional(texts, {}), localised);
  if (!read.success) throw bad(read.issues[0].message);
  if (!translated.success) throw bad(translated.issues[0].message);
  const { actions, shortcuts, resources } = read.output;
  const all = { ...resources?.default, ...translated.output };
  return shortcuts.map(({ action, key }) => {
    if (!actions.some(({ id }) => id === action)) throw bad(action);
    return { action, key: resolved(key.web ?? key.default, all) };
  });
}
