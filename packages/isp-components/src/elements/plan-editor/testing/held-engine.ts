/** Holds back what records edits, as a slow or broken connection would, and lets it come when a test says so. */
import { laterEngine, type Engine } from '../../../context/later-engine.ts';

export interface HeldEngine {
  /** From here on it is there, and everybody who waits is told. */
  come(): Promise<void>;
  /** Whoever waits is told that it did not come; who asks next waits again. */
  fail(): Promise<void>;
  /** How often it was asked for. */
  readonly asked: number;
  /** Lets it load as ever. */
  release(): void;
}

export async function holdEngine(): Promise<HeldEngine> {
  const engine: Engine = await import('../../../controllers/editing/engine.ts');
  let isHere = false;
  let asked = 0;
  let waiting: ((engine: Engine | undefined) => void)[] = [];
  Object.defineProperty(laterEngine, 'loaded', {
    configurable: true,
    get: () => (isHere ? engine : undefined),
  });
  laterEngine.want = () => {
    asked += 1;
    if (isHere) return Promise.resolve(engine);
    return new Promise((resolve) => waiting.push(resolve));
  };
  const tell = async (found: Engine | undefined) => {
    const told = waiting;
    waiting = [];
    for (const resolve of told) resolve(found);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    come: () => {
      isHere = true;
      return tell(engine);
    },
    fail: () => tell(undefined),
    get asked() {
      return asked;
    },
    release: () => {
      Reflect.deleteProperty(laterEngine, 'loaded');
      Reflect.deleteProperty(laterEngine, 'want');
    },
  };
}
