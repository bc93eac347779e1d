import { AllowSignedOut, CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { Response } from 'express';
import { Certificates } from './certificates.service.js';
import {
  CertifiedMentors,
  CheckCertificate,
  CheckedCertificate,
  IssueCertificate,
} from './certificates.views.js';

@Controller()
export class CertificatesController {
  constructor(private readonly certificates: Certificates) {}

  @Get('me/certificates')
  mine(@CurrentActor() actor: Actor): Promise<CertifiedMentors> {
    return this.certificates.mine(actor);
  }

  @Get('rounds/:id/certificates')
  ofRound(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<CertifiedMentors> {
    return this.certificates.ofRound(actor, id);
  }

  @Post('enrolments/:id/certificates')
  @HttpCode(200)
  issue(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { language }: IssueCertificate,
  ): Promise<CertifiedMentors> {
    return this.certificates.issue(actor, id, language);
  }

  @Get('certificates/:id/file')
  @ApiProduces('application/pdf')
  async file(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Res() response: Response,
  ): Promise<void> {
    const { number, file } = await this.certificates.file(actor, id);
    response.attachment(`${number}.pdf`).type('application/pdf').send(file);
  }

  @Post('certificates/:id/withdrawal')
  @HttpCode(200)
  withdraw(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<CertifiedMentors> {
    return this.certificates.withdraw(actor, id);
  }

  /** For whoever holds a certificate. */
  @Post('certificate-checks')
  @AllowSignedOut()
  @HttpCode(200)
  check(@Body() body: CheckCertificate): Promise<CheckedCertificate> {
    return this.certificates.check(body);
  }
}
