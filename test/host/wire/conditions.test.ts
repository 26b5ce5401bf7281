import { errorOf, loaded, officeForEachTest, plain } from "../objects/office";
import { moment } from "./officeOnToy";

const office = officeForEachTest();

type Batch = (context: Excel.RequestContext) => void;

/** One batch, and nothing else. */
const run = (batch: Batch, options: Excel.RunOptions = {}) =>
  office().Excel.run(options, async (context) => {
    batch(context);
    await context.sync();
  });

const write =
  (address: string, value: string): Batch =>
  (context) =>
    (context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]]);

const read = (address: string): Promise<unknown> =>
  office().Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values");
    await context.sync();
    return loaded(range, "values");
  });

const cell = (row: number, column: number) => office().model.activeSheet.cells.value(row, column);

const codeOf = async (batch: Promise<unknown>) => (await errorOf(batch)).split(" ")[0];

/** Resolves when the next batch is before the host. */
const arrival = (): Promise<void> =>
  new Promise((resolve) => {
    const batch = () => {
      resolve();
      return false;
    };
    office().session.setConditions({ failures: [{ batch, code: "" }] });
  });

describe("sizes", () => {
  test("a request that is too large is refused before anything of it is done", async () => {
    office().session.setConditions({ requestLimit: 3000 });
    const tooLarge = run((context) => {
      write("A1", "first")(context);
      write("A2", "x".repeat(3000))(context);
    });
    await expect(tooLarge).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
      message: expect.stringContaining("The request payload size has exceeded the limit.") as unknown,
    });
    expect(cell(0, 0)).toBe("");
  });

  test("are counted in bytes, not in letters", async () => {
    office().session.setConditions({ requestLimit: 3000 });
    expect(await codeOf(run(write("A1", "x".repeat(1200))))).toBe("no");
    expect(await codeOf(run(write("A1", "ش".repeat(1200))))).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("a response that is too large is refused, and what was done stays done", async () => {
    office().session.setConditions({ responseLimit: 3000 });
    await run(write("A1", "x".repeat(3000)));
    expect(await codeOf(read("A1"))).toBe("ResponsePayloadSizeLimitExceeded");
    expect(cell(0, 0)).toHaveLength(3000);
  });

  test("a range with more cells than can be read has no values", async () => {
    office().session.setConditions({ cellLimit: 4 });
    expect(await read("A1:B2")).toEqual([
      ["", ""],
      ["", ""],
    ]);
    expect(await read("A1:B3")).toBeNull();
  });

  test("are those of Excel on the web when nobody says otherwise", async () => {
    const megabytes = (count: number) => write("A1:Z10", "x".repeat(count * 1024 * 1024));
    expect(await codeOf(run(megabytes(5)))).toBe("RequestPayloadSizeLimitExceeded");
  });
});

describe("cell-edit mode", () => {
  test("refuses batches, in the library's words", async () => {
    office().session.setPersonEdits(true);
    await expect(run(write("A1", "x"))).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
      message: expect.stringContaining("Excel is in cell-editing mode.") as unknown,
    });
    office().session.setPersonEdits(false);
    await run(write("A1", "x"));
    expect(cell(0, 0)).toBe("x");
  });

  test("has batches with delayForCellEdit wait until the edit is over", async () => {
    office().session.setPersonEdits(true);
    const writing = run(write("A1", "waited"), { delayForCellEdit: true });
    await moment();
    expect(cell(0, 0)).toBe("");
    office().session.setPersonEdits(false);
    await writing;
    expect(cell(0, 0)).toBe("waited");
  });

  test("can be had without a person, and kept away from one", async () => {
    office().session.setConditions({ cellEditMode: "on" });
    expect(await codeOf(run(write("A1", "x")))).toBe("InvalidOperationInCellEditMode");
    office().session.setConditions({ cellEditMode: "off" });
    office().session.setPersonEdits(true);
    expect(await codeOf(run(write("A1", "x")))).toBe("no");
  });
});

