import type { AddinDescription } from "./addinContext";
import { addinContext } from "./addinContext";
import { AddinLink } from "./addinLink";
import { Commands, type CommandResult } from "./commands";
import { CommonApiCode } from "./commonApi";
import { Dialogs, type DialogOpener } from "./dialogs";
import { DocumentFiles } from "./documentFiles";
import { EventDelivery } from "./eventDelivery";
import type { FrameIdentity } from "./frameAddress";
import { FrameRequests } from "./frameRequests";
import { HostError } from "./hostClass";
import { MethodCalls } from "./methodCalls";
import type { PageActions } from "./pageActions";
import { frameService } from "./services/frameServices";
import type { FrameServiceContext } from "./services/serviceContext";
import type { HostSession } from "./session";
import { Signal } from "./signal";
import type { Transport } from "./transport";

export interface ChannelOptions {
  readonly session: HostSession;
  readonly transport: Transport;
  readonly identity: FrameIdentity;
  readonly addin: AddinDescription;
  readonly page?: PageActions;
  /** Given for a dialog: the frame that opened it. */
  readonly opener?: DialogOpener;
  /** Given for a page that is still to be loaded: resolves once its scripts have run. Ribbon functions wait for it. */
  readonly loaded?: Promise<void>;
}

/** The host's end of the talk with one frame of the add-in: pane, function file or in-page dialog. */
export class AddinChannel implements DialogOpener {
  readonly session: HostSession;
  readonly addin: AddinDescription;
  private readonly link: AddinLink;
  private readonly events: EventDelivery;
  private readonly calls: MethodCalls;
  private readonly commands = new Commands();
  private readonly dialogs: Dialogs;
  private readonly page: PageActions;
  private readonly stopListening: () => void;
  private visible = true;
  private readonly isUp = new Signal();
  private readonly hearsActions = new Signal();

  constructor(private readonly options: ChannelOptions) {
    const { session, addin, page = {}, transport, identity } = options;
    this.session = session;
    this.addin = addin;
    this.page = page;
    this.dialogs = new Dialogs(this, page.openDialog);
    this.calls = this.methodCalls();
    const requests = new FrameRequests({
      context: () => addinContext(addin, identity, session, page),
      dialogs: this.dialogs,
      calls: this.calls,
      openWindow: page.openWindow,
      becomeReady: this.isUp.raise,
    });
    this.link = new AddinLink(transport, identity, (request) => {
      requests.answer(request);
    });
    this.events = new EventDelivery(this.link);
    this.stopListening = session.listen((events) => {
      this.events.deliver(events);
    });
  }

  /** Resolves when Office.js is up in the frame and ribbon functions can be called. */
  get ready(): Promise<void> {
    return this.isUp.happened;
  }

  /** Runs the ribbon function of that name and resolves when the add-in calls `event.completed()`. */
  async invokeCommand(functionName: string, controlId: string): Promise<CommandResult> {
    await Promise.all([this.ready, this.options.loaded]);
    const { id, result } = this.commands.start();
    this.link.fire("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    return result;
  }

  /** Tells the add-in that a person showed or hid the pane. */
  paneVisibilityChanged(visible: boolean): void {
    if (this.visible === visible) return;
    this.visible = visible;
    this.events.visibility(visible);
  }

  /** Runs the function that the add-in associated with an action: a person pressed its shortcut. */
  async invokeAction(action: string): Promise<void> {
    await this.hearsActions.happened;
    this.events.action(action);
  }

  /** A person thought better of closing the workbook. */
  closeCancelled(): void {
    this.events.closeCancelled();
  }

  /** A person closed the dialog: it goes, and the frame that opened it hears error 12006. */
  dialogClosedByPerson(): void {
    this.dialogs.takeDown();
    this.link.fire("dialogMessageReceived", { messageType: CommonApiCode.dialogClosed });
  }

  /** Nothing is at the dialog's address: the frame that opened it hears error 12002. */
  dialogPageMissing(): void {
    this.link.fire("dialogMessageReceived", { messageType: CommonApiCode.dialogPageMissing });
  }

  /** Ends the talk; commands that still run are refused. */
  close(): void {
    this.dialogs.takeDown();
    this.stopListening();
    this.link.close();
    this.commands.refuseAll(new HostError("Closed", "host: the add-in's frame was closed"));
  }

  messageFromDialog(text: unknown): void {
    this.link.fire("dialogMessageReceived", { messageType: 0, ...this.message(text) });
  }

  messageFromParent(text: unknown): void {
    this.link.fire("dialogParentMessageReceived", { messageType: 1, ...this.message(text) });
  }

  private message(text: unknown): object {
    return { messageContent: text, messageOrigin: new URL(this.addin.url).origin };
  }

  private methodCalls(): MethodCalls {
    const services = this.serviceContext();
    return new MethodCalls({
      session: this.session,
      files: new DocumentFiles(this.session.excelHost.saveBytes),
      commands: this.commands,
      service: (name) => frameService(name, services),
      messageParent: (text) => this.options.opener?.messageFromDialog(text),
      messageDialog: (text) => {
        this.dialogs.message(text);
      },
      closePane: () => this.page.closePane?.(),
    });
  }

  private serviceContext(): FrameServiceContext {
    return {
      page: this.page,
      actionsAreReady: this.hearsActions.raise,
      isRuntimeVisible: () => this.page.isPaneVisible?.() ?? this.visible,
      setRuntimeVisible: (visible) => {
        this.page.setPaneVisible?.(visible);
        this.calls.afterAnswer(() => {
          this.paneVisibilityChanged(visible);
        });
      },
    };
  }
}
