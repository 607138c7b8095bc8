/** A school of which each part of the report has something to say. */
import {activity, schoolInOctober, type Shipped} from '../../addon/shipped';

/** Two grades and subjects; an activity that took place, a planned one, and one of nobody. */
export function school(): Shipped {
  const {school: made, ids} = schoolInOctober();
  const {saved} = made.run('saveObjectives', {
    operation: 'grade-4',
    month: '2026-10',
    grades: ['4'],
    teacher: 'Vang',
    subject: 'Art',
    objectives: [{standards: '4.OA.A.1', objective: '', priority: 'Low'}],
  });
  const rows = [
    {
      activity: 'Library night',
      objectiveIds: [ids[0]!],
      status: 'Delivered',
      partner: 'Library',
      sessions: 4,
      minutesPerSession: 60,
      participants: 20,
      deliveredMinutes: 180,
      attended: 15,
      alignment: 2,
    },
    {
      activity: 'Health walk',
      area: 'healthWellness',
      objectiveIds: saved,
      status: 'Planned',
      sessions: 1,
      minutesPerSession: 30,
    },
    {activity: 'Nobody’s', objectiveIds: [], status: 'Planned'},
  ] as const;
  for (const row of rows)
    made.run(
      'saveActivity',
      activity({operation: row.activity.replace(/\W/g, '-'), ...row}),
    );
  made.run('adoptResults', {
    operation: 'results',
    indicators: [
      {
        name: 'Days absent',
        result: 'Present',
        siteResult: '',
        source: 'Register',
        unit: 'days',
        baseline: 20,
        target: 10,
      },
    ],
  });
  return made;
}
