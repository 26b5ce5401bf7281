import { Questions } from "../../../../src/host/page/questions/questions";

const question = (title: string) => ({ title, body: "", yes: "Yes", no: "No" });

test("one question is asked at a time, and each gets its own answer", async () => {
  const questions = new Questions();
  const first = questions.ask(question("first"));
  const second = questions.ask(question("second"));
  expect(questions.current()?.title).toBe("first");
  questions.current()?.answer(true);
  expect(questions.current()?.title).toBe("second");
  questions.current()?.answer(false);
  expect(questions.current()).toBeUndefined();
  expect(await Promise.all([first, second])).toEqual([true, false]);
});
