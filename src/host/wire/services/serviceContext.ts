import { HostError } from "../hostClass";
import type { PageActions } from "../pageActions";

/** What the services of one frame act on. */
export interface FrameServiceContext {
  readonly page: PageActions;
  readonly setRuntimeVisible: (visible: boolean) => void;
  /** Associated functions can be invoked from now on. */
  readonly actionsAreReady: () => void;
  readonly isRuntimeVisible: () => boolean;
}

/** What a page offers; loud where it does not. */
export function offered<Part extends keyof PageActions>(
  { page }: FrameServiceContext,
  part: Part,
): NonNullable<PageActions[Part]> {
  const found = page[part];
  if (found === undefined) throw new HostError("ApiNotFound", `host: this page has no ${part}`);
  return found;
}
