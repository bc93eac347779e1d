import type { Texts } from './texts.js';

/** The mails in English. */
export const en: Texts = {
  greeting: 'Hi {givenName},',
  regards: 'Kind regards, {institution}',
  reason: 'You get this e-mail because you are on the list of {round}.',
  chooseMails: 'Would you like fewer e-mails? Choose what you want at {address}',
  addressHint: 'If the button does not work, copy this address into your browser: {address}',

  menteeInvitationSubject: 'Join {scheme}',
  menteeInvitationIntro: 'You are invited to {round}.',
  menteeInvitationAsk:
    'Open the invitation and answer whether you want to take part. You can say no, too. The link is yours alone, so do not pass it on.',
  menteeInvitationAction: 'Open the invitation',
  answerBy: 'Answer by {day}.',

  opt_outInvitationSubject: 'You are part of {scheme}',
  opt_outInvitationIntro: 'You are part of {round}. You do not need to answer to take part.',
  opt_outInvitationAsk:
    'Tell us if you do not want to: open the link and press “No, I do not want to take part”. The link is your own, so do not pass it on.',
  opt_outInvitationAction: 'See what you are part of',

  mandatoryInvitationSubject: 'You are part of {scheme}',
  mandatoryInvitationIntro: 'You are part of {round}, because it belongs to your studies.',
  mandatoryInvitationAsk:
    'Open the link to see what it is, and answer what the round asks. If you cannot take part, you can ask the coordinator there to be excused. The link is your own, so do not pass it on.',
  mandatoryInvitationAction: 'See what you are part of',

  mentorInvitationSubject: 'Would you like to take part in {scheme}?',
  mentorInvitationIntro: 'You are invited to be a mentor in {round}.',
  mentorInvitationAsk:
    'Open the invitation, answer whether you want to take part, and answer what the round asks. The link is yours alone, so do not pass it on.',
  mentorInvitationAction: 'Open the invitation',

  placedSubject: 'You are in group {number}',
  placedIntro: 'The groups of {round} are ready, and you are in group {number}.',
  placedAsk: 'See who is in your group, and when you meet, on the page of the group.',
  placedAction: 'Go to the group',

  leadsSubject: 'Your groups in {round} are ready',
  leadsIntro: 'The groups of {round} are ready. This is what you will lead:',
  leadsAsk: 'Plan the first meeting as soon as you can. The students see it at once.',
  leadsAction: 'Go to the group',
  leadsActionMany: 'Go to the groups',
  leadsGroup: 'Group {number}',
  leadsMember: '{members} student',
  leadsMembers: '{members} students',
  nobodyYet: 'nobody yet',

  excusedSubject: 'You have been excused from {round}',
  excusedIntro: 'The coordinator has excused you. You are no longer part of {round}.',
  keptSubject: 'You are still part of {round}',
  keptIntro:
    'The coordinator has not excused you, so you are still part of {round}. Contact the coordinator if you should talk about it.',
  onLeaveSubject: 'You are on leave from {round}',
  onLeaveIntro:
    'The coordinator has noted that you are on leave from {round}. Meanwhile your seat is free for others. When you are back, the coordinator can let you go on here, or in the round of a later cohort.',
  excuseAction: 'See what you are part of',

  selectedSubject: 'You are selected as a mentor in {round}',
  selectedIntro: 'Your application is accepted: you are in as a mentor in {round}.',
  selectedAsk: 'See what is left before you can have a group.',
  selectedAction: 'See what is left',
  turnedDownSubject: 'Your application to be a mentor in {round}',
  turnedDownIntro:
    'Thank you for applying to be a mentor in {round}. You were not selected this time.',
  turnedDownAsk: 'The coordinator can answer if you wonder about something.',
  turnedDownAction: 'See other calls',
  reasonApplied: 'You get this e-mail because you applied to be a mentor in {round}.',

  substituteSubject: 'You are a substitute for group {number}',
  substituteIntro:
    'You stand in for the mentor of group {number} from {from} to {to}, both included.',
  substituteAsk: 'On these days you see the group’s page, and can plan and log meetings.',
  substituteAction: 'Go to the group',

  talkBookedSubject: 'A student has booked a talk on {when}',
  talkBookedIntro: 'A student has taken one of the times you opened for talks in {round}.',
  talkMovedSubject: 'A student has moved the talk to {when}',
  talkMovedIntro: 'A student has moved their talk in {round} to another of your times.',
  talkFreedSubject: 'The time on {when} is open again',
  talkFreedIntro: 'A student has given back their talk in {round}. Others can take the time.',
  talkAction: 'See your talks',
  talkCancelledSubject: 'The talk on {when} is cancelled',
  talkCancelledIntro: 'The mentor has cancelled the talk with you in {round}.',
  talkCancelledAsk: 'You can take one of the other open times.',
  talkCancelledAction: 'Find another time',

  declarationSubject: 'Read and accept the confidentiality declaration of {round}',
  declarationFirstIntro:
    'The mentors of {round} must read and accept a confidentiality declaration.',
  declarationIntro:
    'There is a new version of the confidentiality declaration for the mentors of {round}.',
  declarationAsk: 'Whoever has no group yet can have one only when it is accepted.',
  declarationAction: 'Read the declaration',

  joinedSubject: 'A new student in group {number}',
  joinedIntro: '{student} has taken a free seat in group {number}.',
  joinedAction: 'Go to the group',

  leftSubject: 'Group {number} has a free seat',
  leftIntro: '{student} is no longer in group {number}. There is nothing you need to do.',
  leftAction: 'Go to the group',

  movedSubject: 'You are now in group {number}',
  movedIntro: 'The coordinator has placed you in group {number} of {round}.',
  membersChangedSubject: 'Changes in group {number}',
  membersCome: 'New in group {number}: {students}.',
  membersGone: 'No longer in group {number}: {students}.',
  leadsNowSubject: 'You are now the mentor of group {number}',
  leadsNowIntro: 'The coordinator has made you the mentor of group {number} of {round}.',
  leadsNowAsk:
    'On the group’s page you see who is in it, and the meetings and minutes so far. What the mentor before you wrote for themselves alone, you do not see.',
  leadsNoMoreSubject: 'You are no longer the mentor of group {number}',
  leadsNoMoreIntro:
    'The coordinator has made a change, and you are no longer the mentor of group {number} of {round}.',
  leadsNoMoreAsk: 'You can no longer open the group’s page. Thank you for your work.',
  newMentorSubject: 'Group {number} has a new mentor',
  newMentorIntro: 'Group {number} of {round} has a new mentor.',
  leadsTooSubject: 'You are now a mentor of group {number}',
  leadsTooIntro: 'The coordinator has added you as a mentor of group {number} of {round}.',
  leadsTooAsk:
    'On the group’s page you see who is in it, and the meetings and minutes so far. What other mentors wrote for themselves alone, you do not see.',
  oneMoreMentorSubject: 'Group {number} has one more mentor',
  oneMoreMentorIntro: 'Group {number} of {round} has one more mentor.',
  groupEndedSubject: 'Group {number} has ended',
  groupEndedIntro: 'The coordinator has ended group {number} of {round}.',
  groupEndedAsk: 'You are still in the scheme. Ask the coordinator if you wonder what comes next.',

  messageFrom: '{author} in {round} has written to you:',
  messageFromCoordinator: 'The coordinator of {round} has written to you:',
  messageAction: 'Read and answer in Kull',
  mailingTest:
    'This is a test: you alone have got it. This is what the message looks like to those it is for:',
  mailingTestSubject: 'Test: {subject}',
  messageNoReply: 'An answer to this e-mail reaches nobody. Answer in Kull instead.',
  messageSubject: 'Message from {author}',
  messageIn: 'You have a message in {round}:',
  messageSide_member: 'a student',
  messageSide_mentor: 'your mentor',
  messageSide_coordinator: 'the coordinator',
  reportSubject: 'The coordinator has looked at the message you reported',
  report_hidden:
    'The coordinator of {round} has looked at the message you reported, and hidden it. Thank you for speaking up.',
  report_dismissed:
    'The coordinator of {round} has looked at the message you reported, and let it stay. Thank you for speaking up.',
  ownHiddenSubject: 'A message you wrote has been hidden',
  ownHidden:
    'Somebody reported a message you wrote in {round}, and the coordinator has hidden it. If you wonder why, you can write to the coordinators in Kull.',
  reportAction: 'Go to the messages',
  changeDeclinedSubject: 'Your wish to change group has been answered',
  changeDeclinedIntro: 'The coordinator has answered your wish for another group in {round}.',
  changeDeclinedAsk: 'Read the answer in Kull. Your mentor and your group do not learn of it.',
  changeDeclinedAction: 'Read the answer',

  acceptedSubject: 'You have joined {scheme}',
  acceptedIntro: 'The coordinator has let you into {round}.',
  acceptedAsk: 'Sign in again to see what happens next.',
  acceptedAction: 'Sign in',
  declinedSubject: 'You did not join {scheme}',
  declinedIntro: 'The coordinator has said no to your joining {round}.',
  declinedAsk: 'If you think that is wrong, contact the coordinator at your institution.',
  declinedAction: 'See what you can do',
  reasonAsked: 'You get this e-mail because you asked to join {round}.',

  enterSubject: 'Sign in to Kull',
  enterIntro:
    "Open the link and press 'Sign in', or type the code on the page where you asked for it. Both work for {minutes} minutes, and only once.",
  enterWarning: 'If you did not ask for this, ignore this e-mail. Never give the code to anybody.',
  enterCode: 'Code',
  enterAction: 'Sign in',
  reasonEnter: 'You get this e-mail because somebody asked to sign in with your address.',

  leaveSetHolderSubject: '{other} stands in for you',
  leaveSetHolder:
    'From {from} up to and including {to}, {other} has the same roles in Kull as you have. It begins and ends by itself, and you can end it earlier.',
  leaveSetDeputySubject: 'You stand in for {other}',
  leaveSetDeputy:
    'From {from} up to and including {to}, you have the same roles in Kull as {other} has. It begins and ends by itself.',
  leaveEndedHolderSubject: 'The roles are yours alone again',
  leaveEndedHolder:
    'The leave from {from} to {to} has been ended. {other} no longer stands in for you.',
  leaveEndedDeputySubject: 'You no longer stand in for {other}',
  leaveEndedDeputy:
    'The leave from {from} to {to} has been ended, and the roles you had for {other} are taken away.',
  leaveAction: 'See leave and deputies',
  reasonLeave: 'You get this e-mail because it is about your roles in Kull.',

  concernSubject: 'A mentor has sent you a concern',
  concernIntro: 'A mentor has written a concern to you in Kull.',
  concernAdditionSubject: 'There is something new in a concern you have received',
  concernAdditionIntro: 'The mentor who wrote a concern to you in Kull has added something.',
  concernAsk:
    'Only the mentor and those chosen as recipients can read it. That is why it is not in this e-mail.',
  concernAction: 'Read the concern in Kull',
  reasonConcern: 'You get this e-mail because a mentor has chosen you as a recipient.',
  concernAloneSubject: 'Nobody can read your concern now',
  concernAloneIntro:
    'Those you sent a concern to in Kull no longer have the role they had then, or are away. None of them can read it now.',
  concernAloneAsk: 'Open the concern and choose somebody else to have it.',
  concernAloneAction: 'Choose new recipients',
  reasonConcernAlone: 'You get this e-mail because you wrote the concern.',

  pastLimitSubject: '{round} has been kept for as long as it should be',
  pastLimitIntro:
    '{round} in the scheme {scheme} was to be kept until {through}. It is still there.',
  pastLimitAsk:
    'Nothing is deleted until an administrator has seen what goes, and agreed. You can also keep the round for longer.',
  pastLimitAction: 'See what will be deleted',
  reasonAdministrator: 'You get this e-mail because you administer Kull for {institution}.',

  mentorAskedSubject: '{student} would like you as a mentor',
  mentorAskedIntro: '{student} in {round} has asked you to be their mentor.',
  mentorAskedAsk: 'Answer by {expires}. After that, somebody else is asked.',
  mentorAskedAction: 'Read and answer',
  mentorReminderSubject: '{student} is waiting for your answer',
  mentorReminderIntro:
    '{student} in {round} has asked you to be their mentor, and is waiting for an answer.',
  choiceAcceptedSubject: '{mentor} is your mentor',
  choiceAcceptedIntro: '{mentor} has said yes to being your mentor in {round}.',
  choiceAcceptedAsk: 'See how to reach your mentor, and agree on a first meeting.',
  choiceAcceptedAction: 'Go to your mentor',
  choiceDeclinedSubject: '{mentor} could not this time',
  choiceDeclinedIntro: '{mentor} is not able to be your mentor in {round}.',
  choiceExpiredSubject: '{mentor} has not answered',
  choiceExpiredIntro:
    '{mentor} has not answered in time whether you can have {mentor} as your mentor in {round}.',
  choiceReleasedSubject: '{mentor} has no more places',
  choiceReleasedIntro: '{mentor} no longer has room for more in {round}.',
  choiceNext:
    'We have now asked {next}, who is next on your list. You will get an e-mail when there is an answer.',
  choiceNone: 'There is nobody left on your list. You are welcome to choose others.',
  choiceAction: 'See your list',

  waitingBeganSubject: 'You are on the waiting list of {round}',
  waitingBeganIntro:
    'All seats in the groups of {round} are taken right now, so you are on the waiting list.',
  waitingBeganAsk:
    'You will get an e-mail when there is a free seat for you. The page of the waiting list shows your place in the queue.',
  waitingBeganAction: 'See your place in the queue',
  seatOfferedSubject: 'Are you still interested? There is a seat for you',
  seatOfferedIntro:
    'You are on the waiting list of {round}, and now there is a free seat for you in group {number}.',
  seatOfferedAsk:
    'Do you want it? Answer by {expires}. After that it goes to the next on the waiting list, and you are no longer on it.',
  seatOfferedAction: 'Answer',
  seatExpiredSubject: 'The seat in group {number} has gone to the next',
  seatExpiredIntro:
    'You did not answer in time whether you want the seat in group {number}, so it has gone to the next. You are no longer on the waiting list of {round}.',
  seatExpiredAsk: 'If you still want a seat, you can join the end of the queue again.',
  seatWithdrawnSubject: 'Group {number} no longer exists',
  seatWithdrawnIntro:
    'You were asked whether you want a seat in group {number}, but the group has been closed. You have kept your place in the queue of {round}.',
  seatWithdrawnAsk: 'You will get another e-mail when there is another seat for you.',
  seatEndedAction: 'Go to the waiting list',
  seatGivenSubject: 'You have a seat in group {number}',
  seatGivenIntro: 'You are in group {number} of {round}, and no longer on the waiting list.',

  goalsWrittenSubject: '{writer} has written goals for you',
  goalsWrittenIntro:
    '{writer} has written goals for the two of you in {round}, and waits for you to accept them.',
  goalsWrittenAsk: 'Read them, and accept or change them. Only the two of you can read the goals.',
  goalsWrittenAction: 'Read the goals',

  factWhen: 'Time',
  factPlace: 'Place',
  factLink: 'Link',
  meetingAt: '{date} at {time}',
  meetingSoonSubject: 'Meeting tomorrow, {date} at {time}',
  meetingSoonIntro: 'You have a meeting in {round} tomorrow.',
  meetingSoonAsk: 'If you cannot come, let your mentor know.',
  meetingSoonAskMentor:
    'If it has to be moved or cancelled, do so on the meeting’s page. The others are told.',
  meetingSoonAction: 'See the meeting',
  logMissingSubject: 'Did you meet on {date}?',
  logMissingIntro: 'A meeting in {round} was planned for {date}, and it has not been logged.',
  logMissingAsk:
    'Log it, also if it did not take place: it takes less than a minute. You will not hear of this meeting again.',
  logMissingAction: 'Log the meeting',
  unansweredSubject: 'Would you like to join {scheme}?',
  unansweredIntro:
    'You are invited to {round}, and have not answered yet. Open the invitation and answer yes or no.',
  unansweredLast:
    'You are invited to {round}, and have not answered yet. This is the last reminder. Open the invitation and answer yes or no.',
  digestSubject: 'What waits for you this week',
  digestIntro: 'This is what waits in the rounds that you coordinate.',
  digestAction: 'See what waits',
  digest_notMet: '{count} have not met yet',
  digest_logsMissing: '{count} meetings without a log',
  digest_waiting: '{count} on the waiting list',
  digest_refused: '{count} cannot be reached by e-mail',
  reasonDigest: 'You get this e-mail because you are a coordinator at {institution}.',

  theOther: 'The person you are matched with',
  aStudent: 'A student',
  factStudent: 'Student',
  factCoach: 'Mentor',
  factHour: 'Hour in common',
  factCampus: 'Campus',
  noHour: 'no hour in common yet',
  weeklyHour: '{weekday} at {hour}:00',
  weekday1: 'Mondays',
  weekday2: 'Tuesdays',
  weekday3: 'Wednesdays',
  weekday4: 'Thursdays',
  weekday5: 'Fridays',
  weekday6: 'Saturdays',
  weekday7: 'Sundays',

  meeting_invitedSubject: '{title}: {when}',
  meeting_invitedIntro: 'A meeting has been planned.',
  meeting_changedSubject: 'Changed: {title}, {when}',
  meeting_changedIntro: 'The meeting has changed. This is how it is now:',
  meeting_cancelledSubject: 'Cancelled: {title}, {when}',
  meeting_cancelledIntro: 'The meeting is cancelled. There is nothing you need to do.',
  meeting_offSubject: 'No longer for you: {title}, {when}',
  meeting_offIntro: 'You are no longer expected at this meeting. There is nothing you need to do.',
  meetingReplyAsk:
    'Say whether you are coming. Nobody asks why, and you can answer again until the meeting is over. You need not sign in.',
  meetingComing: 'I am coming',
  meetingNotComing: 'Not coming',
  meetingAction: 'See the meeting',
  meetings_invitedSubject: '{count} new meetings in {round}',
  meetings_invitedIntro: 'These meetings have been planned:',
  meetings_invitedFile:
    'The attached file puts them into your calendar. If you would like meetings and changes to come there by themselves, make an address for that on the page “Me”.',
  meetings_changedSubject: '{count} meetings have changed in {round}',
  meetings_changedIntro: 'These meetings have changed. This is how they are now:',
  meetings_cancelledSubject: '{count} meetings are cancelled in {round}',
  meetings_cancelledIntro: 'These meetings are cancelled. There is nothing you need to do.',
  meetings_offSubject: '{count} meetings that are no longer for you in {round}',
  meetings_offIntro:
    'You are no longer expected at these meetings. There is nothing you need to do.',
  meetingsAction: 'See the meetings',
  factOnline: 'Online',
  factTheme: 'Theme',
};
