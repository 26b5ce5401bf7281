import { CoreError } from "./coreError";
import type { CoreOptions } from "./coreOptions";

export const isCancelled = ({ signal }: CoreOptions): boolean => signal?.aborted === true;

/** Answers with what `work` gives, unless the person has cancelled before. @throws CoreError `cancelled` */
export const answer = async <Result>(
  work: (options: CoreOptions) => Result | Promise<Result>,
  options: CoreOptions = {},
): Promise<Result> => {
  if (isCancelled(options)) throw new CoreError("cancelled");
  await Promise.resolve();
  return work(options);
};
