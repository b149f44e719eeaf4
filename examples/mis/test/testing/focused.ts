/** What has focus, through shadow roots, as a screen reader would name it. */
export interface Focused {
  readonly role: string;
  readonly name: string;
  readonly value?: string;
}
