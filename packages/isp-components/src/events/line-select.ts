/** Somebody took the link of a line. Unless the host prevents it, the page’s address comes to end in it. */

export interface LineSelectDetail {
  /** The id of the line. */
  readonly line: string;
}

export class IspLineSelectEvent extends CustomEvent<LineSelectDetail> {
  constructor(detail: LineSelectDetail) {
    super('isp-line-select', { bubbles: true, composed: true, cancelable: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'isp-line-select': IspLineSelectEvent;
  }
}
