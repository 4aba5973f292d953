import { eventBatch, eventResults, type EventBatch, type EventResults } from '@bdhvs/contracts/learning';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Acting, type Actor } from '../../../platform/access/actor.js';
import { Requires } from '../../../platform/access/requires.js';
import { parse } from '../../../platform/http/parse.js';
import { Returns } from '../../../platform/http/returns.js';
import { Learning } from './learning.service.js';

@Controller('api/learning/events')
export class EventsController {
  constructor(private readonly learning: Learning) {}

  @Requires('learning.self')
  @Returns(eventResults)
  @HttpCode(200)
  @Post()
  async receive(@Acting() actor: Actor, @Body(parse(eventBatch)) batch: EventBatch): Promise<EventResults> {
    return { results: await this.learning.receive(actor, batch) };
  }
}
