import { invalid } from '#kernel';
import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';

/**
 * A NUL or half a character in a body or a query is refused before anything else looks at it:
 * PostgreSQL keeps neither, and libraries break on them.
 */
@Injectable()
export class StorableText implements PipeTransform {
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    if ((type === 'body' || type === 'query') && !isStorable(value))
      throw invalid('request.characters');
    return value;
  }
}

const isStorable = (value: unknown): boolean => {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, part]) => isStorable(key) && isStorable(part));
};
