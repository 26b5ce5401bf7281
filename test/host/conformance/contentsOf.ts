import { loaded, request } from "../objects/office";

/** A property of a range (or of a view of it, or of areas), after it was asked for. */
export async function propertyOf(
  object: OfficeExtension.ClientObject & { readonly load: (names: string) => unknown },
  property: string,
): Promise<unknown> {
  request(object, property);
  await object.context.sync();
  return loaded(object, property);
}
