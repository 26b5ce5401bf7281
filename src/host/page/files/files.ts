/** The bytes of a file of this server; undefined when there is none at that path, or no server any more. */
export async function fetchFile(path: string): Promise<Uint8Array | undefined> {
  const url = new URL(path, window.location.href);
  if (url.origin !== window.location.origin) return undefined;
  const response = await fetch(url).catch(() => undefined);
  return response?.ok === true ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

/** `/assets/sample%204w.xlsx` is called `sample 4w.xlsx`. */
export const nameOf = (path: string): string =>
  decodeURIComponent(new URL(path, window.location.href).pathname.split("/").at(-1) ?? "");
