import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Public } from '../../platform/access/requires.js';
import { parse } from '../../platform/http/parse.js';
import { NotFoundProblem } from '../../platform/problems/problem.js';
import { CourseMedia, MEDIA_TYPES } from './course-media.service.js';

const mediaParams = z.object({ name: z.string().regex(/^[0-9a-f]{64}\.(mp3|ogg|m4a)$/) });

/** Recorded voices, for anybody who learns; never changed under their address. */
@Controller('api/course-media')
export class CourseMediaController {
  constructor(private readonly media: CourseMedia) {}

  @Public()
  @Get(':name')
  async one(
    @Param(parse(mediaParams)) { name }: z.infer<typeof mediaParams>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [hash = '', kind] = name.split('.');
    const recording = await this.media.find(Buffer.from(hash, 'hex'));
    if (recording?.kind !== kind || !recording) throw new NotFoundProblem('Không có tệp âm thanh này.');
    await reply
      .type(MEDIA_TYPES[recording.kind])
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('x-content-type-options', 'nosniff')
      .send(recording.bytes);
  }
}
