import {childInResults} from '../../../src/domain/results/child-in-results';

test.each([
  'Student Attendance Rate',
  'Students Meeting Grade Level Expectations',
  'Percent of Students With Perfect Attendance',
  'Child Care Slots',
  'Days suspended',
])('%j is an indicator', name => {
  expect(childInResults(name)).toBeNull();
});

test.each([
  ['Reading level of student Maria Lopez', "a child's name"],
  ['Attendance Rate of Student Maria Lopez', "a child's name"],
  ['Student ID 44718', "a student's number"],
])('%j looks like %s', (name, words) => {
  expect(childInResults(name)).toBe(words);
});

test.each([
  'Absenteeism Absences Achievement Achieving Advocacy Advocates After Ambassador Ambassadors And Are Art Arts',
  'Assessment Assessed At Attendance Attending Behavior Behaviour Body Care Center Chronic Chronically Climate',
  'Conduct Council Data Development Developing Discipline Engagement Engaged Enrollment Enrolled Families Family',
  'For From Government Growth Health Healthy In Learning Leader Leadership Math Mathematics Meeting Mental',
  'Mobility Needs Nutrition Of On Outcome Outcomes Participation Participating Passing Perception Performance',
  'Performing Proficiency Proficient Progress Rate Rates Reaching Reading Record Records Scores Scoring Service',
  'Services Social Success Suspension Suspended Support Supports Survey Surveys Teacher Teachers Test Tests The',
  'To Voice Welfare Well Wellness Who With Work Working',
])('no child is called by words of headings: %s', words => {
  for (const word of words.split(' ')) {
    expect([word, childInResults(`Student ${word} Lopez`)]).toEqual([
      word,
      null,
    ]);
    expect([word, childInResults(`Child: Maria ${word}`)]).toEqual([
      word,
      null,
    ]);
  }
});

test.each([
  'Student',
  'student',
  'Students',
  'Child',
  'child',
  'Pupil',
  'pupil',
  'Kid',
  'kid',
])(
  'after the word %s two names are a child’s, also those that begin like a heading',
  word => {
    for (const name of ['Maria Lopez', 'Ata Marthas', 'Artie Inness'])
      expect([name, childInResults(`${word} ${name}`)]).toEqual([
        name,
        "a child's name",
      ]);
  },
);
