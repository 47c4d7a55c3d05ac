import { type Draft, wordAt } from './mend.js';

const departments = new Set(
  'State Defence Defense Treasury Justice Commerce Trade Interior Agriculture Finance Energy Health Labor Labour Transport Education Industry Environment Foreign Homeland Development'.split(
    ' ',
  ),
);
const offices = /^(?:Secretary|Minister|Ministers|Secretaries|Undersecretary)$/;

/** "Secretary of State", "Justice Minister": what an office is for is no body that is named. */
export function departmentsOfOffices(draft: Draft): void {
  const { names } = draft;
  for (let at = names.length - 1; at >= 0; at--) {
    const { first, last, label } = names[at];
    const isDepartment = label === 'ORG' && last - first === 1 && departments.has(wordAt(draft, first));
    const isOfOffice = wordAt(draft, first - 1) === 'of' && offices.test(wordAt(draft, first - 2));
    if (isDepartment && (isOfOffice || offices.test(wordAt(draft, last)))) names.splice(at, 1);
  }
}
