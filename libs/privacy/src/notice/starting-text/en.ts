/** What stands in [[ ]] only the institution knows. */
export default `This is how [[the institution's name]] handles personal data about you in its mentor schemes, with the system Kull.

## Who is responsible

[[The institution's name]] is the controller. [[Who is responsible from day to day, such as a department.]]

## Purpose

The data are used to set up mentor groups, hold their meetings, follow up that the groups do meet, and evaluate the scheme. [[Other purposes, or strike this out.]]

## Legal basis

[[The basis in article 6 of the GDPR, and in law where needed.]]

## Which data

- Name, student number or Feide name, e-mail, phone, programme, cohort and campus.
- What you answer when you join: when you are available, languages and interests, and what else
  the coordinator asks. Why it is asked and who reads the answer stands at each question.
- Which group you are in, its meetings, and attendance where the scheme keeps it.
- What you write yourself, and the e-mail that Kull sends you.
- When and where you have signed in, and what has been done with your data.

National identity numbers and data about health are not to be recorded. [[Other data that are collected, or strike this out.]]

## Who sees them

The others in your group see your name and programme. The mentor also sees how to contact you. The coordinator of the scheme sees your answers and your group. Whoever reads numbers and reports never sees whom they are about. A mentor's private note can be read by that mentor alone. A concern can be read only by the mentor who wrote it and by those it was sent to, and you are not named in it unless you have agreed. [[Others who receive data, processors included.]]

## Transfer to other countries

[[Whether data are transferred out of the EEA, and on which basis.]]

## Storage and erasure

[[How long data are kept after a round is over, and where they are stored.]] When somebody is erased, numbers such as attendance remain without a name.

## Where the data come from

From yourself, from Feide when you sign in, and from lists that the coordinator takes from [[such as FS]].

## Your rights

You can see and download all that is held about you, have mistakes corrected, and ask to be erased. You do so on the page “Me” in Kull. You can complain to the Norwegian Data Protection Authority (Datatilsynet).

## Contact

[[Whom to ask, with an e-mail address.]] The data protection officer is [[name and e-mail address]].
`;