describe("errors on demand", () => {
  test("come at the batch that was named, and nothing of it is done", async () => {
    office().session.setConditions({ failures: [{ batch: 2, code: "ServiceNotAvailable" }] });
    await run(write("A1", "1"));
    await expect(run(write("A2", "2"))).rejects.toMatchObject({
      code: "ServiceNotAvailable",
      message: "The service is unavailable.",
    });
    await run(write("A3", "3"));
    expect([0, 1, 2].map((row) => cell(row, 0))).toEqual([1, "", 3]);
  });

  test("may have any code and message", async () => {
    const failure = { batch: 1, code: "TeaTime", message: "Back at five." };
    office().session.setConditions({ failures: [failure] });
    await expect(run(write("A1", "x"))).rejects.toMatchObject({ code: "TeaTime", message: "Back at five." });
  });

  test("wait for the batch that a test describes", async () => {
    const deletes = ({ Actions }: { readonly Actions: readonly { readonly Name: string }[] }) =>
      Actions.some(({ Name }) => Name === "Delete");
    office().session.setConditions({ failures: [{ batch: deletes, code: "AccessDenied" }] });
    await run((context) => context.workbook.worksheets.add("Other"));
    const remove: Batch = (context) => {
      context.workbook.worksheets.getItem("Other").delete();
    };
    expect(await codeOf(run(remove))).toBe("AccessDenied");
    expect(await codeOf(run(remove))).toBe("no");
  });

  test("an inactive workbook refuses all", async () => {
    office().session.setConditions({ inactive: true });
    expect(await codeOf(run(write("A1", "x")))).toBe("InactiveWorkbook");
  });
});

describe("time", () => {
  test("slow batches keep their order", async () => {
    office().session.setConditions({ delay: 50 });
    const started = Date.now();
    await Promise.all([run(write("A1", "first")), run(write("A1", "second"))]);
    expect(Date.now() - started).toBeGreaterThanOrEqual(49);
    expect(cell(0, 0)).toBe("second");
  });
});

describe("a closed workbook", () => {
  test("aborts the batches that wait", async () => {
    office().session.setPersonEdits(true);
    const arrived = arrival();
    const waiting = run(write("A1", "x"), { delayForCellEdit: true });
    await arrived;
    office().session.close();
    await expect(waiting).rejects.toMatchObject({
      code: "RequestAborted",
      message: "The request was aborted during run time.",
    });
    expect(cell(0, 0)).toBe("");
  });

  test("can be had in between, and has no session for later batches", async () => {
    office().session.setConditions({ closeAtBatch: 2 });
    await run(write("A1", "1"));
    expect(await codeOf(run(write("A2", "2")))).toBe("InvalidOrTimedOutSession");
    expect(await codeOf(run(write("A3", "3")))).toBe("InvalidOrTimedOutSession");
    expect([0, 1, 2].map((row) => cell(row, 0))).toEqual([1, "", ""]);
  });
});

describe("another user", () => {
  test("types into the workbook just before the batch that was named", async () => {
    office().session.setConditions({ remoteEdits: [{ batch: 2, address: "Sheet1!B2", text: "12" }] });
    expect(await read("B2")).toEqual([[""]]);
    expect(await read("B2")).toEqual([[12]]);
  });

  test("is told apart from the person here by the event's source", async () => {
    const heard: unknown[] = [];
    await run((context) => {
      context.workbook.worksheets.getItem("Sheet1").onChanged.add((event) => {
        heard.push(plain({ ...event }));
        return Promise.resolve();
      });
    });
    office().session.otherUser.type("B2", "rice");
    await moment();
    expect(heard).toEqual([
      expect.objectContaining({ address: "B2", source: "Remote", triggerSource: "Unknown" }),
    ]);
  });

  test("leaves the person their own history", () => {
    const { model, session } = office();
    model.edits.enterText(model.activeSheet, 0, 0, "mine");
    session.otherUser.type("A2", "theirs");
    model.edits.undo();
    expect([cell(0, 0), cell(1, 0)]).toEqual(["", "theirs"]);
    expect(model.edits.canUndo).toBe(false);
  });
});

test("batches by which the library releases objects are neither counted nor refused", async () => {
  office().session.setConditions({ failures: [{ batch: 2, code: "AccessDenied" }] });
  await run(write("A1", "1"));
  await moment();
  expect(office().session.references.size).toBe(0);
  expect(await codeOf(run(write("A2", "2")))).toBe("AccessDenied");
});
