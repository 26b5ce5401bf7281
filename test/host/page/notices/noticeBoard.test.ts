import { NoticeBoard } from "../../../../src/host/page/notices/noticeBoard";

const titles = (board: NoticeBoard) => board.current().map(({ notice }) => notice.title);

test("one thing is told at a time; what is posted stands beside it", () => {
  const board = new NoticeBoard();
  board.post({ intent: "info", title: "brought back" });
  board.tell({ intent: "success", title: "saved" });
  board.tell({ intent: "error", title: "not opened" });
  expect(titles(board)).toEqual(["brought back", "not opened"]);
  board.tell(undefined);
  expect(titles(board)).toEqual(["brought back"]);
});

test("a notice that was dismissed does not come back when it is updated", () => {
  const board = new NoticeBoard();
  const handle = board.post({ intent: "info", title: "first" });
  board.current()[0]?.dismiss?.();
  handle.update({ intent: "info", title: "second" });
  expect(titles(board)).toEqual([]);
});

test("work that goes on can't be dismissed", () => {
  const board = new NoticeBoard();
  const handle = board.postWork({ intent: "info", title: "opening" });
  expect(board.current()[0]?.dismiss).toBeUndefined();
  handle.withdraw();
  expect(titles(board)).toEqual([]);
});
