import type { ComponentType, SVGProps } from 'react';
import type { RouteObject } from 'react-router';
import type { components } from './api/schema';
import type { TextKey } from './i18n/texts';
import type { SignedIn } from './session/session';

/** A place in the navigation. It stands there as soon as its feature does, so no link is dead. */
export interface Place {
  readonly to: string;
  /** Where its other pages are, but for those below its own address. */
  readonly also?: readonly string[];
  readonly label: TextKey;
  readonly icon: ComponentType<SVGProps<SVGSVGElement>>;
  /** Ascending; on a phone the first ones stand in the bottom bar and the rest under "More". */
  readonly order: number;
  readonly openTo: (session: SignedIn) => boolean;
}

/**
 * What `src/features/<feature>/routes.ts` exports as its default. Pages are lazy, so that a
 * feature costs nothing until it is opened: `{ path: 'me', lazy: () => import('./me-page') }`,
 * where the page's file exports `Component`.
 */
export interface Feature {
  /** For signed-in people, inside the layout. */
  readonly routes?: readonly RouteObject[];
  /** For everyone, inside the layout. */
  readonly openRoutes?: readonly RouteObject[];
  readonly places?: readonly Place[];
}

/** What the reader may do with a round, as the API says it. */
export type RoundAbilities = components['schemas']['RoundAbilities'];

/** How the round is set up, which says what pages it has. */
export type RoundSettings = components['schemas']['SchemeSettingsView'];

/** What a round's pages are gathered under, by a coordinator's work, in this order. */
export const ROUND_PARTS = [
  'overview',
  'people',
  'groups',
  'meetings',
  'messages',
  'setUp',
] as const;
export type RoundPart = (typeof ROUND_PARTS)[number];

/** A page's place among the tabs of a round. */
export interface RoundTab {
  readonly path: string;
  readonly part: RoundPart;
  readonly label: TextKey;
  /** What it is called beside the other pages of its part, where it is what the part is called. */
  readonly within?: TextKey;
  /** Other pages that belong to it, by the first word of their address. */
  readonly also?: readonly string[];
  readonly order: number;
  readonly openTo: (can: RoundAbilities, settings: RoundSettings) => boolean;
}

/**
 * What `src/features/<feature>/round-routes.ts` exports as its default: the pages that the feature
 * has inside a round, below `/schemes/:schemeId/rounds/:roundId`.
 */
export interface RoundPlace {
  readonly tab?: RoundTab | readonly RoundTab[];
  readonly routes: readonly RouteObject[];
}
