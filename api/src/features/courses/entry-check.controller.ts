import { Controller, Get, Header } from '@nestjs/common';
import { entryCheck, type EntryCheck } from '@bdhvs/contracts/entry-check';
import { Public } from '../../platform/access/requires.js';
import { Returns } from '../../platform/http/returns.js';
import { EntryChecks } from './entry-check.service.js';

@Controller('api/entry-check')
export class EntryCheckController {
  constructor(private readonly checks: EntryChecks) {}

  /** For guests as well: it is what one meets before the first course. */
  @Public()
  @Returns(entryCheck)
  @Header('cache-control', 'public, max-age=300')
  @Get()
  current(): Promise<EntryCheck> {
    return this.checks.current();
  }
}
