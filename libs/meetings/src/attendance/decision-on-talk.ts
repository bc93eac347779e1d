/**
 * SQL: what a coordinator has said of the student's absence from the talk in `t`. It holds while they are said
 * not to have come.
 */
export const DECISION_ON_TALK = `case when t.state = 'nobody_came' then t.absence_decision end`;
