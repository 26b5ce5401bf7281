import { spawn } from "node:child_process";

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Opens the address where a person sits in front of the machine; where that fails, they have the printed address. */
export function openBrowser(url: string): void {
  const { CI, NO_OPEN } = process.env;
  if (!process.stdout.isTTY || CI !== undefined || NO_OPEN !== undefined) return;
  const [command, ...parameters] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...parameters, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
