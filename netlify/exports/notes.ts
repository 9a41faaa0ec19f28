/** What to know of all of a file, and by what right it may be passed on. */
export const notesOn = (rows: 'submissions' | 'about-you'): string[] => [
  'Licence: none. These are the answers of single people, for the staff of this consultation. They are not open data: publish no row of them. What is published as results may be used under the licence that stands there.',
  'Each row is what one person sent. The order of the rows says nothing of when they came.',
  ...(rows === 'about-you'
    ? [
        'What people say of themselves is kept apart: nothing leads from a row to what else the person said.',
        'The columns are the same in every consultation. One that nobody was asked is empty.',
      ]
    : [
        'Where staff took out of a text what somebody could be known by, what is left of it stands here.',
      ]),
  'An empty cell: the question was not answered, was not asked of this person, or was not on their form.',
  'In CSV a text that a spreadsheet would run as a formula has an apostrophe in front, and so has one that is such a text behind apostrophes. Take one apostrophe away to have what was written.',
];
