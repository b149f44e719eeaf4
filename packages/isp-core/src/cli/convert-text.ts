/** Says what `isp convert` did, and counts it. */
import { SCHEMA_VERSION } from '../migrations/schema-version.ts';
import { exitCodes } from './command.ts';
import { migratedInWords, reasonsText } from './migration-text.ts';
import type { MigratedFrom } from './open-document.ts';
import { wrap } from './wrap.ts';

/** What became of one document that could be read. */
export type Conversion = MigratedFrom | 'same-version' | 'same-bytes';

/** One document’s line, such as "plan.json: from 0.9 to 1.0 (0001-every-part)". */
export function conversionText(name: string, conversion: Conversion): string {
  const title = name === '-' ? 'standard input' : name;
  return `${wrap(`${title}: ${happened(conversion)}`, { rest: '  ' })}\n`;
}

function happened(conversion: Conversion): string {
  if (conversion === 'same-bytes') return `already ${SCHEMA_VERSION}, and nothing to change`;
  if (conversion === 'same-version') return `already ${SCHEMA_VERSION}; now in the stable form`;
  const { from, applied } = conversion;
  return applied.length > 0
    ? `from ${from} to ${SCHEMA_VERSION} (${applied.join(', ')})`
    : migratedInWords(conversion);
}

/** Counts conversions, for the exit code and the last sentences. */
export class ConvertTally {
  readonly #applied = new Set<string>();
  #migrated = 0;
  #already = 0;
  #bad = 0;

  add(conversion: Conversion | 'bad'): void {
    if (conversion === 'bad') this.#bad++;
    else if (typeof conversion === 'string') this.#already++;
    else {
      this.#migrated++;
      for (const id of conversion.applied) this.#applied.add(id);
    }
  }

  exitCode(): number {
    return this.#bad > 0 ? exitCodes.bad : exitCodes.clean;
  }

  /** Why the schema changed, and what the many come to. */
  text(): string {
    const parts = [
      `${this.#migrated} brought to version ${SCHEMA_VERSION}`,
      `${this.#already} already there`,
      ...(this.#bad > 0 ? [`${this.#bad} not converted`] : []),
    ];
    return `${reasonsText(this.#applied)}${wrap(`Plans: ${parts.join(', ')}.`)}\n`;
  }
}
