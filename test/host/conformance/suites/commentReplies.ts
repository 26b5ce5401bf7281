import { answer, loaded, plain } from "../../objects/office";
import { expectation, expectations, type Bench, type Expectation } from "../expectation";

const repliesOf = ({ workbook }: Bench): Excel.CommentReplyCollection =>
  workbook.comments.add("Sheet1!B2", "Where is this?").replies;

const mention = { id: 0, name: "Test Person", email: "person@example.org" };
const rich = { richContent: '<at id="0">Test Person</at> knows', mentions: [mention] };

const read = expectations(
  [
    ["CommentReply.authorName", "Gets the name of the comment reply's author.", "Guest"],
    ["CommentReply.authorEmail", "Gets the email of the comment reply's author.", ""],
    ["CommentReply.content", "The comment reply's content. The string is plain text.", "There."],
    ["CommentReply.contentType", "The content type of the reply.", "Plain"],
    ["CommentReply.mentions", "The entities (e.g., people) that are mentioned in comments.", []],
    ["CommentReply.resolved", "A value of `true` means the reply is in the resolved state.", false],
    ["CommentReply.richContent", "The rich comment content (e.g., mentions in comments).", "There."],
  ] as const,
  async (bench, [member, , value]) => {
    const reply = repliesOf(bench).add("There.");
    reply.load();
    await bench.context.sync();
    expect(loaded(reply, member.slice("CommentReply.".length))).toEqual(value);
  },
);

export const commentReplies: readonly Expectation[] = [
  ...read,
  expectation("CommentReply.id", "Specifies the comment reply identifier.", async (bench) => {
    const { context } = bench;
    const replies = repliesOf(bench);
    const reply = replies.add("There.");
    reply.load("id");
    await context.sync();
    const same = replies.getItem(reply.id);
    same.load("content");
    await context.sync();
    expect(same.content).toBe("There.");
  }),
  expectation("CommentReply.creationDate", "Gets the creation time of the comment reply.", async (bench) => {
    const { context } = bench;
    const reply = repliesOf(bench).add("There.");
    reply.load("creationDate");
    await context.sync();
    expect(Math.abs(reply.creationDate.getTime() - Date.now())).toBeLessThan(60_000);
  }),
  expectation("CommentReply.content", "The comment reply's content.", async (bench) => {
    const { context } = bench;
    const reply = repliesOf(bench).add("There.");
    reply.content = "No, here.";
    reply.load("content");
    await context.sync();
    expect(reply.content).toBe("No, here.");
  }),
  expectation("CommentReply.delete", "Deletes the comment reply.", async (bench) => {
    const { context } = bench;
    const replies = repliesOf(bench);
    replies.add("There.").delete();
    const count = replies.getCount();
    await context.sync();
    expect(answer(count)).toBe(0);
  }),
  expectation(
    "CommentReply.getLocation",
    "Gets the cell where this comment reply is located.",
    async (bench) => {
      const { context } = bench;
      const cell = repliesOf(bench).add("There.").getLocation();
      cell.load("address");
      await context.sync();
      expect(cell.address).toBe("Sheet1!B2");
    },
  ),
  expectation("CommentReply.getParentComment", "Gets the parent comment of this reply.", async (bench) => {
    const { context } = bench;
    const comment = repliesOf(bench).add("There.").getParentComment();
    comment.load("content");
    await context.sync();
    expect(comment.content).toBe("Where is this?");
  }),
  expectation(
    "CommentReply.updateMentions",
    "Updates the comment content with a specially formatted string and a list of mentions.",
    async (bench) => {
      const { context } = bench;
      const reply = repliesOf(bench).add("There.");
      reply.updateMentions(rich);
      reply.load("content,mentions");
      await context.sync();
      expect([reply.content, plain(reply.mentions)]).toEqual(["@Test Person knows", [mention]]);
    },
  ),
  expectation(
    "CommentReplyCollection.add",
    "This can be either a string or a `CommentRichContent` object",
    async (bench) => {
      const { context } = bench;
      const reply = repliesOf(bench).add(rich, "Mention");
      reply.load("contentType,richContent");
      await context.sync();
      expect([reply.contentType, reply.richContent]).toEqual(["Mention", rich.richContent]);
    },
  ),
  expectation(
    "CommentReplyCollection.getCount",
    "Gets the number of comment replies in the collection.",
    async (bench) => {
      const { context } = bench;
      const replies = repliesOf(bench);
      replies.add("There.");
      const count = replies.getCount();
      await context.sync();
      expect(answer(count)).toBe(1);
    },
  ),
  expectation(
    "CommentReplyCollection.getItem",
    "Returns a comment reply identified by its ID.",
    async (bench) => {
      const { context } = bench;
      repliesOf(bench).getItem("nothing").load("content");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  ),
  expectation(
    "CommentReplyCollection.getItemOrNullObject",
    "If the comment reply object does not exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async (bench) => {
      const { context } = bench;
      const reply = repliesOf(bench).getItemOrNullObject("nothing");
      await context.sync();
      expect(reply.isNullObject).toBe(true);
    },
  ),
  expectation(
    "CommentReplyCollection.getItemAt",
    "Gets a comment reply based on its position in the collection.",
    async (bench) => {
      const { context } = bench;
      const replies = repliesOf(bench);
      replies.add("First");
      replies.add("Second");
      const second = replies.getItemAt(1);
      second.load("content");
      await context.sync();
      expect(second.content).toBe("Second");
    },
  ),
];
