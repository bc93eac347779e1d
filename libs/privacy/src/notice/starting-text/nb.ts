/** What stands in [[ ]] only the institution knows. */
export default `Slik behandler [[navnet på lærestedet]] personopplysninger om deg i mentorordningene, med systemet Kull.

## Hvem som er ansvarlig

[[Navnet på lærestedet]] er behandlingsansvarlig. [[Hvem som har det daglige ansvaret, for eksempel en avdeling.]]

## Formål

Opplysningene brukes til å sette opp mentorgrupper, gjennomføre møtene, følge opp at gruppene faktisk møtes, og vurdere ordningen. [[Andre formål, eller stryk dette.]]

## Rettslig grunnlag

[[Hjemmelen i personvernforordningen artikkel 6, og i loven der det trengs.]]

## Hvilke opplysninger

- Navn, studentnummer eller Feide-navn, e-post, telefon, studieprogram, kull og studiested.
- Det du svarer når du blir med: når du kan, språk og interesser, og det koordinatoren ellers spør
  om. Hvorfor det blir spurt, og hvem som leser svaret, står ved hvert spørsmål.
- Hvilken gruppe du er i, møtene i den, og oppmøte der ordningen fører det.
- Det du selv skriver, og e-posten Kull sender deg.
- Når og hvor du har logget inn, og hva som er gjort med opplysningene dine.

Fødselsnummer og opplysninger om helse skal ikke registreres. [[Andre opplysninger som samles inn, eller stryk dette.]]

## Hvem som ser dem

De andre i gruppa ser navnet og studieprogrammet ditt. Mentoren ser også hvordan du kan kontaktes. Koordinatoren for ordningen ser svarene dine og gruppa. Den som leser tall og rapporter, ser aldri hvem de gjelder. En mentors private notat kan bare mentoren selv lese. En bekymring kan bare mentoren som skrev den og de den er sendt til, lese, og du blir ikke nevnt med navn i den uten at du har sagt ja. [[Andre som får opplysninger, med databehandlere.]]

## Overføring til andre land

[[Om opplysninger overføres ut av EØS, og på hvilket grunnlag.]]

## Lagring og sletting

[[Hvor lenge opplysningene lagres etter at en runde er over, og hvor de er lagret.]] Når noen blir slettet, står tall som oppmøte igjen uten navn.

## Hvor opplysningene kommer fra

Fra deg selv, fra Feide når du logger inn, og fra lister som koordinatoren henter fra [[for eksempel FS]].

## Rettighetene dine

Du kan se og laste ned alt som er lagret om deg, få rettet det som er feil, og be om å bli slettet. Det gjør du på siden «Meg» i Kull. Du kan klage til Datatilsynet.

## Kontakt

[[Hvem du kan spørre, med e-postadresse.]] Personvernombudet er [[navn og e-postadresse]].
`;
