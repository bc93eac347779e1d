import { isId, notFound } from '#kernel';
import { Injectable, Param, type PipeTransform } from '@nestjs/common';

/** What cannot be an id is the id of nothing. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw notFound();
    return value;
  }
}

/** An id in the path: `@IdParam() id: string`. A malformed one answers like an unknown one. */
export const IdParam = (name = 'id'): ParameterDecorator => Param(name, IdPipe);
