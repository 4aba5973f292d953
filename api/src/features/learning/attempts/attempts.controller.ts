import {
  attempt,
  attemptParams,
  attemptResult,
  saveAnswers,
  savedAnswers,
  startAttempt,
  submitAttempt,
  type Attempt,
  type AttemptResult,
  type SaveAnswers,
  type SavedAnswers,
} from '@bdhvs/contracts/learning';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { Acting, type Actor } from '../../../platform/access/actor.js';
import { Requires } from '../../../platform/access/requires.js';
import { parse } from '../../../platform/http/parse.js';
import { Returns } from '../../../platform/http/returns.js';
import { Attempts } from './attempts.service.js';

type AttemptParams = z.infer<typeof attemptParams>;

@Controller('api/learning/attempts')
export class AttemptsController {
  constructor(private readonly attempts: Attempts) {}

  @Requires('learning.self')
  @Returns(attempt)
  @Post()
  start(
    @Acting() actor: Actor,
    @Body(parse(startAttempt)) { courseVersionId, alone }: z.infer<typeof startAttempt>,
  ): Promise<Attempt> {
    const versionId = courseVersionId.toLowerCase();
    return alone ? this.attempts.startAlone(actor, versionId) : this.attempts.start(actor, versionId);
  }

  @Requires('learning.self')
  @Returns(z.union([attempt, attemptResult]))
  @Get(':id')
  read(
    @Acting() actor: Actor,
    @Param(parse(attemptParams)) { id }: AttemptParams,
  ): Promise<Attempt | AttemptResult> {
    return this.attempts.read(actor, id);
  }

  @Requires('learning.self')
  @Returns(savedAnswers)
  @Put(':id/answers')
  save(
    @Acting() actor: Actor,
    @Param(parse(attemptParams)) { id }: AttemptParams,
    @Body(parse(saveAnswers)) { answers }: SaveAnswers,
  ): Promise<SavedAnswers> {
    return this.attempts.save(actor, id, answers);
  }

  @Requires('learning.self')
  @Returns(attemptResult)
  @HttpCode(200)
  @Post(':id/submit')
  submit(
    @Acting() actor: Actor,
    @Param(parse(attemptParams)) { id }: AttemptParams,
    @Body(parse(submitAttempt)) { answers }: z.infer<typeof submitAttempt>,
  ): Promise<AttemptResult> {
    return this.attempts.submit(actor, id, answers);
  }
}
