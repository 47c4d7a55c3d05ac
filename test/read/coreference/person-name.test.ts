import { describe, expect, it } from 'vitest';
import {
  fullNamesAgree,
  isPartOfName,
  parsePersonName,
  startsWithHonorific,
} from '../../../src/read/coreference/person-name.js';

const words = (text: string): string[] => text.split(' ');

describe('a name', () => {
  it.each([
    ['Mr. Donald Trump', ['Donald', 'Trump'], 'male'],
    ['Mrs. Clinton', ['Clinton'], 'female'],
    ['Dr. Anthony Fauci', ['Anthony', 'Fauci'], null],
    ['Martin Luther King, Jr.', ['Martin', 'Luther', 'King'], null],
    ["Volodymyr Zelensky's", ['Volodymyr', 'Zelensky'], null],
    ['King', ['King'], null],
    ['constructor Smith', ['constructor', 'Smith'], null],
  ])('%s loses its titles', (text, expected, gender) => {
    expect(parsePersonName(text)).toEqual({ words: expected, gender });
  });

  it('that begins with an honorific is a person', () => {
    expect(startsWithHonorific('Justice Scalia')).toBe(true);
    expect(startsWithHonorific('Justice')).toBe(false);
    expect(startsWithHonorific('Bank Scalia')).toBe(false);
  });
});

describe('full names', () => {
  it.each([
    ['Vladimir Putin', 'V Putin'],
    ['George W Bush', 'George Bush'],
    ['George Walker Bush', 'George W Bush'],
    ['JD Vance', 'J Vance'],
  ])('%s and %s agree', (one, other) => {
    expect(fullNamesAgree(words(one), words(other))).toBe(true);
    expect(fullNamesAgree(words(other), words(one))).toBe(true);
  });

  it.each([
    ['Hillary Clinton', 'Bill Clinton'],
    ['George W Bush', 'George H Bush'],
    ['Vladimir Putin', 'Vladimir Zelensky'],
    ['Jo Smith', 'John Smith'],
  ])('%s and %s do not', (one, other) => {
    expect(fullNamesAgree(words(one), words(other))).toBe(false);
  });
});

describe('a part of a full name', () => {
  it.each([
    ['Putin', 'Vladimir Putin'],
    ['Vladimir', 'Vladimir Putin'],
    ['von der Leyen', 'Ursula von der Leyen'],
    ['Ocasio-Cortez', 'Alexandria Ocasio-Cortez'],
    ['Xi', 'Xi Jinping'],
  ])('%s of %s', (part, full) => {
    expect(isPartOfName(words(part), words(full))).toBe(true);
  });

  it.each([
    ['Cortez', 'Alexandria Ocasio-Cortez'],
    ['V', 'V Putin'],
    ['Vladimir Putin', 'Vladimir Putin'],
    ['der', 'Ursula von der Leyen'],
  ])('%s is none of %s', (part, full) => {
    expect(isPartOfName(words(part), words(full))).toBe(false);
  });
});
