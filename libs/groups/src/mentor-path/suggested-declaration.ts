import type { Localized } from '#kernel';

/**
 * Kull's own suggestion, to begin from: what it comes to where a law binds the mentors is the
 * institution's to say.
 */
export const SUGGESTED_DECLARATION: Localized = {
  nb: [
    'Som mentor får jeg vite ting om studenter som ikke er for andre.',
    '- Jeg forteller ikke videre det jeg får vite om enkeltpersoner, heller ikke etter at jeg har sluttet som mentor.\n- Jeg skriver ikke om en students helse eller andre private forhold i referater og notater.\n- Trenger en student mer hjelp enn jeg kan gi, viser jeg til dem som kan hjelpe. Jeg gir bare navnet videre når studenten er enig.\n- Er liv eller helse i fare, ringer jeg 113, 112 eller 110.',
    'Er jeg i tvil, spør jeg koordinatoren uten å nevne navn.',
  ].join('\n\n'),
  nn: [
    'Som mentor får eg vite ting om studentar som ikkje er for andre.',
    '- Eg fortel ikkje vidare det eg får vite om enkeltpersonar, heller ikkje etter at eg har slutta som mentor.\n- Eg skriv ikkje om helsa til ein student eller andre private forhold i referat og notat.\n- Treng ein student meir hjelp enn eg kan gi, viser eg til dei som kan hjelpe. Eg gir berre namnet vidare når studenten er einig.\n- Er liv eller helse i fare, ringjer eg 113, 112 eller 110.',
    'Er eg i tvil, spør eg koordinatoren utan å nemne namn.',
  ].join('\n\n'),
  en: [
    'As a mentor I come to know things about students that are not for others.',
    '- I do not pass on what I come to know about individuals, nor after I have stopped being a mentor.\n- I do not write about a student’s health or other private matters in minutes and notes.\n- If a student needs more help than I can give, I point to those who can help. I pass on the name only if the student agrees.\n- If life or health is in danger, I call 113, 112 or 110.',
    'If I am in doubt, I ask the coordinator without mentioning names.',
  ].join('\n\n'),
};
