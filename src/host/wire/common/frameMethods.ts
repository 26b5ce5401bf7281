import { CommonApiCode, CommonApiError } from "../commonApi";
import { done, type CommonMethod, type CommonMethods } from "./commonMethod";

/** There is nobody to sign in here: "the add-in is running on a platform that doesn't support the getAccessToken method". */
const withoutIdentity = (name: string): CommonMethod => ({
  name,
  answer: () => {
    throw new CommonApiError(CommonApiCode.identityNotOnPlatform);
  },
});

/** What a frame says of itself: ribbon functions that end, messages of dialogs, its own end, who is signed in. */
export const frameMethods: CommonMethods = {
  94: {
    name: "event.completed",
    answer: done((call, { commands }) => {
      commands.complete(String(call[0]), Number(call[1]), call[2]);
    }),
  },
  97: {
    name: "ui.closeContainer",
    answer: done((_call, { closePane }) => {
      closePane();
    }),
  },
  98: withoutIdentity("(auth.getAccessToken)"),
  99: withoutIdentity("(authentication context)"),
  144: {
    name: "ui.messageParent",
    answer: done(({ messageToParent }, frame) => {
      frame.messageParent(messageToParent);
    }),
  },
  145: {
    name: "dialog.messageChild",
    answer: done(({ messageContent }, { messageDialog }) => {
      messageDialog(messageContent);
    }),
  },
};
