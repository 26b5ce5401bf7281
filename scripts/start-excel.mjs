import { spawnSync } from "node:child_process";

/**
 * Builds the add-in, makes and trusts a development certificate, and sideloads the manifest into desktop Excel.
 * `office-addin-debugging` is fetched by npx because its native parts do not install everywhere
 * (docs/adr/0080-sideload-through-npx.md). Pass `stop` to take the add-in out again.
 */
const run = (command, parameters) => {
  const result = spawnSync(command, parameters, { stdio: "inherit", shell: process.platform === "win32" });
  if (result.status !== 0) process.exit(result.status ?? 1);
};

if (process.argv[2] === "stop") {
  run("npx", ["--yes", "office-addin-debugging", "stop", "manifest.xml", "desktop"]);
} else {
  run("npm", ["run", "build"]);
  run("npx", ["office-addin-dev-certs", "install"]);
  run("npx", [
    "--yes",
    "office-addin-debugging",
    "start",
    "manifest.xml",
    "desktop",
    "--app",
    "excel",
    "--dev-server",
    "npm run serve",
    "--dev-server-port",
    "3000",
    "--no-debug",
  ]);
}
