import type { Message } from "../../../package/comments/storedComment";
import { changeComment } from "../../model/comments";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireInteger, requireText } from "../argument";
import { orNotFound } from "../excelErrors";
import { commentLocation, commentObject, placedComment, storedComment, type CommentSelf } from "./comment";
import {
  contentArgument,
  messageProperties,
  newMessage,
  requireContent,
  richContent,
} from "./commentContent";

interface ReplySelf extends CommentSelf {
  readonly reply: string;
}

function storedReply(self: ReplySelf): Message {
  return orNotFound(storedComment(self).replies.find(({ id }) => id === self.reply));
}

function changeReply(self: ReplySelf, changed: Partial<Message>): void {
  const reply = storedReply(self);
  const placed = placedComment(self);
  const replies = placed.comment.replies.map((each) =>
    each.id === reply.id ? { ...each, ...changed } : each,
  );
  changeComment(self.context.model, placed, { replies }, "ReplyEdited", "addin");
}

export const commentReplyClass: HostClass<ReplySelf> = {
  name: "CommentReply",
  identity: "id",
  properties: {
    ...messageProperties(storedReply),
    content: {
      get: (self) => storedReply(self).text,
      set: (self, content: unknown) => {
        changeReply(self, { text: requireContent(content), mentions: [] });
      },
    },
    resolved: { get: (self) => storedComment(self).resolved },
  },
  navigations: {},
  methods: {
    delete: (self) => {
      const { id } = storedReply(self);
      const placed = placedComment(self);
      const replies = placed.comment.replies.filter((each) => each.id !== id);
      changeComment(self.context.model, placed, { replies }, "ReplyDeleted", "addin");
    },
    getLocation: commentLocation,
    getParentComment: commentObject,
    updateMentions: (self, given: unknown) => {
      changeReply(self, richContent(self.context, given));
    },
  },
};

const replyObject = ({ context, sheet, id }: CommentSelf, reply: string): HostObject =>
  hostObject(commentReplyClass, { context, sheet, id, reply });

const replies = (self: CommentSelf): HostObject[] =>
  storedComment(self).replies.map(({ id }) => replyObject(self, id));

function find(self: CommentSelf, key: unknown): HostObject | null {
  const wanted = requireText(key);
  const reply = storedComment(self).replies.find(({ id }) => id === wanted);
  return reply === undefined ? null : replyObject(self, reply.id);
}

function add(self: CommentSelf, content: unknown, contentType: unknown): HostObject {
  const { context } = self;
  const reply = newMessage(context, contentArgument(context, content, contentType));
  const placed = placedComment(self);
  const changed = { replies: [...placed.comment.replies, reply] };
  changeComment(context.model, placed, changed, "ReplyAdded", "addin");
  return replyObject(self, reply.id);
}

export const commentReplyCollectionClass: HostClass<CommentSelf> = {
  name: "CommentReplyCollection",
  properties: {},
  navigations: {},
  items: replies,
  methods: {
    add,
    getCount: (self) => storedComment(self).replies.length,
    getItem: (self, id: unknown) => orNotFound(find(self, id)),
    getItemOrNullObject: find,
    getItemAt: (self, index: unknown) => orNotFound(replies(self)[requireInteger(index)]),
  },
};
