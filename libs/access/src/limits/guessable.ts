import { SetMetadata } from '@nestjs/common';

export const GUESSABLE = 'kull:guessable';

/** Operations in which somebody could guess who has which address or code: few tries each hour. */
export const Guessable = () => SetMetadata(GUESSABLE, true);
