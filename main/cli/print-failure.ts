/** Why there is no PDF file; the message of this name says what to do. */
export class PrintFailure extends Error {
  override name = 'PrintFailure';
  readonly reason: 'noRuntime' | 'notPrinted';

  constructor(reason: PrintFailure['reason'], detail: string) {
    super(detail);
    this.reason = reason;
  }
}
