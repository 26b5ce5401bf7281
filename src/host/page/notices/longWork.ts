import { text } from "../../texts/text";
import { painted } from "../painted";
import type { Notice } from "./notice";
import type { NoticeBoard } from "./noticeBoard";

/** What work that takes a while is given: how to tell how far it is, and whether it is still wanted. */
export interface LongWork {
  /** Aborts when the person presses Cancel. */
  readonly signal: AbortSignal;
  /** From 0 to 1. Whoever calls this can be cancelled: from then on there is a button for it. */
  readonly onProgress: (share: number) => void;
}

/**
 * Says what is being done while it is done. The notice is on the screen before the work begins, since work on the page's own
 * thread lets nothing be drawn. Gives undefined when the person cancelled; what the work throws otherwise is thrown on.
 */
export async function withNotice<T>(
  board: NoticeBoard,
  title: string,
  work: (work: LongWork) => Promise<T>,
): Promise<T | undefined> {
  const controller = new AbortController();
  const { signal } = controller;
  const notice: Notice = { intent: "info", title };
  const cancel = {
    label: text("notice.cancel"),
    run: () => {
      controller.abort();
    },
  };
  const posted = board.postWork(notice);
  await painted();
  try {
    const onProgress = (share: number): void => {
      posted.update({ ...notice, progress: share, actions: [cancel] });
    };
    const result = await work({ signal, onProgress });
    return signal.aborted ? undefined : result;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    posted.withdraw();
  }
}
