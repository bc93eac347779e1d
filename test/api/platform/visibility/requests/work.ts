import { ofMentor, WORK, type Requests } from './asked.js';

export const work: Requests = {
  'GET /enrolments/{id}/timesheet': ofMentor,
  'POST /enrolments/{id}/work-entries': (of) => ({ ...ofMentor(of), body: WORK }),
  'PUT /enrolments/{id}/worked-meetings': (of) => ({
    ...ofMentor(of),
    body: { meetingId: of.ids['held-meetings'], worked: false },
  }),
  'POST /enrolments/{id}/timesheets': (of) => ({ ...ofMentor(of), body: { month: '2026-09' } }),
  'POST /enrolments/{id}/certificates': (of) => ({ ...ofMentor(of), body: { language: 'nb' } }),
  'POST /certificate-checks': () => ({ body: { number: 'K-2026-AAAA', code: 'x' } }),
  'PUT /work-entries/{id}': () => ({ body: WORK }),
  'POST /rounds/{id}/timesheet-approvals': ({ ids }) => ({
    body: { timesheets: [{ id: ids['timesheets'], minutes: 30 }] },
  }),
  'POST /rounds/{id}/hours-exports': () => ({ body: { month: '2026-08' } }),
  'POST /timesheets/{id}/return': () => ({ body: { word: 'Sett inn dagen' } }),
};
