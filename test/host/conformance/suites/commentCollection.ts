import { answer } from "../../objects/office";
import { expectation, type Bench, type Expectation } from "../expectation";

const commentOn = ({ workbook }: Bench, cell = "Sheet1!B2", content = "Where is this?"): Excel.Comment =>
  workbook.comments.add(cell, content);

export const commentCollection: readonly Expectation[] = [
  expectation(
    "CommentCollection.add",
    "An `InvalidArgument` error is thrown if the provided range is larger than one cell.",
    async (bench) => {
      const { context } = bench;
      commentOn(bench, "Sheet1!A1:B1");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  ),
  expectation(
    "CommentCollection.add",
    "If it's a string, it must contain the full address, including the sheet name.",
    async (bench) => {
      const { context } = bench;
      commentOn(bench, "B2");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  ),
  expectation(
    "CommentCollection.getCount",
    "Gets the number of comments in the collection.",
    async (bench) => {
      const { context } = bench;
      commentOn(bench);
      const count = bench.sheet.comments.getCount();
      await context.sync();
      expect(answer(count)).toBe(1);
    },
  ),
  expectation(
    "CommentCollection.getItem",
    "Gets a comment from the collection based on its ID.",
    async (bench) => {
      const { context } = bench;
      bench.workbook.comments.getItem("nothing").load("content");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  ),
  expectation(
    "CommentCollection.getItemOrNullObject",
    "If the comment object does not exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async ({ context, workbook }) => {
      const comment = workbook.comments.getItemOrNullObject("nothing");
      await context.sync();
      expect(comment.isNullObject).toBe(true);
    },
  ),
  expectation(
    "CommentCollection.getItemAt",
    "Gets a comment from the collection based on its position.",
    async (bench) => {
      const { context } = bench;
      commentOn(bench, "Sheet1!C9", "below");
      commentOn(bench, "Sheet1!C1", "above");
      const first = bench.workbook.comments.getItemAt(0);
      first.load("content");
      await context.sync();
      expect(first.content).toBe("above");
    },
  ),
  expectation(
    "CommentCollection.getItemByCell",
    "If there is no comment in the cell, an error is thrown.",
    async (bench) => {
      const { context } = bench;
      commentOn(bench);
      const comment = bench.sheet.comments.getItemByCell(bench.sheet.getRange("B2"));
      comment.load("content");
      await context.sync();
      expect(comment.content).toBe("Where is this?");
      bench.sheet.comments.getItemByCell("Sheet1!A1").load("content");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  ),
  expectation(
    "CommentCollection.getItemByReplyId",
    "Gets the comment to which the given reply is connected.",
    async (bench) => {
      const { context } = bench;
      const reply = commentOn(bench).replies.add("There.");
      reply.load("id");
      await context.sync();
      const comment = bench.workbook.comments.getItemByReplyId(reply.id);
      comment.load("content");
      await context.sync();
      expect(comment.content).toBe("Where is this?");
    },
  ),
  expectation(
    "Workbook.comments",
    "Represents a collection of comments associated with the workbook.",
    async ({ context, workbook }) => {
      workbook.comments.load("items");
      await context.sync();
      expect(workbook.comments.items).toHaveLength(0);
    },
  ),
  expectation(
    "Worksheet.comments",
    "Returns a collection of all the Comments objects on the worksheet.",
    async (bench) => {
      const { context } = bench;
      commentOn(bench);
      bench.sheet.comments.load("items/content");
      await context.sync();
      expect(bench.sheet.comments.items).toHaveLength(1);
    },
  ),
];
