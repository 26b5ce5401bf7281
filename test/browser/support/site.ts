import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer } from "../../../src/host/server/server";

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What `npm run build` made; another folder by `HOST_DIST`. */
const built = path.resolve(process.env.HOST_DIST ?? path.join(__dirname, "../../../dist"));

/** The host's built page with an add-in invented for these tests instead of Confide: the host serves any. */
export async function openLanternSite(): Promise<Site> {
  if (!existsSync(path.join(built, "host/index.html")))
    throw new Error(`npm run build first: nothing in ${built}`);
  const folder = mkdtempSync(path.join(tmpdir(), "lantern-"));
  cpSync(built, folder, { recursive: true });
  cpSync(path.join(__dirname, "addin"), folder, { recursive: true });
  const server = await startServer({ port: 0, dist: folder });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
