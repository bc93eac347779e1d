import { MenuHamburgerIcon } from '@navikt/aksel-icons';
import { useId, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { Place } from '../../app/feature';
import { places } from '../../app/features';
import { useTexts } from '../../app/i18n/use-texts';
import { useSignedIn } from '../../app/session/session';
import { isAt } from './is-at';
import styles from './navigation.module.css';

const IN_BAR = 4;

/** The places open to this person: a rail beside a wide page, a bar under a narrow one. */
export function Navigation() {
  const { t } = useTexts();
  const session = useSignedIn();
  const open = places.filter((place) => place.openTo(session));
  const inBar = open.length > IN_BAR ? open.slice(0, IN_BAR - 1) : open;
  return (
    <nav className={styles.nav} aria-label={t('app:layout.places')}>
      <ul className={styles.rail}>
        {open.map((place) => (
          <PlaceItem key={place.to} place={place} />
        ))}
      </ul>
      <ul className={styles.bar}>
        {inBar.map((place) => (
          <PlaceItem key={place.to} place={place} />
        ))}
        {inBar.length < open.length && <More places={open.slice(inBar.length)} />}
      </ul>
    </nav>
  );
}

function PlaceItem({ place }: { readonly place: Place }) {
  const { t } = useTexts();
  const isHere = isAt(place, useLocation().pathname);
  const Icon = place.icon;
  return (
    <li>
      <Link to={place.to} aria-current={isHere ? 'page' : undefined} className={styles.place}>
        <Icon aria-hidden fontSize="1.5rem" />
        {t(place.label)}
      </Link>
    </li>
  );
}

/** What did not fit in the bar, in a sheet above it. */
function More({ places: rest }: { readonly places: readonly Place[] }) {
  const { t } = useTexts();
  const [shown, show] = useState(false);
  const { pathname } = useLocation();
  const isHere = rest.some((place) => isAt(place, pathname));
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useId();
  return (
    <li
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !shown) return;
        show(false);
        button.current?.focus();
      }}
    >
      {shown && (
        <ul id={sheet} className={styles.sheet} onClick={() => show(false)}>
          {rest.map((place) => (
            <PlaceItem key={place.to} place={place} />
          ))}
        </ul>
      )}
      <button
        ref={button}
        type="button"
        className={styles.place}
        aria-current={isHere}
        aria-expanded={shown}
        aria-controls={shown ? sheet : undefined}
        onClick={() => show(!shown)}
      >
        <MenuHamburgerIcon aria-hidden fontSize="1.5rem" />
        {t('app:layout.more')}
      </button>
    </li>
  );
}
