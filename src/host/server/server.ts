import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { officeDirectory } from "../headless/officeScripts";
import { certificateFolder, localhostCertificate } from "./certificate";
import { headersFor } from "./headers";
import { withLocalOffice } from "./officeAddress";
import { findSiteFile, type SiteFolders } from "./siteFiles";

export interface ServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** The built add-in; the project's `dist/` when absent. */
  readonly dist?: string;
  /** Office.js; node_modules' when absent. */
  readonly officeJs?: string;
  /** Where the certificate is kept; the user's folder when absent. */
  readonly certificates?: string;
}

export interface RunningServer {
  /** `https://localhost:3000` */
  readonly url: string;
  readonly authorityFile: string;
  readonly close: () => Promise<void>;
}

const projectDist = path.resolve(__dirname, "../../../dist");

/**
 * Serves the built add-in, the host's page (`/host/`) and Office.js (`/office-js/`) on https://localhost, to this machine
 * only. Rejects with Node's error when the port is taken (`EADDRINUSE`).
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const folders: SiteFolders = {
    dist: path.resolve(options.dist ?? projectDist),
    officeJs: path.resolve(options.officeJs ?? officeDirectory()),
  };
  const certificate = await localhostCertificate(options.certificates ?? certificateFolder());
  const server = createServer(certificate, (request, response) => {
    answer(request, response, folders).catch(() => {
      response.destroy();
    });
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}`,
    authorityFile: certificate.authorityFile,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folders: SiteFolders,
): Promise<void> {
  const [pathname = "/"] = (request.url ?? "/").split("?");
  const refuse = (status: number): void => {
    response.writeHead(status, headersFor(pathname, undefined)).end(String(status));
  };
  if (request.method !== "GET" && request.method !== "HEAD") {
    refuse(405);
    return;
  }
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "")) {
    refuse(421);
    return;
  }
  const found = findSiteFile(pathname, folders);
  switch (found.kind) {
    case "bad-path":
      refuse(400);
      return;
    case "not-found":
      refuse(404);
      return;
    case "redirect":
      response.writeHead(302, { ...headersFor(pathname, undefined), location: found.location }).end();
      return;
    case "file":
      response.writeHead(200, headersFor(pathname, found.file)).end(await content(found.file, pathname));
  }
}

async function content(file: string, pathname: string): Promise<Buffer | string> {
  const bytes = await readFile(file);
  const isAddinPage = path.extname(file) === ".html" && !pathname.startsWith("/host/");
  return isAddinPage ? withLocalOffice(bytes.toString("utf8")) : bytes;
}
