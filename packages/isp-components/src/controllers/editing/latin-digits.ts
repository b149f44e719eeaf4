/** Numbers and dates may be typed in the digits of any language that the kit speaks. */

/** What 0 is in the scripts that the kit has languages of: Arabic, Urdu, Bengali and Panjabi. */
const zeros = [0x660, 0x6f0, 0x9e6, 0xa66];

export function inLatinDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const value = zeros.map((zero) => digit.charCodeAt(0) - zero);
    return String(value.find((number) => number >= 0 && number < 10) ?? digit);
  });
}
