import { ActionType, ObjectPathType } from "../../../src/host/wire/messages";
import { asked, boot, closeAll } from "./officeOnToy";
import { rawFrame } from "./rawFrame";
import { toyBook } from "./toyWorkbook";

afterEach(closeAll);

/** A batch by hand, as `ArrayData` carries it. */
const batch = (request: object) => ({
  ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], JSON.stringify(request), 0, 0],
});

const paths = {
  1: { Id: 1, ObjectPathType: ObjectPathType.globalObject, Name: "" },
  2: { Id: 2, ObjectPathType: ObjectPathType.property, Name: "Worksheets", ParentObjectPathId: 1 },
};

describe("a second frame", () => {
  test("works in the same workbook", async () => {
    const book = toyBook("Data");
    const { Excel, session } = await boot(book);
    const functions = rawFrame(session);
    const add = {
      Id: 1,
      ActionType: ActionType.method,
      Name: "Add",
      ObjectPathId: 2,
      ArgumentInfo: { Arguments: ["Added by the other"] },
    };
    await functions.call(93, batch({ Actions: [add], ObjectPaths: paths }));
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect([...names]).toEqual(["Data", "Added by the other"]);
  });

  test("may close the pane and ends without the first", async () => {
    const told: string[] = [];
    const { Excel, session } = await boot(toyBook("Data"));
    const functions = rawFrame(session, { closePane: () => told.push("closed") });
    expect(await functions.call(97)).toMatchObject({ Error: 0 });
    functions.channel.close();
    expect(told).toEqual(["closed"]);
    await Excel.run((context) => context.sync());
  });
});

describe("a call that the host can't answer", () => {
  test("is refused as not supported when the host knows no such method", async () => {
    const { session } = await boot();
    expect(await rawFrame(session).call(117)).toEqual({ Version: 1, Error: 5000 });
  });

  test("is answered with an internal error when it makes no sense, and the host hears of it", async () => {
    const headless = await boot();
    const nonsense = { ArrayData: ["", "POST", "ProcessQuery", [], "{no json", 0, 0] };
    expect(await rawFrame(headless.session).call(93, nonsense)).toEqual({ Version: 1, Error: 5001 });
    expect(headless.faults.length).toBe(1);
    (headless.faults as unknown[]).length = 0;
  });

  test("is answered with an internal error when the host makes a mistake", async () => {
    const failing = () => {
      throw new TypeError("a fault of the host");
    };
    const headless = await boot(toyBook(), { saveBytes: failing });
    const { Compressed } = headless.Office.FileType;
    const file = asked<Office.File>((done) => {
      headless.Office.context.document.getFileAsync(Compressed, done);
    });
    await expect(file).rejects.toThrow("5001");
    expect(headless.faults).toEqual([expect.any(TypeError)]);
    (headless.faults as unknown[]).length = 0;
  });
});
