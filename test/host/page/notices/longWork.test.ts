/** @jest-environment jsdom */
import { withNotice, type LongWork } from "../../../../src/host/page/notices/longWork";
import { NoticeBoard } from "../../../../src/host/page/notices/noticeBoard";

const shown = (board: NoticeBoard) => board.current()[0]?.notice;

test("says what is done while it is done, and nothing afterwards", async () => {
  const board = new NoticeBoard();
  const result = await withNotice(board, "Opening", () => {
    expect(shown(board)).toEqual({ intent: "info", title: "Opening" });
    return Promise.resolve("opened");
  });
  expect(result).toBe("opened");
  expect(shown(board)).toBeUndefined();
});

test("work that tells how far it is can be cancelled, and what it throws then is no error", async () => {
  const board = new NoticeBoard();
  const result = await withNotice<string>(board, "Opening", ({ onProgress, signal }: LongWork) => {
    onProgress(0.25);
    const notice = shown(board);
    expect(notice?.progress).toBe(0.25);
    notice?.actions?.[0]?.run();
    return Promise.reject(new Error("aborted", { cause: signal.reason }));
  });
  expect(result).toBeUndefined();
  expect(shown(board)).toBeUndefined();
});

test("what goes wrong is thrown on, and the notice goes", async () => {
  const board = new NoticeBoard();
  const broken = withNotice(board, "Opening", () => Promise.reject(new Error("broken")));
  await expect(broken).rejects.toThrow("broken");
  expect(shown(board)).toBeUndefined();
});
