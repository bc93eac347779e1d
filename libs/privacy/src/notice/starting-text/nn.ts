/** What stands in [[ ]] only the institution knows. */
export default `Slik behandlar [[namnet på lærestaden]] personopplysningar om deg i mentorordningane, med systemet Kull.

## Kven som er ansvarleg

[[Namnet på lærestaden]] er behandlingsansvarleg. [[Kven som har det daglege ansvaret, til dømes ei avdeling.]]

## Formål

Opplysningane blir brukte til å setje opp mentorgrupper, gjennomføre møta, følgje opp at gruppene faktisk møtest, og vurdere ordninga. [[Andre formål, eller stryk dette.]]

## Rettsleg grunnlag

[[Heimelen i personvernforordninga artikkel 6, og i lova der det trengst.]]

## Kva opplysningar

- Namn, studentnummer eller Feide-namn, e-post, telefon, studieprogram, kull og studiestad.
- Det du svarer når du blir med: når du kan, språk og interesser, og det koordinatoren elles spør
  om. Kvifor det blir spurt, og kven som les svaret, står ved kvart spørsmål.
- Kva gruppe du er i, møta i henne, og frammøte der ordninga fører det.
- Det du sjølv skriv, og e-posten Kull sender deg.
- Når og kvar du har logga inn, og kva som er gjort med opplysningane dine.

Fødselsnummer og opplysningar om helse skal ikkje registrerast. [[Andre opplysningar som blir samla inn, eller stryk dette.]]

## Kven som ser dei

Dei andre i gruppa ser namnet og studieprogrammet ditt. Mentoren ser òg korleis du kan kontaktast. Koordinatoren for ordninga ser svara dine og gruppa. Den som les tal og rapportar, ser aldri kven dei gjeld. Eit privat notat kan berre mentoren sjølv lese. Ei bekymring kan berre mentoren som skreiv henne og dei ho er send til, lese, og du blir ikkje nemnd med namn i henne utan at du har sagt ja. [[Andre som får opplysningar, med databehandlarar.]]

## Overføring til andre land

[[Om opplysningar blir overførte ut av EØS, og på kva grunnlag.]]

## Lagring og sletting

[[Kor lenge opplysningane blir lagra etter at ein runde er over, og kvar dei er lagra.]] Når nokon blir sletta, står tal som frammøte att utan namn.

## Kvar opplysningane kjem frå

Frå deg sjølv, frå Feide når du loggar inn, og frå lister som koordinatoren hentar frå [[til dømes FS]].

## Rettane dine

Du kan sjå og laste ned alt som er lagra om deg, få retta det som er feil, og be om å bli sletta. Det gjer du på sida «Meg» i Kull. Du kan klage til Datatilsynet.

## Kontakt

[[Kven du kan spørje, med e-postadresse.]] Personvernombodet er [[namn og e-postadresse]].
`;
