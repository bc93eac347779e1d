import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Put,
  Res,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { Response } from 'express';
import { KeepPhoto } from './keep-photo.service.js';
import { MyPhoto, PhotoForm } from './photo.views.js';
import { MAX_PHOTO_BYTES, refusedPhoto } from './portrait.js';
import { ShowPhoto } from './show-photo.service.js';

@Controller()
export class PhotosController {
  constructor(
    private readonly keepPhoto: KeepPhoto,
    private readonly showPhoto: ShowPhoto,
  ) {}

  @Get('me/photo')
  async mine(@CurrentActor() actor: Actor): Promise<MyPhoto> {
    return { photo: await this.keepPhoto.address(actor) };
  }

  @Get('me/photo/image')
  @ApiProduces('image/webp')
  async myImage(@CurrentActor() actor: Actor, @Res() response: Response): Promise<void> {
    send(response, await this.keepPhoto.show(actor));
  }

  /** In memory, and never on disk. */
  @Put('me/photo')
  @HttpCode(204)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: PhotoForm })
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: MAX_PHOTO_BYTES, files: 1 } }))
  async replace(
    @CurrentActor() actor: Actor,
    @UploadedFile() file: { readonly buffer: Buffer } | undefined,
  ): Promise<void> {
    if (!file) throw refusedPhoto('photo.missing');
    await this.keepPhoto.replace(actor, file.buffer);
  }

  @Delete('me/photo')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor): Promise<void> {
    return this.keepPhoto.remove(actor);
  }

  @Get('enrolments/:id/photo')
  @ApiProduces('image/webp')
  async ofMentor(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Res() response: Response,
  ): Promise<void> {
    send(response, await this.showPhoto.run(actor, id));
  }
}

/** A picture and nothing else: opened by itself, it can run nothing and load nothing. */
const send = (response: Response, image: Buffer): void => {
  response
    .set({
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Content-Disposition': 'inline; filename="photo.webp"',
    })
    .type('image/webp')
    .send(image);
};
