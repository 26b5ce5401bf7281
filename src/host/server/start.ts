import { existsSync } from "node:fs";
import path from "node:path";
import { text } from "../texts/text";
import { openBrowser } from "./openBrowser";
import { startServer } from "./server";

/** `npm start`: serves the built project until it is interrupted. */
async function main(): Promise<void> {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    fail("server.badPort", { port: process.env.PORT ?? "" });
    return;
  }
  if (!existsSync(path.resolve(__dirname, "../../../dist/host/index.html"))) {
    fail("server.notBuilt", {});
    return;
  }
  try {
    const { url, authorityFile } = await startServer({ port });
    const address = `${url}/host/`;
    process.stdout.write(
      `${text("server.ready", { address })}\n${text("server.trust", { authorityFile })}\n`,
    );
    openBrowser(address);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    fail(taken ? "server.portTaken" : "server.failed", { port, detail: String(error) });
  }
}

function fail(key: string, data: Readonly<Record<string, string | number>>): void {
  process.stderr.write(`${text(key, data)}\n`);
  process.exitCode = 1;
}

void main();
