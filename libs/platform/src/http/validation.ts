import { invalid, type FieldError } from '#kernel';
import { applyDecorators, ValidationPipe, type ValidationError } from '@nestjs/common';
import { IsISO8601, Matches, ValidateIf } from 'class-validator';

/** Every body and query passes here: unknown properties are refused, each fault named by its field. */
export const requestValidation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => invalid('request.invalid', { fields: faultsOf(errors, '') }),
  });

/** What class-validator finds, each at its JSON pointer below `parent`. */
export const faultsOf = (errors: readonly ValidationError[], parent: string): FieldError[] =>
  errors.flatMap((error) => {
    const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = Object.keys(error.constraints ?? {}).map((constraint) => ({
      pointer,
      code: `field.${constraint}`,
    }));
    return [...own, ...faultsOf(error.children ?? [], pointer)];
  });

/** A property that may be left out, and is never null (which `@IsOptional` would let pass). */
export const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** A day of the calendar, as `2026-11-27`: of ISO 8601's many forms this one alone. */
export const IsDay = (): PropertyDecorator =>
  applyDecorators(IsISO8601({ strict: true }), Matches(/^[12]\d{3}-\d{2}-\d{2}$/));
