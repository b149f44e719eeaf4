/** The keys of messages that an element shows instead of words, because it did not bring them. */
export function bareKeys({ shadowRoot }: Element): string[] {
  const html = shadowRoot?.innerHTML ?? '';
  return html.match(/\b(choice|editor|findings|opening|review|shared|viewer)\.[a-z][\w.-]*/g) ?? [];
}
