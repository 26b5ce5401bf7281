import { answer, loaded, plain } from "../../objects/office";
import { expectation, expectations, type Bench, type Expectation } from "../expectation";
import { heardOf } from "../heardOf";

const commentOn = ({ workbook }: Bench, cell = "Sheet1!B2", content = "Where is this?"): Excel.Comment =>
  workbook.comments.add(cell, content);

const mention = { id: 0, name: "Test Person", email: "person@example.org" };
const rich = { richContent: '<at id="0">Test Person</at> please look', mentions: [mention] };

const read = expectations(
  [
    ["Comment.authorName", "Gets the name of the comment's author.", "Guest"],
    ["Comment.authorEmail", "Gets the email of the comment's author.", ""],
    ["Comment.content", "The comment's content. The string is plain text.", "Where is this?"],
    ["Comment.contentType", "Gets the content type of the comment.", "Plain"],
    ["Comment.mentions", "Gets the entities (e.g., people) that are mentioned in comments.", []],
    ["Comment.resolved", "A value of `true` means that the comment thread is resolved.", false],
    ["Comment.richContent", "Gets the rich comment content (e.g., mentions in comments).", "Where is this?"],
  ] as const,
  async (bench, [member, , value]) => {
    const comment = commentOn(bench);
    comment.load();
    await bench.context.sync();
    expect(loaded(comment, member.slice("Comment.".length))).toEqual(value);
  },
);

const ofComments: readonly Expectation[] = [
  ...read,
  expectation("Comment.id", "Specifies the comment identifier.", async (bench) => {
    const { context } = bench;
    const comment = commentOn(bench);
    comment.load("id");
    await context.sync();
    const same = bench.sheet.comments.getItem(comment.id);
    same.load("content");
    await context.sync();
    expect(same.content).toBe("Where is this?");
  }),
  expectation("Comment.creationDate", "Gets the creation time of the comment.", async (bench) => {
    const { context } = bench;
    const comment = commentOn(bench);
    comment.load("creationDate");
    await context.sync();
    expect(Math.abs(comment.creationDate.getTime() - Date.now())).toBeLessThan(60_000);
  }),
  expectation("Comment.content", "The comment's content.", async (bench) => {
    const { context } = bench;
    const comment = commentOn(bench);
    comment.content = "Here.";
    comment.load("content");
    await context.sync();
    expect(comment.content).toBe("Here.");
  }),
  expectation("Comment.resolved", "The comment thread status.", async (bench) => {
    const { context } = bench;
    const comment = commentOn(bench);
    const reply = comment.replies.add("Done");
    comment.resolved = true;
    comment.load("resolved");
    reply.load("resolved");
    await context.sync();
    expect([comment.resolved, reply.resolved]).toEqual([true, true]);
  }),
  expectation("Comment.delete", "Deletes the comment and all the connected replies.", async (bench) => {
    const { context } = bench;
    const comment = commentOn(bench);
    comment.replies.add("Yes");
    comment.delete();
    const count = bench.workbook.comments.getCount();
    await context.sync();
    expect(answer(count)).toBe(0);
  }),
  expectation("Comment.getLocation", "Gets the cell where this comment is located.", async (bench) => {
    const { context } = bench;
    const cell = commentOn(bench).getLocation();
    cell.load("address");
    await context.sync();
    expect(cell.address).toBe("Sheet1!B2");
  }),
  expectation(
    "Comment.replies",
    "Represents a collection of reply objects associated with the comment.",
    async (bench) => {
      const { context } = bench;
      const { replies } = commentOn(bench);
      replies.add("First");
      replies.load("items/content");
      await context.sync();
      expect(replies.items.map(({ content }) => content)).toEqual(["First"]);
    },
  ),
  expectation(
    "Comment.updateMentions",
    "Updates the comment content with a specially formatted string and a list of mentions.",
    async (bench) => {
      const { context } = bench;
      const comment = commentOn(bench);
      comment.updateMentions(rich);
      comment.load("content,contentType,mentions,richContent");
      await context.sync();
      expect([comment.content, comment.contentType]).toEqual(["@Test Person please look", "Mention"]);
      expect(plain(comment.mentions)).toEqual([mention]);
      expect(comment.richContent).toBe(rich.richContent);
    },
  ),
];

const events: readonly Expectation[] = (
  [
    [
      "onAdded",
      "Occurs when the comments are added.",
      (bench) => {
        commentOn(bench);
      },
      "CommentAdded",
      undefined,
    ],
    [
      "onChanged",
      "Occurs when comments or replies in a comment collection are changed",
      (bench) => {
        commentOn(bench).replies.add("Yes");
      },
      "CommentChanged",
      "ReplyAdded",
    ],
    [
      "onDeleted",
      "Occurs when comments are deleted in the comment collection.",
      (bench) => {
        commentOn(bench).delete();
      },
      "CommentDeleted",
      undefined,
    ],
  ] as const satisfies readonly (readonly [
    string,
    string,
    (bench: Bench) => void,
    string,
    string | undefined,
  ])[]
).map(([event, says, act, type, changeType]) =>
  expectation(`CommentCollection.${event}`, says, async (bench) => {
    const heard = await heardOf(
      bench,
      (tell) => bench.workbook.comments[event].add(tell),
      () => {
        act(bench);
      },
    );
    expect(heard).toMatchObject([{ type, source: "Local", ...(changeType && { changeType }) }]);
  }),
);

export const comments: readonly Expectation[] = [...ofComments, ...events];
