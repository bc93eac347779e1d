import { Transform } from 'class-transformer';

/** A text without the blanks around it, so that what is blank is empty. */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
