import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Sums what `.ci/run` left in a folder: `NAME.status` (an exit code) and, where the step was a Jest run,
 * `NAME.json`. A step without tests counts as one; a Jest run that failed without a failing test counts as one failure.
 * Prints `N passed, N failed` and exits with 1 if anything failed.
 */
const folder = process.argv[2];
const files = readdirSync(folder);

const countStep = (name) => {
  const succeeded = readFileSync(join(folder, `${name}.status`), "utf8").trim() === "0";
  if (!files.includes(`${name}.json`)) return succeeded ? [1, 0] : [0, 1];
  const report = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return [report.numPassedTests, succeeded ? failed : Math.max(1, failed)];
};

const counts = files
  .filter((file) => file.endsWith(".status"))
  .map((file) => countStep(file.replace(/\.status$/, "")));
const passed = counts.reduce((sum, [count]) => sum + count, 0);
const failed = counts.reduce((sum, [, count]) => sum + count, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
