import type { Issue, IssueCode } from '../schema/issue.js';

export type Refusal = 'empty' | 'binary' | 'too-long' | 'not-english' | 'no-article';

export const issue = (code: IssueCode, reason: string, evidence: Issue['evidence'] = []): Issue => ({
  code,
  reason,
  evidence,
});
