import type { EventOperator } from '../../lexicon/event-operators.js';
import { type Coding, isCooperative, type PloverEvent } from '../../lexicon/plover.js';
import type { Action } from '../../schema/action.js';

export interface Composed extends Coding {
  readonly status: Action['status'];
}

const requestModes: Partial<Record<PloverEvent, string>> = {
  CONSULT: 'meet',
  AID: 'assist',
  COOPERATE: 'assist',
  SUPPORT: 'assist',
  RETREAT: 'yield',
  CONCEDE: 'yield',
};

const threatModes: Partial<Record<PloverEvent, string>> = {
  ASSAULT: 'violence',
  MOBILIZE: 'violence',
  COERCE: 'restrict',
  PROTEST: 'restrict',
  SANCTION: 'relations',
};

export const requestMode = (inner: Coding | null): string | null =>
  inner === null ? null : (requestModes[inner.event] ?? null);

function threat(inner: Coding): Coding {
  const mode = inner.mode === 'arrest' || inner.mode === 'expel' ? inner.mode : (threatModes[inner.event] ?? null);
  return { event: 'THREATEN', mode };
}

/**
 * What is announced for the future: co-operation counts as AGREE, force and repression as THREATEN, words stay what they
 * are (PLOVER manual).
 */
export function announced(inner: Coding): Composed {
  if (inner.event === 'AGREE' || inner.event === 'THREATEN') return { ...inner, status: 'announced' };
  if (isCooperative(inner.event)) return { event: 'AGREE', mode: null, status: 'announced' };
  if (['REQUEST', 'ACCUSE', 'REJECT', 'SANCTION'].includes(inner.event)) return { ...inner, status: 'announced' };
  return { ...threat(inner), status: 'threatened' };
}

/** What may come: of a sanction only the threat is there. */
export const possible = (inner: Coding): Composed =>
  inner.event === 'SANCTION' ? { ...threat(inner), status: 'threatened' } : announced(inner);

/** What is said not to be done: co-operation withheld is REJECT; conflict denied stays what was denied. */
export function negated(inner: Composed): Composed {
  if (inner.event === 'THREATEN') return { event: 'AGREE', mode: null, status: 'announced' };
  if (inner.event === 'MOBILIZE') return { event: 'REJECT', mode: 'assist', status: 'done' };
  if (!isCooperative(inner.event)) return { ...inner, status: 'denied' };
  return { event: 'REJECT', mode: requestMode(inner), status: 'done' };
}

/**
 * The event that an operator makes of the action in its complement ("refuse" + CONSULT = REJECT/meet); `inner` is null
 * where the complement tells of no known action. Null where the whole tells of no event.
 */
export function compose(operator: EventOperator, inner: Composed | null): Composed | null {
  const innerStatus = inner?.status ?? 'done';
  switch (operator) {
    case 'say':
    case 'aspect':
    case 'cause':
      return inner;
    case 'order':
      return inner === null ? { event: 'REQUEST', mode: null, status: 'done' } : inner;
    case 'promise':
      if (inner === null || isCooperative(inner.event)) return { event: 'AGREE', mode: null, status: 'announced' };
      return innerStatus === 'denied' ? { event: 'AGREE', mode: null, status: 'announced' } : announced(inner);
    case 'vow':
      if (inner?.event === 'SANCTION') return { ...threat(inner), status: 'threatened' };
      return inner === null ? { event: 'THREATEN', mode: null, status: 'threatened' } : compose('promise', inner);
    case 'plan':
      return inner === null ? null : announced(inner);
    case 'decide':
      if (inner === null) return null;
      return isCooperative(inner.event) ? announced(inner) : { ...inner, status: 'announced' };
    case 'threaten':
      if (inner?.event === 'REJECT' || inner?.event === 'REQUEST')
        return { event: 'THREATEN', mode: null, status: 'threatened' };
      return inner === null || isCooperative(inner.event)
        ? { event: 'THREATEN', mode: null, status: 'threatened' }
        : { ...threat(inner), status: 'threatened' };
    case 'deny':
      return inner === null ? null : { ...inner, status: 'denied' };
    case 'refuse':
      return { event: 'REJECT', mode: requestMode(inner), status: 'done' };
    case 'fail':
      return inner !== null && isCooperative(inner.event)
        ? { event: 'REJECT', mode: requestMode(inner), status: 'done' }
        : null;
    case 'demand':
      return { event: 'REQUEST', mode: requestMode(inner), status: 'done' };
    case 'allow':
      if (inner?.mode === 'access') return inner;
      return { event: 'CONCEDE', mode: null, status: 'done' };
    case 'prevent':
      return inner !== null && inner.event === 'ASSAULT' ? null : { event: 'COERCE', mode: 'restrict', status: 'done' };
    case 'stop':
      if (inner === null) return null;
      if (inner.event === 'ASSAULT') return { event: 'RETREAT', mode: 'ceasefire', status: 'done' };
      if (inner.event === 'COERCE' || inner.event === 'SANCTION' || inner.event === 'PROTEST') {
        return { event: 'CONCEDE', mode: null, status: 'done' };
      }
      return isCooperative(inner.event) ? { event: 'SANCTION', mode: 'discontinue', status: 'paused' } : null;
  }
}
