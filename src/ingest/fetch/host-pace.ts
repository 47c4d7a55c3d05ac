import type { Clock } from './clock.js';

interface Turns {
  /** When the host may be asked next, milliseconds since 1970. */
  next: number;
  pause: number;
}

/** Keeps a pause between two requests to a host, whoever asks. */
export class HostPace {
  private readonly hosts = new Map<string, Turns>();
  private readonly pause: number;
  private readonly clock: Clock;

  /** @param pause milliseconds between two requests to a host */
  constructor(pause: number, clock: Clock) {
    this.pause = pause;
    this.clock = clock;
  }

  /** Waits for the host's next turn and takes it. */
  async turn(host: string, signal?: AbortSignal): Promise<void> {
    const turns = this.of(host);
    const now = this.clock.now();
    const at = Math.max(now, turns.next);
    turns.next = at + turns.pause;
    if (at > now) await this.clock.wait(at - now, signal);
  }

  /** Keeps at least this pause at a host, which asked for it. */
  slow(host: string, pause: number): void {
    const turns = this.of(host);
    turns.pause = Math.max(turns.pause, pause);
  }

  private of(host: string): Turns {
    const turns = this.hosts.get(host) ?? { next: 0, pause: this.pause };
    this.hosts.set(host, turns);
    return turns;
  }
}
